package com.bayoutech.streets.tiles;

import com.bayoutech.streets.internal.ProtobufWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one tile (Mapbox vector tile specification 2.1): finds its features, cuts them to the tile, and writes what is left of them layer by layer. */
final class TileMaker {
    /** Which rules tiles are made by. Raise it with each change after which equal features give other tiles: browsers keep a tile for good. */
    static final int RULES = 1;

    /** Pieces of a street shorter than this have no room for its name, in steps of the tile. */
    private static final double ROOM_FOR_NAME = 160;

    private final FeatureFile file;
    private final int zoom;
    private final Box tile;
    private final Box box;
    private final int shift;
    private final boolean simplifies;
    private final long leastDoubleArea;
    private final Simplifier simplifier;
    private final Map<Layer, Map<Integer, List<int[][]>>> layers = new EnumMap<>(Layer.class);
    private final GeometryWriter geometry = new GeometryWriter();

    private TileMaker(FeatureFile file, int zoom, int x, int y) {
        this.file = file;
        this.zoom = zoom;
        this.tile = Box.ofTile(zoom, x, y, 0);
        this.box = TileGrid.box(zoom, x, y);
        this.shift = TileGrid.shift(zoom);
        this.simplifies = zoom < file.band(zoom).maxZoom();
        this.simplifier = new Simplifier(TileGrid.tolerance(zoom));
        this.leastDoubleArea = simplifies ? 512L << shift << shift : 1;
    }

    /** The tile, not compressed; empty if there is nothing. */
    static byte[] make(FeatureFile file, int zoom, int x, int y) {
        return new TileMaker(file, zoom, x, y).make();
    }

    private byte[] make() {
        file.band(zoom).query(box, zoom, this::collect);
        ProtobufWriter written = new ProtobufWriter();
        layers.forEach((layer, features) -> write(layer, features, written));
        return written.toBytes();
    }

    private void collect(Layer layer, int attributes, int[][] parts) {
        int[][] inside = switch (layer.shape()) {
            // A point in the margin belongs to the tile beside this one, or its name would be there twice.
            case POINT -> owns(parts[0]) ? parts : new int[0][];
            case LINE -> LineClip.clip(parts[0], box).toArray(int[][]::new);
            case POLYGON -> PolygonClip.clip(parts, box);
        };
        if (inside.length > 0) {
            layers.computeIfAbsent(layer, added -> new LinkedHashMap<>())
                    .computeIfAbsent(attributes, added -> new ArrayList<>())
                    .add(inside);
        }
    }

    private boolean owns(int[] point) {
        return point[0] >= tile.left() && point[0] < tile.right() && point[1] >= tile.top() && point[1] < tile.bottom();
    }

    private void write(Layer layer, Map<Integer, List<int[][]>> features, ProtobufWriter written) {
        LayerWriter writer = new LayerWriter(layer);
        features.forEach((number, geometries) -> {
            String attributes = file.attributes(number);
            geometry.clear();
            switch (layer.shape()) {
                case POINT -> {
                    for (int[][] points : geometries) {
                        geometry.clear();
                        geometry.point(stepX(points[0][0]), stepY(points[0][1]));
                        writer.add(layer.shape(), attributes, geometry);
                    }
                }
                case LINE -> {
                    addLines(layer, attributes, geometries);
                    writer.add(layer.shape(), attributes, geometry);
                }
                case POLYGON -> {
                    geometries.forEach(this::addPolygon);
                    writer.add(layer.shape(), attributes, geometry);
                }
            }
        });
        writer.finish(written);
    }

    private int stepX(int worldX) {
        return (worldX - tile.left() + (1 << (shift - 1))) >> shift;
    }

    private int stepY(int worldY) {
        return (worldY - tile.top() + (1 << (shift - 1))) >> shift;
    }

    private void addLines(Layer layer, String attributes, List<int[][]> geometries) {
        List<int[]> lines = new ArrayList<>();
        for (int[][] pieces : geometries) {
            lines.addAll(List.of(pieces));
        }
        for (int[] line : LineMerger.merge(lines, !attributes.contains("oneway"))) {
            int[] steps = steps(simplifies ? simplifier.line(line) : line);
            if (steps.length >= 4 && (layer != Layer.ROAD_NAME || hasRoom(steps))) {
                geometry.line(steps);
            }
        }
    }

    private boolean hasRoom(int[] line) {
        double length = 0;
        for (int i = 2; i < line.length; i += 2) {
            length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return length >= ROOM_FOR_NAME;
    }

    private int[] steps(int[] points) {
        Points steps = new Points();
        for (int i = 0; i < points.length; i += 2) {
            steps.addNew(stepX(points[i]), stepY(points[i + 1]));
        }
        return steps.toArray();
    }

    private void addPolygon(int[][] rings) {
        List<int[]> outlines = new ArrayList<>();
        List<int[]> holes = new ArrayList<>();
        for (int[] ring : rings) {
            int[] simple = simplifies ? simplifier.ring(ring) : ring;
            if (Math.abs(Rings.doubleArea(simple)) >= leastDoubleArea) {
                int[] steps = RingCleaner.clean(steps(simple));
                long area = Rings.doubleArea(steps);
                if (area != 0 && area > 0 == Rings.doubleArea(ring) > 0) {
                    (area > 0 ? outlines : holes).add(steps);
                }
            }
        }
        int[] owners = holes.stream().mapToInt(hole -> owner(outlines, hole)).toArray();
        for (int outline = 0; outline < outlines.size(); outline++) {
            geometry.ring(outlines.get(outline));
            for (int hole = 0; hole < owners.length; hole++) {
                if (owners[hole] == outline) {
                    geometry.ring(holes.get(hole));
                }
            }
        }
    }

    /** The smallest outline around a hole; the only one needs no search. */
    private static int owner(List<int[]> outlines, int[] hole) {
        int owner = outlines.size() == 1 ? 0 : -1;
        long smallest = Long.MAX_VALUE;
        for (int i = 0; i < outlines.size() && outlines.size() > 1; i++) {
            long area = Rings.doubleArea(outlines.get(i));
            if (area < smallest && Rings.contains(outlines.get(i), hole[0], hole[1])) {
                smallest = area;
                owner = i;
            }
        }
        return owner;
    }
}
