package com.bayoutech.planning;

import java.util.List;

/**
 * What people have settled for a revision beyond its schedule: what stays as it is, and which rules do not hold. Ids, amounts and times only.
 *
 * @param waivers each of another rule or another job, shift or vehicle
 * @param shifts who is at work in another way than the fleet has it
 */
public record Arrangements(Pins pins, List<Waiver> waivers, ShiftChoice shifts) {
    /** Nothing at all. */
    public static final Arrangements NONE = new Arrangements(Pins.NONE, List.of());

    public Arrangements {
        waivers = List.copyOf(waivers);
    }

    /** Arrangements with the shifts that the fleet has. */
    public Arrangements(Pins pins, List<Waiver> waivers) {
        this(pins, waivers, ShiftChoice.NONE);
    }

    public Arrangements withShifts(ShiftChoice others) {
        return new Arrangements(pins, waivers, others);
    }

    public Arrangements withPins(Pins others) {
        return new Arrangements(others, waivers, shifts);
    }

    public Arrangements withWaivers(List<Waiver> others) {
        return new Arrangements(pins, others, shifts);
    }
}
