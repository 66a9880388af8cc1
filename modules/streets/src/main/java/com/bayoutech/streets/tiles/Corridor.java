package com.bayoutech.streets.tiles;

import com.bayoutech.domain.Place;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tiles that a line passes through or nearly touches. */
final class Corridor {
    private static final double NEAR = 0.25;

    private Corridor() {}

    static SortedSet<TileId> tiles(List<Place> line, int zoom) {
        SortedSet<TileId> tiles = new TreeSet<>();
        double side = WorldGrid.tileSize(zoom);
        Place before = line.get(0);
        for (Place place : line) {
            double fromX = WorldGrid.x(before.longitude()) / side;
            double fromY = WorldGrid.y(before.latitude()) / side;
            double alongX = WorldGrid.x(place.longitude()) / side - fromX;
            double alongY = WorldGrid.y(place.latitude()) / side - fromY;
            int steps = 1 + (int) (Math.hypot(alongX, alongY) / NEAR * 2);
            for (int step = 0; step <= steps; step++) {
                add(tiles, zoom, fromX + alongX * step / steps, fromY + alongY * step / steps);
            }
            before = place;
        }
        return tiles;
    }

    private static void add(SortedSet<TileId> tiles, int zoom, double x, double y) {
        int last = (1 << zoom) - 1;
        for (int column = (int) Math.floor(x - NEAR); column <= Math.floor(x + NEAR); column++) {
            for (int row = (int) Math.floor(y - NEAR); row <= Math.floor(y + NEAR); row++) {
                if (column >= 0 && row >= 0 && column <= last && row <= last) {
                    tiles.add(new TileId(zoom, column, row));
                }
            }
        }
    }
}
