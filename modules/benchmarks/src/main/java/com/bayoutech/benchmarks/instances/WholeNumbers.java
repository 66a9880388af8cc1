package com.bayoutech.benchmarks.instances;

import com.bayoutech.solver.Travel;

/**
 * The figures of an instance as whole numbers, for programs that count in such.
 *
 * <p>Where the convention rounds, they are its own. Where it is double precision they are finer than what is published, and no time is ever
 * cut short: what is in time in whole numbers is in time.
 */
public final class WholeNumbers {
    private static final int UNTIMED_SCALE = 1_000;
    private static final int MOST_SCALE = 100_000;

    private final Rounding rounding;
    private final boolean isTimed;
    private final int scale;

    public WholeNumbers(Instance instance, Measure measure) {
        this.rounding = measure.rounding();
        this.isTimed = instance.isTimed();
        this.scale = rounding == Rounding.NONE ? scale(instance) : 1;
    }

    /** How many make one unit of the measure. */
    public int scale() {
        return scale;
    }

    /** The length of a straight way, and how long it takes where time counts. */
    public int way(double straight) {
        if (rounding != Rounding.NONE) {
            return (int) rounding.of(straight);
        }
        return (int) (isTimed ? Math.ceil(straight * scale) : Math.rint(straight * scale));
    }

    /** A time that something takes, or before which it cannot be. */
    public int up(double time) {
        return (int) Math.ceil(rounding.of(time) * scale);
    }

    /** A time after which it must not be; infinity becomes the latest that our solver knows. */
    public int down(double time) {
        return (int) Math.min(Travel.MOST, Math.floor(rounding.of(time) * scale));
    }

    /** An amount of money. */
    public long money(double amount) {
        return (long) (rounding.of(amount) * scale);
    }

    /** As fine as the solver's measures let it be: the longest time and the longest way stay well inside of them. */
    private static int scale(Instance instance) {
        if (!instance.isTimed()) {
            return UNTIMED_SCALE;
        }
        double longest = 1;
        for (Place place : instance.places()) {
            longest =
                    Math.max(longest, place.closes() < Double.POSITIVE_INFINITY ? place.closes() + place.service() : 0);
            longest = Math.max(longest, 2 * Math.max(Math.abs(place.x()), Math.abs(place.y())));
        }
        return (int) Math.min(MOST_SCALE, Travel.MOST / 2 / longest);
    }
}
