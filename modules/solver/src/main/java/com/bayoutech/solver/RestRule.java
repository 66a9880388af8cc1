package com.bayoutech.solver;

/**
 * How long somebody may drive before a rest is due.
 *
 * <p>A rest is taken when the driving time is used up, on the way too. Time that is spent waiting counts as a rest if it is long enough.
 *
 * @param mostDriving driving time after which a rest is due
 * @param rest how long it is
 * @param firstPart how long the first part of a rest in two parts must be at least, or 0 where it must be taken whole
 * @param secondPart how long the second part is that then ends it
 * @param serviceCounts whether time at service or setup counts as a rest, too
 */
public record RestRule(int mostDriving, int rest, int firstPart, int secondPart, boolean serviceCounts) {
    public RestRule {
        Require.that(
                mostDriving > 0 && mostDriving <= Travel.MOST, "driving time before a rest", mostDriving, "at least 1");
        Require.measure("rest", rest);
        Require.measure("first part of a rest", firstPart);
        Require.measure("second part of a rest", secondPart);
    }

    /** Regulation (EC) No 561/2006, article 7: 45 minutes after four and a half hours, also as 15 and then 30. */
    public static RestRule eu561(int unitsAMinute) {
        return new RestRule(270 * unitsAMinute, 45 * unitsAMinute, 15 * unitsAMinute, 30 * unitsAMinute, false);
    }

    /** 49 CFR 395.3 (a)(3)(ii): 30 minutes without driving after eight hours of driving; any work but driving will do. */
    public static RestRule unitedStates(int unitsAMinute) {
        return new RestRule(480 * unitsAMinute, 30 * unitsAMinute, 0, 0, true);
    }
}
