package com.bayoutech.planning;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Duty;
import com.bayoutech.routing.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who drives what on a day; a shift that is not among these is nobody's. */
public record Crew(Map<ShiftId, DriverId> drivers) {
    /** Nobody is named. */
    public static final Crew NONE = new Crew(Map.of());

    public Crew {
        drivers = Map.copyOf(drivers);
    }

    /** Those who drive a schedule's routes. */
    static Crew of(Schedule schedule, List<Duty> duties) {
        Map<ShiftId, DriverId> all = new HashMap<>();
        duties.forEach(
                duty -> duty.driver().ifPresent(driver -> all.put(duty.shift().id(), driver.id())));
        Map<ShiftId, DriverId> driving = new HashMap<>();
        schedule.routes().forEach(route -> {
            DriverId driver = all.get(route.shift());
            if (driver != null) {
                driving.put(route.shift(), driver);
            }
        });
        return new Crew(driving);
    }

    /** Who drives a shift, if anybody is named. */
    public Optional<DriverId> driverOf(ShiftId shift) {
        return Optional.ofNullable(drivers.get(shift));
    }
}
