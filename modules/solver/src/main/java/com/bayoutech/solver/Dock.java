package com.bayoutech.solver;

import java.util.List;

/**
 * A place where no more vehicles load at once than there are bays; who comes later waits. First loads are done before the day.
 *
 * @param location where vehicles reload
 * @param bays how many can load at the same time
 * @param booked when a bay is taken by others
 */
public record Dock(int location, int bays, List<Booking> booked) {
    public Dock {
        Require.notNegative("location of a dock", location);
        Require.that(bays >= 1, "number of bays", bays, "at least 1");
        booked = List.copyOf(booked);
    }

    /** A dock that is all ours. */
    public static Dock of(int location, int bays) {
        return new Dock(location, bays, List.of());
    }

    /** One bay is taken from a moment on until, and not including, another. */
    public record Booking(int from, int to) {
        public Booking {
            Require.measure("begin of a booking", from);
            Require.measure("end of a booking", to);
            Require.that(from <= to, "end of a booking", to, "no earlier than its begin (" + from + ")");
        }
    }
}
