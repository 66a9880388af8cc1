package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleId;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who drives; not a vehicle, and not an account. The name is personal, so {@link #toString()} shows the id alone.
 *
 * @param depot where they start
 * @param skills what they can do or may drive
 * @param usualVehicle the vehicle whose shifts are theirs unless somebody stands in
 */
public record Driver(DriverId id, DepotId depot, String name, Set<Skill> skills, Optional<VehicleId> usualVehicle) {
    /** How long a name may be. */
    public static final int MAX_NAME_LENGTH = 100;

    public Driver {
        name = name.strip();
        skills = Set.copyOf(skills);
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException(
                    "The name of a driver has " + name.length() + " letters. Give it one to " + MAX_NAME_LENGTH + ".");
        }
    }

    /** The same driver with another usual vehicle, or none. */
    public Driver withUsualVehicle(Optional<VehicleId> vehicle) {
        return new Driver(id, depot, name, skills, vehicle);
    }

    @Override
    public String toString() {
        return "Driver[" + id + "]";
    }
}
