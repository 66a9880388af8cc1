package com.bayoutech.api.map;

import com.bayoutech.streets.TileSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** Whether there is a map, as a browser reads it. */
sealed interface MapState {
    /**
     * What a browser must know to ask for tiles and to show them.
     *
     * @param version part of each tile's address
     * @param bounds west, south, east and north, in degrees
     * @param attribution whom to thank
     */
    record Ready(String version, List<Double> bounds, int minZoom, int maxZoom, String attribution)
            implements MapState {
        public Ready {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * There is none yet.
     *
     * @param waiting why, for people
     */
    record Waiting(String waiting, long lookAgainSeconds) implements MapState {}

    static MapState of(TileSource tiles, UnaryOperator<String> words) {
        TileSource.Bounds bounds = tiles.bounds();
        return new Ready(
                tiles.version(),
                List.of(
                        bounds.southWest().longitude(),
                        bounds.southWest().latitude(),
                        bounds.northEast().longitude(),
                        bounds.northEast().latitude()),
                tiles.minZoom(),
                tiles.maxZoom(),
                words.apply(tiles.attribution()));
    }
}
