package com.bayoutech.planning;

import java.util.List;

/**
 * What people have settled for a revision beyond its schedule: what stays as it is, and which rules do not hold. Ids, amounts and times only.
 *
 * @param waivers each of another rule or another job, shift or vehicle
 */
public record Arrangements(Pins pins, List<Waiver> waivers) {
    /** Nothing at all. */
    public static final Arrangements NONE = new Arrangements(Pins.NONE, List.of());

    public Arrangements {
        waivers = List.copyOf(waivers);
    }

    public Arrangements withPins(Pins others) {
        return new Arrangements(others, waivers);
    }

    public Arrangements withWaivers(List<Waiver> others) {
        return new Arrangements(pins, others);
    }
}
