package com.bayoutech.domain;

import java.time.ZoneId;

/**
 * Where routes start and end.
 *
 * @param zone the zone in which its people read the clock
 */
public record Depot(DepotId id, String name, Place place, ZoneId zone) {
    public Depot {
        name = Require.notBlank("name of the depot", name);
    }
}
