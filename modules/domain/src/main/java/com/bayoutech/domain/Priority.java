package com.bayoutech.domain;

/**
 * How much a job matters when not all of them fit.
 *
 * @param level 0 (may wait) to 100 (must go)
 */
public record Priority(int level) {
    /** What a job has if nobody says otherwise. */
    public static final Priority NORMAL = new Priority(50);

    public Priority {
        Require.that(
                level >= 0 && level <= 100,
                "The priority (" + level + ") must lie between 0 and 100. 0 may wait, 100 must go, 50 is usual.");
    }
}
