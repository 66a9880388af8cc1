package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.internal.ExtractReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds addresses, named streets and places in an extract, in three passes: relations, ways, nodes.
 *
 * <p>Tags as in the wiki of OpenStreetMap: <a href="https://wiki.openstreetmap.org/wiki/Addresses">addresses</a> on nodes, outlines and
 * multipolygons, <a href="https://wiki.openstreetmap.org/wiki/Addresses#Interpolation">interpolation</a> ways, and
 * <a href="https://wiki.openstreetmap.org/wiki/Key:place">places</a>.
 */
final class ExtractAddresses implements ExtractReader.Listener {
    private static final Set<String> NO_STREETS = Set.of("bus_stop", "platform", "proposed", "rest_area", "services");

    private final Gathered gathered;
    /** The tags of multipolygons with an address, by their first outer way. */
    private final Map<Long, Map<String, String>> outlines = new HashMap<>();

    private final List<Outline> ways = new ArrayList<>();
    private final Map<Long, Map<String, String>> numbered = new HashMap<>();
    private NodePlaces nodes = new NodePlaces(new long[0]);

    /** A way that matters, with the tags that matter. */
    private static final class Outline {
        private final long[] nodes;
        private final Map<String, String> tags;

        Outline(long[] nodes, Map<String, String> tags) {
            this.nodes = nodes;
            this.tags = tags;
        }

        long[] nodes() {
            return nodes;
        }

        Map<String, String> tags() {
            return tags;
        }
    }

    private ExtractAddresses(Gathered gathered) {
        this.gathered = gathered;
    }

    static void read(Path extract, Gathered gathered, Progress progress) {
        ExtractReader reader = new ExtractReader(extract);
        ExtractAddresses found = new ExtractAddresses(gathered);
        reader.read(EnumSet.of(ExtractReader.Kind.RELATION), found, "Reading outlines of buildings", progress);
        reader.read(EnumSet.of(ExtractReader.Kind.WAY), found, "Reading streets and buildings", progress);
        found.makeRoomForNodes();
        reader.read(EnumSet.of(ExtractReader.Kind.NODE), found, "Reading addresses and places", progress);
        found.placeWays();
    }

    @Override
    public void relation(long id, ExtractReader.Member[] members, Map<String, String> tags) {
        if (!isAddress(tags) && !tags.containsKey("place")) {
            return;
        }
        for (ExtractReader.Member member : members) {
            if (member.kind() == ExtractReader.Kind.WAY && !member.role().equals("inner")) {
                outlines.putIfAbsent(member.id(), matters(tags));
                return;
            }
        }
    }

    @Override
    public void way(long id, long[] wayNodes, Map<String, String> tags) {
        Map<String, String> outline = outlines.get(id);
        if (outline != null) {
            ways.add(new Outline(wayNodes, outline));
        }
        if (isAddress(tags) || isStreet(tags) || isPlace(tags) || tags.containsKey("addr:interpolation")) {
            ways.add(new Outline(wayNodes, matters(tags)));
        }
    }

    private void makeRoomForNodes() {
        int size = ways.stream().mapToInt(way -> way.nodes().length).sum();
        long[] wanted = new long[size];
        int position = 0;
        for (Outline way : ways) {
            System.arraycopy(way.nodes(), 0, wanted, position, way.nodes().length);
            position += way.nodes().length;
            if (way.tags().containsKey("addr:interpolation")) {
                for (long node : way.nodes()) {
                    numbered.put(node, Map.of());
                }
            }
        }
        nodes = new NodePlaces(wanted);
    }

    @Override
    public void node(long id, double latitude, double longitude, Map<String, String> tags) {
        int north = Points.units(latitude);
        int east = Points.units(longitude);
        nodes.put(id, north, east);
        if (tags.isEmpty()) {
            return;
        }
        gather(tags, Points.pack(north, east));
        if (tags.containsKey("addr:housenumber") && numbered.containsKey(id)) {
            numbered.put(id, matters(tags));
        }
    }

    private void placeWays() {
        for (Outline way : ways) {
            int[] line = nodes.along(way.nodes());
            if (line.length == 0) {
                continue;
            }
            if (isStreet(way.tags())) {
                gathered.addStreet(way.tags().getOrDefault("name", ""), line);
            }
            gather(way.tags(), Points.center(line));
            if (way.tags().containsKey("addr:interpolation")) {
                Interpolation.along(way.nodes(), way.tags(), nodes, numbered, gathered);
            }
        }
    }

    private void gather(Map<String, String> tags, long point) {
        if (isAddress(tags)) {
            gathered.addAddress(
                    tags.getOrDefault("addr:housenumber", "").strip(),
                    street(tags),
                    tags.getOrDefault("addr:city", "").strip(),
                    tags.getOrDefault("addr:postcode", "").strip(),
                    point);
        }
        if (isPlace(tags)) {
            PlaceKind kind = PlaceKind.of(tags.getOrDefault("place", ""));
            gathered.addSettlement(new Gathered.Settlement(
                    tags.getOrDefault("name", "").strip(), point, kind.radiusMeters(), kind.isCity()));
        }
    }

    /** An address needs a number and a street, or a place where streets have no names. */
    private static boolean isAddress(Map<String, String> tags) {
        return tags.containsKey("addr:housenumber")
                && !tags.containsKey("addr:interpolation")
                && !street(tags).isEmpty();
    }

    static String street(Map<String, String> tags) {
        return tags.getOrDefault("addr:street", tags.getOrDefault("addr:place", ""))
                .strip();
    }

    private static boolean isStreet(Map<String, String> tags) {
        return tags.containsKey("highway")
                && !NO_STREETS.contains(tags.getOrDefault("highway", ""))
                && !tags.getOrDefault("name", "").isBlank();
    }

    private static boolean isPlace(Map<String, String> tags) {
        return PlaceKind.of(tags.getOrDefault("place", "")) != PlaceKind.NONE
                && !tags.getOrDefault("name", "").isBlank();
    }

    private static Map<String, String> matters(Map<String, String> tags) {
        Map<String, String> kept = new HashMap<>();
        tags.forEach((key, value) -> {
            if (key.startsWith("addr:") || key.equals("highway") || key.equals("name") || key.equals("place")) {
                kept.put(key, value);
            }
        });
        return Map.copyOf(kept);
    }
}
