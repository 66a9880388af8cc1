package com.bayoutech.streets.tiles;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.TileSource.Bounds;
import com.bayoutech.streets.internal.ExtractHeader;
import com.bayoutech.streets.internal.ExtractReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds what an extract has for the map, in two passes: first the relations, to know which ways they are made of, then nodes and ways.
 *
 * <p>In memory are the places of all nodes, and the ways of coasts and relations; the features go on at once.
 */
final class ExtractFeatures implements ExtractReader.Listener {
    private static final String OPEN_STREET_MAP = "© OpenStreetMap contributors";
    private static final String FICTIONAL = "fictional";

    /** Some tools write half the world as the box of whatever they cut out. */
    private static final long WIDEST_BOX = WorldGrid.SIZE / 4;

    private final ExtractHeader header;
    private final BiConsumer<Look, int[][]> features;
    private final NodeTable nodes = new NodeTable();
    private final Multipolygons multipolygons = new Multipolygons(nodes, this::addArea);
    private final List<long[]> coast = new ArrayList<>();

    private ExtractFeatures(Path extract, BiConsumer<Look, int[][]> features) {
        this.header = ExtractHeader.read(extract);
        this.features = features;
    }

    /** What is true of the whole. */
    record Facts(Bounds bounds, String attribution) {}

    static Facts read(Path extract, BiConsumer<Look, int[][]> features, Progress progress) {
        ExtractFeatures reading = new ExtractFeatures(extract, features);
        ExtractReader reader = new ExtractReader(extract);
        reader.read(
                EnumSet.of(ExtractReader.Kind.RELATION),
                reading.multipolygons,
                "Looking for lakes, woods and parks",
                progress);
        reader.read(EnumSet.of(ExtractReader.Kind.NODE, ExtractReader.Kind.WAY), reading, "Reading the map", progress);
        return reading.finish();
    }

    private Facts finish() {
        multipolygons.finish();
        Box box = box();
        addSea(box);
        String source = header.source();
        return new Facts(
                new Bounds(
                        new Place(WorldGrid.latitude(box.bottom()), WorldGrid.longitude(box.left())),
                        new Place(WorldGrid.latitude(box.top()), WorldGrid.longitude(box.right()))),
                source.toLowerCase(Locale.ROOT).contains(FICTIONAL) ? source : OPEN_STREET_MAP);
    }

    private Box box() {
        Box found = nodes.box().isEmpty() ? new Box(0, 0, 1, 1) : nodes.box();
        return header.box()
                .map(box -> new Box(
                        WorldGrid.x(box.west()),
                        WorldGrid.y(box.north()),
                        WorldGrid.x(box.east()),
                        WorldGrid.y(box.south())))
                .filter(box -> !box.isEmpty() && box.touches(found))
                .filter(box -> box.width() < WIDEST_BOX)
                .orElse(found);
    }

    private void addSea(Box box) {
        Coastline coastline = new Coastline(box);
        for (long[] line : RingAssembler.assemble(coast, false)) {
            int[] points = nodes.points(line);
            if (RingAssembler.isRing(line) && points.length >= 8) {
                coastline.addRing(Arrays.copyOf(points, points.length - 2));
            } else if (points.length >= 4) {
                coastline.addLine(points);
            }
        }
        int[][] sea = coastline.sea();
        if (sea.length > 0) {
            features.accept(
                    new Look(
                            Layer.WATER,
                            TileStore.MIN_ZOOM,
                            new Attributes().with("class", "sea").toString()),
                    sea);
        }
    }

    @Override
    public void node(long id, double latitude, double longitude, Map<String, String> tags) {
        int x = WorldGrid.x(longitude);
        int y = WorldGrid.y(latitude);
        nodes.add(id, x, y);
        if (!tags.isEmpty()) {
            List<Look> looks = new ArrayList<>();
            PlaceRules.add(tags, looks);
            looks.forEach(look -> features.accept(look, new int[][] {{x, y}}));
        }
    }

    @Override
    public void way(long id, long[] wayNodes, Map<String, String> tags) {
        boolean isDrawn = multipolygons.claims(id, wayNodes, tags);
        if (tags.isEmpty()) {
            return;
        }
        if (tags.getOrDefault("natural", "").equals("coastline")) {
            coast.add(wayNodes);
        }
        int[] points = nodes.points(wayNodes);
        List<Look> looks = new ArrayList<>();
        RoadRules.add(tags, looks);
        if (points.length >= 4) {
            looks.forEach(look -> features.accept(look, new int[][] {points}));
        }
        if (RingAssembler.isRing(wayNodes) && !isDrawn && points.length >= 8) {
            addArea(tags, new int[][] {Rings.wound(Arrays.copyOf(points, points.length - 2), true)});
        }
    }

    private void addArea(Map<String, String> tags, int[][] rings) {
        List<Look> looks = new ArrayList<>();
        AreaRules.add(tags, looks);
        PlaceRules.add(tags, looks);
        for (Look look : looks) {
            boolean isPoint = look.layer().shape() == Layer.Shape.POINT;
            features.accept(look, isPoint ? new int[][] {Rings.labelPoint(rings)} : rings);
        }
    }
}
