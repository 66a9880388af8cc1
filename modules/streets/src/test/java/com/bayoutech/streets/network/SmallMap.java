package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.TileSource.Bounds;
import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.internal.ExtractReader.Member;
import com.bayoutech.streets.internal.ExtractWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An extract of a few streets, drawn in meters east and north of a corner. */
final class SmallMap {
    private static final double LATITUDE = 30;
    private static final double LONGITUDE = -90;
    private static final double METERS_PER_DEGREE = 111_195.08;

    private final TreeMap<Long, Place> nodes = new TreeMap<>();
    private final TreeMap<Long, Map<String, String>> nodeTags = new TreeMap<>();
    private final TreeMap<Long, long[]> ways = new TreeMap<>();
    private final TreeMap<Long, Map<String, String>> wayTags = new TreeMap<>();
    private final TreeMap<Long, List<Member>> relations = new TreeMap<>();
    private final TreeMap<Long, Map<String, String>> relationTags = new TreeMap<>();

    static Place at(double east, double north) {
        double latitude = LATITUDE + north / METERS_PER_DEGREE;
        return new Place(latitude, LONGITUDE + east / METERS_PER_DEGREE / Math.cos(Math.toRadians(LATITUDE)));
    }

    SmallMap node(long id, double east, double north) {
        return node(id, east, north, "");
    }

    SmallMap node(long id, double east, double north, String tags) {
        nodes.put(id, at(east, north));
        nodeTags.put(id, tags(tags));
        return this;
    }

    /** A way through some nodes, with tags such as {@code highway=residential oneway=yes}. */
    SmallMap way(long id, String tags, long... through) {
        ways.put(id, through);
        wayTags.put(id, tags(tags));
        return this;
    }

    /** A restriction of turns at a node. */
    SmallMap restriction(long id, String tags, long from, long viaNode, long to) {
        return relation(id, tags, from, new Member(Kind.NODE, viaNode, "via"), to);
    }

    /** A restriction over a street. */
    SmallMap restrictionOver(long id, String tags, long from, long viaWay, long to) {
        return relation(id, tags, from, new Member(Kind.WAY, viaWay, "via"), to);
    }

    private SmallMap relation(long id, String tags, long from, Member via, long to) {
        relations.put(id, List.of(new Member(Kind.WAY, from, "from"), via, new Member(Kind.WAY, to, "to")));
        relationTags.put(id, tags("type=restriction " + tags));
        return this;
    }

    SmallMap with(Consumer<SmallMap> more) {
        more.accept(this);
        return this;
    }

    Path write(Path file) throws IOException {
        Bounds bounds = new Bounds(at(-1_000, -1_000), at(20_000, 20_000));
        try (ExtractWriter writer = new ExtractWriter(file, bounds, "drawn by a test")) {
            for (long id : nodes.keySet()) {
                writer.node(id, nodes.get(id).latitude(), nodes.get(id).longitude(), nodeTags.get(id));
            }
            for (long id : ways.keySet()) {
                writer.way(id, ways.get(id), wayTags.get(id));
            }
            for (long id : relations.keySet()) {
                writer.relation(id, relations.get(id), relationTags.get(id));
            }
            writer.finish();
        }
        return file;
    }

    /** The network of this map, prepared in a folder of its own. */
    RoadNetwork open(Path folder) throws IOException {
        Path streets = folder.resolve("streets");
        RoadNetwork.prepare(write(folder.resolve("small.osm.pbf")), streets, Progress.NONE);
        return RoadNetwork.open(streets);
    }

    private static Map<String, String> tags(String words) {
        Map<String, String> tags = new TreeMap<>();
        for (String word : words.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                tags.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return tags;
    }
}
