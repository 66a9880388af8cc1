package com.bayoutech.fleet;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import java.util.List;

/** A skill, with the vehicles and drivers that offer it. */
public record SkillUse(Skill skill, List<Vehicle> vehicles, List<Driver> drivers) {
    public SkillUse {
        vehicles = List.copyOf(vehicles);
        drivers = List.copyOf(drivers);
    }
}
