package com.bayoutech.api.map;

import com.bayoutech.streets.TileSource;
import java.util.List;

/**
 * What a browser must know to ask for tiles and to show them.
 *
 * @param version part of each tile's address
 * @param bounds west, south, east and north, in degrees
 * @param attribution whom to thank
 */
record MapFacts(String version, List<Double> bounds, int minZoom, int maxZoom, String attribution) {
    MapFacts {
        bounds = List.copyOf(bounds);
    }

    static MapFacts of(TileSource tiles) {
        TileSource.Bounds bounds = tiles.bounds();
        return new MapFacts(
                tiles.version(),
                List.of(
                        bounds.southWest().longitude(),
                        bounds.southWest().latitude(),
                        bounds.northEast().longitude(),
                        bounds.northEast().latitude()),
                tiles.minZoom(),
                tiles.maxZoom(),
                tiles.attribution());
    }
}
