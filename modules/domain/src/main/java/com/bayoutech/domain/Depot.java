package com.bayoutech.domain;

import java.time.ZoneId;

/**
 * Where routes start and end.
 *
 * @param zone the zone in which its people read the clock
 */
public record Depot(DepotId id, String name, Place place, ZoneId zone) {
    /** How far a place may be: no day's route goes farther, and whoever seems to live there is usually a mistake. */
    public static final int MAX_KILOMETERS = 1_000;

    public Depot {
        name = Require.notBlank("name of the depot", name);
    }

    /** Whether a place is no farther away, as the crow flies, than a day's route may go. */
    public boolean reaches(Place other) {
        return place.metersTo(other) <= MAX_KILOMETERS * 1_000.0;
    }
}
