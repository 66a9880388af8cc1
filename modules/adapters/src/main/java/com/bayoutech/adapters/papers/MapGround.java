package com.bayoutech.adapters.papers;

import com.bayoutech.adapters.papers.VectorTile.Feature;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The streets below a route: few colours, thin lines, and the names of the streets that have room for them. */
final class MapGround {
    /** A tile of the map is drawn between this and twice as wide. */
    private static final double LEAST_TILE = 300;

    private static final int LEVEL_WITH_BUILDINGS = 14;

    private final PaperFonts fonts;
    private final BaseTiles tiles;
    private final MapWindow window;
    private final int zoom;

    MapGround(BaseTiles tiles, PaperFonts fonts, MapWindow window) {
        this.fonts = fonts;
        this.tiles = tiles;
        this.window = window;
        this.zoom = tiles.zoom(Math.floor(Math.log(window.scale() / LEAST_TILE) / Math.log(2)));
    }

    /** Kinds of roads, from the bottom to the top. */
    private enum Road {
        SMALL(0.45f, Tint.ROAD),
        STREET(0.75f, Tint.ROAD),
        TERTIARY(1.1f, Tint.ROAD),
        MAJOR(1.6f, Tint.ROAD_MAJOR),
        MAIN(2, Tint.ROAD_MAIN);

        final float width;
        final Color color;

        Road(float width, Color color) {
            this.width = width;
            this.color = color;
        }

        static Road of(String kind) {
            return switch (kind) {
                case "motorway", "trunk" -> MAIN;
                case "primary", "secondary" -> MAJOR;
                case "tertiary" -> TERTIARY;
                case "street" -> STREET;
                default -> SMALL;
            };
        }
    }

    void draw(Ink ink) throws IOException {
        List<Placed> water = new ArrayList<>();
        List<Placed> green = new ArrayList<>();
        List<Placed> buildings = new ArrayList<>();
        List<float[]> waterways = new ArrayList<>();
        List<float[]> rails = new ArrayList<>();
        Map<Road, List<float[]>> roads = new EnumMap<>(Road.class);
        for (Placing placing : placings()) {
            placing.areas("water", water);
            placing.areas("green", green);
            if (zoom >= LEVEL_WITH_BUILDINGS) {
                placing.areas("building", buildings);
            }
            placing.lines("waterway", waterways);
            placing.lines("rail", rails);
            for (Feature road : placing.tile().layer("road")) {
                if (!road.tag("class").equals("ferry")) {
                    placing.lines(road, roads.computeIfAbsent(Road.of(road.tag("class")), kind -> new ArrayList<>()));
                }
            }
        }
        fill(green, Tint.GREEN, ink);
        ink.polyline(waterways, 0.9f, Tint.WATER);
        fill(water, Tint.WATER, ink);
        fill(buildings, Tint.BUILDING, ink);
        ink.polyline(rails, 0.6f, Tint.RAIL, 3, 2);
        float growth = (float) Math.clamp(Math.pow(2, (zoom - 13) * 0.5), 0.7, 2);
        for (Map.Entry<Road, List<float[]>> kind : roads.entrySet()) {
            ink.polyline(kind.getValue(), kind.getKey().width * growth, kind.getKey().color);
        }
    }

    /** Writes names of streets, the large ones first, each where it crosses no other. */
    void name(Ink ink) throws IOException {
        StreetLabels labels = new StreetLabels(fonts, window);
        List<Placing> placings = placings();
        for (Road kind : List.of(Road.MAIN, Road.MAJOR, Road.TERTIARY, Road.STREET)) {
            for (Placing placing : placings) {
                for (Feature road : placing.tile().layer("road_name")) {
                    String name = road.tag("name").isEmpty() ? road.tag("ref") : road.tag("name");
                    if (Road.of(road.tag("class")) == kind && !name.isEmpty()) {
                        List<float[]> lines = new ArrayList<>();
                        placing.lines(road, lines);
                        for (float[] line : lines) {
                            labels.add(name, line, ink);
                        }
                    }
                }
            }
        }
    }

    private static void fill(List<Placed> areas, Color color, Ink ink) throws IOException {
        for (Placed area : areas) {
            ink.area(area.rings(), color);
        }
    }

    /** A polygon on the page. */
    private record Placed(List<float[]> rings) {}

    private List<Placing> placings() throws IOException {
        double tileSize = 1.0 / (1L << zoom);
        int last = (1 << zoom) - 1;
        List<Placing> placings = new ArrayList<>();
        for (int x = Math.max(0, (int) (window.west() / tileSize));
                x <= Math.min(last, window.east() / tileSize);
                x++) {
            for (int y = Math.max(0, (int) (window.north() / tileSize));
                    y <= Math.min(last, window.south() / tileSize);
                    y++) {
                placings.add(new Placing(tiles.tile(zoom, x, y), x * tileSize, y * tileSize, tileSize, window));
            }
        }
        return placings;
    }

    /** Brings a tile onto the page. */
    private record Placing(VectorTile tile, double west, double north, double size, MapWindow window) {
        void areas(String layer, List<Placed> into) {
            for (Feature feature : tile.layer(layer)) {
                List<float[]> rings = new ArrayList<>();
                lines(feature, rings);
                if (!rings.isEmpty()) {
                    into.add(new Placed(rings));
                }
            }
        }

        void lines(String layer, List<float[]> into) {
            tile.layer(layer).forEach(feature -> lines(feature, into));
        }

        void lines(Feature feature, List<float[]> into) {
            for (int[] part : feature.parts()) {
                float[] line = new float[part.length];
                for (int i = 0; i < part.length; i += 2) {
                    line[i] = window.x(west + size * part[i] / VectorTile.EXTENT);
                    line[i + 1] = window.y(north + size * part[i + 1] / VectorTile.EXTENT);
                }
                float[] visible = window.visible(line);
                if (visible.length > 0) {
                    into.add(visible);
                }
            }
        }
    }
}
