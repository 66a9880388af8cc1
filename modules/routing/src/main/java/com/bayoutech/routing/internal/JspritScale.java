package com.bayoutech.routing.internal;

import com.bayoutech.solver.Travel;

/**
 * Turns jsprit's doubles into whole numbers: as large as the solver takes them, so that what is lost is far below what anybody would notice.
 *
 * <p>What must not be too early or too short is rounded up, what must not be too late is rounded down.
 *
 * @param unitsOfCost how many units a cost of one has
 * @param unitsOfTime how many units a time of one has
 * @param horizon no time after it matters
 * @param isTimeless whether no time matters at all
 */
record JspritScale(double unitsOfCost, double unitsOfTime, double horizon, boolean isTimeless) {
    /** The dearest single way. */
    static final int MOST_COST = 1 << 25;

    /** The latest moment. */
    static final int MOST_MOMENT = 1 << 26;

    private static final double TOLERANCE = 1e-6;

    int cost(double cost) {
        return (int) Math.max(0, Math.min(MOST_COST, Math.rint(cost * unitsOfCost)));
    }

    long sum(double cost) {
        return Math.max(0, Math.round(cost * unitsOfCost));
    }

    long rate(double costOfTime) {
        return isTimeless ? 0 : Math.round(costOfTime * unitsOfCost / unitsOfTime);
    }

    /** A length of time; {@link Travel#NO_WAY} if it is longer than all there is. */
    int duration(double time) {
        if (isTimeless) {
            return 0;
        }
        double units = Math.ceil(time * unitsOfTime - TOLERANCE);
        return units > MOST_MOMENT ? Travel.NO_WAY : (int) Math.max(0, units);
    }

    int opening(double moment) {
        return isTimeless ? 0 : within(Math.ceil(moment * unitsOfTime - TOLERANCE));
    }

    int closing(double moment) {
        return isTimeless ? MOST_MOMENT : within(Math.floor(Math.min(moment, horizon) * unitsOfTime + TOLERANCE));
    }

    /** A moment as jsprit counts it. */
    double moment(int units) {
        return units / unitsOfTime;
    }

    private static int within(double units) {
        return (int) Math.max(0, Math.min(MOST_MOMENT, units));
    }
}
