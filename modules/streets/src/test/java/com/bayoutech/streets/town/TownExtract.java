package com.bayoutech.streets.town;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.internal.ExtractReader;
import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.internal.ExtractReader.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A town's extract as it is read back. */
final class TownExtract implements ExtractReader.Listener {
    final Map<Long, Node> nodes = new TreeMap<>();
    final Map<Long, Way> ways = new TreeMap<>();
    final Map<Long, Relation> relations = new TreeMap<>();
    final List<String> outOfOrder = new ArrayList<>();
    private Kind lastKind = Kind.NODE;
    private long lastId;

    record Node(double latitude, double longitude, Map<String, String> tags) {}

    record Way(List<Long> nodes, Map<String, String> tags) {}

    record Relation(List<Member> members, Map<String, String> tags) {}

    static TownExtract of(Path file) {
        TownExtract extract = new TownExtract();
        new ExtractReader(file).read(extract, "reading a town", Progress.NONE);
        return extract;
    }

    @Override
    public void node(long id, double latitude, double longitude, Map<String, String> tags) {
        note(Kind.NODE, id);
        nodes.put(id, new Node(latitude, longitude, tags));
    }

    @Override
    public void way(long id, long[] refs, Map<String, String> tags) {
        note(Kind.WAY, id);
        ways.put(id, new Way(Arrays.stream(refs).boxed().toList(), tags));
    }

    @Override
    public void relation(long id, Member[] members, Map<String, String> tags) {
        note(Kind.RELATION, id);
        relations.put(id, new Relation(List.of(members), tags));
    }

    /** The tags of everything that has a house number. */
    Stream<Map<String, String>> addresses() {
        return Stream.concat(
                        nodes.values().stream().map(Node::tags),
                        ways.values().stream().map(Way::tags))
                .filter(tags -> tags.containsKey("addr:housenumber"));
    }

    Stream<Way> tagged(String key, String value) {
        return ways.values().stream().filter(way -> value.equals(way.tags.get(key)));
    }

    /** Remembers what does not come in ascending order. */
    private void note(Kind kind, long id) {
        int order = kind.compareTo(lastKind);
        if (order < 0 || (order == 0 && id <= lastId)) {
            outOfOrder.add(kind + " " + id);
        }
        lastKind = kind;
        lastId = id;
    }
}
