package com.bayoutech.solver;

import java.util.List;

/** Refuses what makes no sense, with its name, its value and what was expected. */
final class Require {
    private Require() {}

    static void that(boolean holds, String name, long value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("The " + name + " (" + value + ") must be " + expected + ".");
        }
    }

    static void notNegative(String name, long value) {
        that(value >= 0, name, value, "at least 0");
    }

    /** A cost per unit that sums of a day still hold. */
    static void rate(String name, long value) {
        that(value >= 0 && value <= Vehicle.Costs.MOST, name, value, "from 0 to " + Vehicle.Costs.MOST);
    }

    /** A length of time or a distance that sums of a few still hold. */
    static void measure(String name, int value) {
        that(value >= 0 && value <= Travel.MOST, name, value, "from 0 to " + Travel.MOST);
    }

    static List<Integer> loads(String name, List<Integer> amounts) {
        for (int amount : amounts) {
            measure(name, amount);
        }
        return List.copyOf(amounts);
    }
}
