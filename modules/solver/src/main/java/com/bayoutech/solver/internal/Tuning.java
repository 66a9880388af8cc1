package com.bayoutech.solver.internal;

/**
 * What a search does how often, by the size of its problem; found by measurement.
 *
 * @param near how many neighbours of a visit are looked at
 * @param meanRemoved how many visits a ruin takes on average
 * @param longestString the most visits that it takes from one route
 * @param hot the first temperature, in average ways between two visits
 * @param cold the last temperature, as a share of the first
 */
record Tuning(int near, double meanRemoved, double longestString, double hot, double cold) {
    private static final int SMALL = 2_000;
    private static final int NEAR = 100;
    private static final int NEAR_IF_LARGE = 40;

    /** How many visits a ruin takes on average, and from one route at most; with each pickup goes its delivery, which lies elsewhere. */
    private static final int REMOVED = 10;

    private static final int REMOVED_OF_SHIPMENTS = 16;

    /** So many visits of shipments are needed for that (see docs/decisions/0050-shipments-are-ruined-by-more.md). */
    private static final int MANY = 300;

    static Tuning of(Tables tables) {
        boolean isShipments = tables.visits >= MANY
                && tables.model.jobs().stream().allMatch(job -> job.visits().size() == 2);
        int removed = isShipments ? REMOVED_OF_SHIPMENTS : REMOVED;
        int near = tables.visits <= SMALL ? NEAR : NEAR_IF_LARGE;
        // With reloads less hot and less cold: docs/decisions/0052-a-vehicle-at-home-comes-before-a-reload.md
        return tables.hasReloads
                ? new Tuning(near, removed, removed, 0.5, 0.05)
                : new Tuning(near, removed, removed, 1, 0.01);
    }

    /** The first temperature, in average ways, for routes of so many visits: long ones are harder to take apart. */
    double hot(double meanLength) {
        return hot * Math.clamp(meanLength / 10, 1, 3);
    }
}
