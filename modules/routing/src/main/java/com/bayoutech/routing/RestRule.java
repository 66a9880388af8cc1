package com.bayoutech.routing;

import java.time.Duration;

/**
 * How long somebody may drive before a rest is due.
 *
 * @param mostDriving driving time after which a rest is due, on the way too
 * @param rest how long it is
 * @param firstPart how long the first part of a rest in two parts is at least; zero where it must be taken whole
 * @param secondPart how long the second part is that then ends it
 * @param workCounts whether any work but driving counts as a rest
 */
public record RestRule(
        Duration mostDriving, Duration rest, Duration firstPart, Duration secondPart, boolean workCounts) {
    /** Regulation (EC) No 561/2006, article 7: 45 minutes after four and a half hours, also as 15 and then 30. */
    public static final RestRule EU_561 = new RestRule(
            Duration.ofMinutes(270), Duration.ofMinutes(45), Duration.ofMinutes(15), Duration.ofMinutes(30), false);

    /** 49 CFR 395.3 (a)(3)(ii): 30 minutes without driving after eight hours of driving; any work but driving will do. */
    public static final RestRule UNITED_STATES =
            new RestRule(Duration.ofHours(8), Duration.ofMinutes(30), Duration.ZERO, Duration.ZERO, true);

    public RestRule {
        if (mostDriving.compareTo(Duration.ofSeconds(1)) < 0
                || rest.isNegative()
                || firstPart.isNegative()
                || secondPart.isNegative()) {
            throw new IllegalArgumentException("The rest rule (" + mostDriving + " of driving, rest " + rest
                    + ", parts " + firstPart + " and " + secondPart + ") must have some driving and no negative rest.");
        }
    }
}
