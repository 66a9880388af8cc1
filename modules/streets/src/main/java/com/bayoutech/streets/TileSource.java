package com.bayoutech.streets;

import com.bayoutech.domain.Place;

/** Gives the map of a region as Mapbox vector tiles (specification 2.1); safe for use by several threads. */
public interface TileSource {
    /** Changes when any tile may have changed: part of a tile's address, so that browsers may keep tiles for good. */
    String version();

    /** The zoom levels that exist; browsers enlarge tiles of the last one. */
    int minZoom();

    int maxZoom();

    Bounds bounds();

    /** Whom to thank, such as "© OpenStreetMap contributors"; shown on each map. */
    String attribution();

    /**
     * A tile, gzipped; one without content is an empty tile.
     *
     * @throws IllegalArgumentException if the address is outside the pyramid of tiles
     */
    byte[] tile(int zoom, int x, int y);

    /** The corners of what the map shows. */
    record Bounds(Place southWest, Place northEast) {}
}
