package com.bayoutech.solver;

import java.math.BigInteger;

/**
 * Makes long routes dearer the longer they are, so that work spreads: each route costs a rate times the square of what it has beyond a free amount.
 *
 * @param free so much costs nothing
 * @param unit in which the excess is counted before it is squared: 3600 where times are seconds and the rate is that of a squared hour
 * @param rate cost of a squared unit, fractions of units counted; the sum for a route is rounded down
 */
public record Balance(Measure measure, int free, int unit, long rate) {
    /** What is to be balanced. */
    public enum Measure {
        /** The time from a route's departure to its end. */
        DURATION,
        /** How many visits a route has. */
        VISITS
    }

    public Balance {
        Require.measure("free amount of a balance", free);
        Require.that(unit >= 1 && unit <= Travel.MOST, "unit of a balance", unit, "from 1 to " + Travel.MOST);
        Require.rate("cost of a squared unit", rate);
    }

    /** What a route of so much costs; never more than {@link Job#MOST_PENALTY}. */
    public long cost(int amount) {
        long excess = Math.max(0, amount - free);
        long square = excess * excess;
        long divisor = (long) unit * unit;
        if (rate == 0 || square <= Long.MAX_VALUE / rate) {
            return Math.min(Job.MOST_PENALTY, square * rate / divisor);
        }
        return BigInteger.valueOf(square)
                .multiply(BigInteger.valueOf(rate))
                .divide(BigInteger.valueOf(divisor))
                .min(BigInteger.valueOf(Job.MOST_PENALTY))
                .longValueExact();
    }
}
