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
 * A good row: a vehicle with one of its shifts or none, and what the row says about its depot.
 *
 * @param site where the depot is; empty in a row that leaves this to another one
 * @param hours empty for a vehicle that stays at home
 * @param missing the columns that the file does not have; what they would say stays as it is
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
        Optional<WorkHours> hours,
        Set<String> missing) {
    public FleetRow {
        missing = Set.copyOf(missing);
    }

    /** Where a depot is, and the zone of its clock. */
    public record Site(Place place, ZoneId zone) {
        /** The depot here. */
        public Depot depot(DepotId id, String name) {
            return new Depot(id, name, place, zone);
        }
    }

    /** The vehicle of the row, if it is a new one. */
    Vehicle vehicle(VehicleId id, DepotId depotId) {
        return new Vehicle(id, depotId, vehicle, type, capacity, skills, costs);
    }

    /** The vehicle that was known before, as the row has it. */
    Vehicle vehicle(Vehicle known) {
        return new Vehicle(
                known.id(),
                known.depot(),
                vehicle,
                isSaid(FleetColumns.TYPE) ? type : known.type(),
                capacity,
                isSaid(FleetColumns.SKILLS) ? skills : known.skills(),
                new VehicleCosts(
                        isSaid(FleetColumns.FIXED_COST)
                                ? costs.fixedCents()
                                : known.costs().fixedCents(),
                        isSaid(FleetColumns.COST_PER_KM)
                                ? costs.centsPerKilometer()
                                : known.costs().centsPerKilometer(),
                        isSaid(FleetColumns.COST_PER_HOUR)
                                ? costs.centsPerHour()
                                : known.costs().centsPerHour()));
    }

    /** Whether the file has the column. */
    boolean isSaid(String column) {
        return !missing.contains(column);
    }

    /** The row's shift of the vehicle, if it has one, and it is a new one. */
    Optional<ShiftPattern> pattern(VehicleId id) {
        return hours.map(known -> known.pattern(id));
    }

    /** Whether two rows of a vehicle say the same of it, but for its shifts. */
    boolean describesLike(FleetRow other) {
        return type.equals(other.type)
                && capacity.equals(other.capacity)
                && skills.equals(other.skills)
                && costs.equals(other.costs);
    }
}
