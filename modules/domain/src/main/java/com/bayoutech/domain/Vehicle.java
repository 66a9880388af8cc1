package com.bayoutech.domain;

import java.util.Set;

/**
 * A vehicle of the fleet.
 *
 * @param depot where it stands at night
 * @param name what its people call it, unique within the depot
 * @param type its type by name, such as "van"
 */
public record Vehicle(
        VehicleId id,
        DepotId depot,
        String name,
        String type,
        Capacity capacity,
        Set<Skill> skills,
        VehicleCosts costs) {
    public Vehicle {
        name = Require.notBlank("name of the vehicle", name);
        type = Require.notBlank("type of the vehicle", type);
        skills = Set.copyOf(skills);
    }
}
