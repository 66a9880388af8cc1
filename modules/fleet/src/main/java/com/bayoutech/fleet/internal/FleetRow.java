package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A good row: a vehicle with one of its shifts, and what the row says about its depot.
 *
 * @param site where the depot is; empty in a row that leaves this to another one
 */
public record FleetRow(
        long line,
        String depot,
        Optional<Site> site,
        String vehicle,
        String type,
        Capacity capacity,
        Set<Skill> skills,
        VehicleCosts costs,
        WorkHours hours) {
    /** Where a depot is, and the zone of its clock. */
    public record Site(Place place, ZoneId zone) {
        /** The depot here. */
        public Depot depot(DepotId id, String name) {
            return new Depot(id, name, place, zone);
        }
    }

    /** The vehicle of the row. */
    public Vehicle vehicle(VehicleId id, DepotId depotId) {
        return new Vehicle(id, depotId, vehicle, type, capacity, skills, costs);
    }

    /** The row's shift of the vehicle. */
    public ShiftPattern pattern(VehicleId id) {
        return new ShiftPattern(
                id, hours.start(), hours.end(), hours.days(), hours.pause(), hours.validity(), hours.work());
    }

    /** Whether two rows of a vehicle say the same of it, but for its shifts. */
    boolean describesLike(FleetRow other) {
        return type.equals(other.type)
                && capacity.equals(other.capacity)
                && skills.equals(other.skills)
                && costs.equals(other.costs);
    }
}
