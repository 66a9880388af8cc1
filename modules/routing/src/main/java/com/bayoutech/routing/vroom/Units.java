package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Travel;

/**
 * Turns VROOM's seconds and costs into the solver's whole numbers and back.
 *
 * <p>Costs are first counted exactly in grains, of which a cost of one has {@value #GRAINS}: an hour has 360,000 hundredths of a second and a kilometre a
 * thousand metres. The solver counts in as many grains as divide all rates, or in more if a way would be too dear for it.
 *
 * @param perSecond how many units of time a second has, 1 or 100
 * @param origin the second that is the solver's moment 0
 * @param grains how many grains a unit of cost has
 */
record Units(int perSecond, long origin, double grains) {
    static final long GRAINS = 1_800_000;

    /** No moment is later. */
    static final int LAST = Travel.MOST / 2;

    private static final int HUNDRED = 100;

    /**
     * What a vehicle pays for a way, in grains.
     *
     * @throws VroomInputException if that is too much to count
     */
    static long grains(Fare fare, int hundredths, int seconds, int meters) {
        try {
            return Math.addExact(
                    Math.multiplyExact(5 * fare.perHour() * hundredths, (long) seconds),
                    Math.multiplyExact(1_800 * fare.perKilometer(), (long) meters));
        } catch (ArithmeticException tooMuch) {
            throw new VroomInputException("A way of " + seconds + " seconds and " + meters + " meters costs too much to"
                    + " count (" + fare.perHour() + " per_hour, " + fare.perKilometer()
                    + " per_km). Use a larger unit of money.");
        }
    }

    /** What it pays for so many seconds at work. */
    static long taskGrains(Fare fare, long seconds) {
        return 500 * fare.perTaskHour() * seconds;
    }

    /** A cost as VROOM tells it: rounded down. */
    static long cost(long grains) {
        return grains / GRAINS;
    }

    long units(long costInGrains) {
        return Math.round(costInGrains / grains);
    }

    int duration(long seconds) {
        return (int) Math.min(Travel.MOST, seconds * perSecond);
    }

    /** A way of so many seconds for a vehicle; rounded up where hundredths do not count. */
    int travel(int seconds, int hundredths) {
        long all = (long) seconds * hundredths;
        long units = perSecond == HUNDRED ? all : Math.floorDiv(all + HUNDRED - 1, HUNDRED);
        return units > LAST ? Travel.NO_WAY : (int) units;
    }

    int moment(long second) {
        return second - origin > LAST / perSecond ? LAST : (int) Math.max(0, (second - origin) * perSecond);
    }

    /** A length of time in whole seconds. */
    long seconds(int units) {
        return units / perSecond;
    }

    /** A moment in VROOM's seconds. */
    long second(int moment) {
        return origin + seconds(moment);
    }
}
