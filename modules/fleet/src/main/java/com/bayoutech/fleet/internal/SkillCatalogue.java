package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.SkillUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects which vehicles and drivers have which skills. */
public final class SkillCatalogue {
    private final Map<String, List<Vehicle>> vehicles = new TreeMap<>();
    private final Map<String, List<Driver>> drivers = new TreeMap<>();

    /** Adds what a vehicle offers. */
    public void add(Vehicle vehicle) {
        for (Skill skill : vehicle.skills()) {
            of(vehicles, skill).add(vehicle);
            of(drivers, skill);
        }
    }

    /** Adds what a driver can do. */
    public void add(Driver driver) {
        for (Skill skill : driver.skills()) {
            of(drivers, skill).add(driver);
            of(vehicles, skill);
        }
    }

    /** All skills, by name. */
    public List<SkillUse> uses() {
        return vehicles.keySet().stream()
                .map(Skill::new)
                .map(skill -> new SkillUse(skill, of(vehicles, skill), of(drivers, skill)))
                .toList();
    }

    private static <T> List<T> of(Map<String, List<T>> all, Skill skill) {
        return all.computeIfAbsent(skill.name(), name -> new ArrayList<>());
    }
}
