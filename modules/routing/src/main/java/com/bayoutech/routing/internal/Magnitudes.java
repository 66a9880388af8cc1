package com.bayoutech.routing.internal;

/** Looks at many numbers so that they can be counted in whole units. */
final class Magnitudes {
    /** What is beyond this many average numbers means "never" to whoever wrote it. */
    private static final double SENTINEL = 4_096;

    private static final int MOST_DECIMALS = 6;
    private static final double TOLERANCE = 1e-9;

    /** How many decimals the numbers have; more than {@link #MOST_DECIMALS} for fractions without end. */
    private int decimals;

    private double most;
    private double sum;
    private long count;

    void add(double number) {
        if (!isFinite(number) || number <= 0) {
            return;
        }
        most = Math.max(most, number);
        sum += number;
        count++;
        while (decimals <= MOST_DECIMALS && !isWhole(number * Math.pow(10, decimals))) {
            decimals++;
        }
    }

    /** The highest number, but for those that are out of all proportion. */
    double most() {
        return count == 0 ? 0 : Math.min(most, SENTINEL * sum / count);
    }

    /** A factor that makes all numbers whole, if it is no more than allowed; else the highest power of two that is allowed. */
    double factor(double allowed) {
        double exact = Math.pow(10, decimals);
        if (decimals <= MOST_DECIMALS && exact <= allowed) {
            return exact;
        }
        return Double.isInfinite(allowed) ? 1 : Math.scalb(1.0, Math.getExponent(allowed));
    }

    /** Whether it is a number that somebody means as one. */
    static boolean isFinite(double number) {
        return Math.abs(number) < 1e15;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) <= TOLERANCE * Math.max(1, Math.abs(number));
    }
}
