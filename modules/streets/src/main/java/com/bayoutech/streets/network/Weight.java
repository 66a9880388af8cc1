package com.bayoutech.streets.network;

import com.bayoutech.domain.TravelMatrix;

/**
 * What a way costs, in one long: tenths of milliseconds in the upper half, millimeters in the lower. Sums add both, and the lesser of two is the quicker
 * one and, of equally quick ones, the shorter, so that what is best is defined to the last bit.
 *
 * <p>A way is at most about 29 hours and 4,294 kilometers long; what takes longer counts as {@link #UNREACHABLE}, and as long as vehicles drive no more
 * than 144 km/h on average, the hours end first. A weight, {@link #UNREACHABLE} included, plus a real one is never negative.
 */
final class Weight {
    static final long UNREACHABLE = 1L << 62;

    private static final long MOST_TENTHS = (1L << 30) - 1;
    private static final long MOST_MILLIMETERS = (1L << 32) - 1;

    private Weight() {}

    static long of(long tenthsOfMillis, long millimeters) {
        if (tenthsOfMillis < 0 || tenthsOfMillis > MOST_TENTHS || millimeters < 0 || millimeters > MOST_MILLIMETERS) {
            throw new IllegalArgumentException("The way (" + tenthsOfMillis / 10_000.0 + " s, " + millimeters / 1_000.0
                    + " m) must take no more than " + MOST_TENTHS / 10_000 + " s and " + MOST_MILLIMETERS / 1_000
                    + " m, and nothing less than none. Maybe a ferry or a speed of the extract is wrong.");
        }
        return tenthsOfMillis << 32 | millimeters;
    }

    static int tenthsOfMillis(long weight) {
        return (int) (weight >>> 32);
    }

    static long millimeters(long weight) {
        return weight & MOST_MILLIMETERS;
    }

    static boolean isWay(long weight) {
        return weight < UNREACHABLE;
    }

    /** One way after the other. */
    static long plus(long first, long second) {
        return isWay(first) && isWay(second) ? Math.min(UNREACHABLE, first + second) : UNREACHABLE;
    }

    /** Whole seconds, rounded half up, or {@link TravelMatrix#UNREACHABLE}. */
    static int seconds(long weight) {
        return isWay(weight) ? (tenthsOfMillis(weight) + 5_000) / 10_000 : TravelMatrix.UNREACHABLE;
    }

    /** Whole meters, rounded half up, or {@link TravelMatrix#UNREACHABLE}. */
    static int meters(long weight) {
        return isWay(weight) ? (int) ((millimeters(weight) + 500) / 1_000) : TravelMatrix.UNREACHABLE;
    }

    /** Seconds, or positive infinity. */
    static double exactSeconds(long weight) {
        return isWay(weight) ? tenthsOfMillis(weight) / 10_000.0 : Double.POSITIVE_INFINITY;
    }

    /** Meters, or positive infinity. */
    static double exactMeters(long weight) {
        return isWay(weight) ? millimeters(weight) / 1_000.0 : Double.POSITIVE_INFINITY;
    }
}
