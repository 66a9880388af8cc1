package com.bayoutech.streets.tiles;

import com.bayoutech.streets.internal.ExtractReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Areas of several rings: relations of the type multipolygon. Outlines and holes are assembled each among themselves; what does not close is left out.
 *
 * <p>Relations without tags of their own have those of their outlines, as was usual until 2017.
 */
final class Multipolygons implements ExtractReader.Listener {
    private static final Set<String> TAGS_OF_NOTHING = Set.of("type", "source", "created_by", "note", "name", "layer");

    private final NodeTable nodes;
    private final BiConsumer<Map<String, String>, int[][]> areas;
    private final List<Area> wanted = new ArrayList<>();
    private final Map<Long, long[]> ways = new HashMap<>();
    private final Map<Long, List<Area>> byOutline = new HashMap<>();
    private final Set<Long> members = new HashSet<>();

    Multipolygons(NodeTable nodes, BiConsumer<Map<String, String>, int[][]> areas) {
        this.nodes = nodes;
        this.areas = areas;
    }

    /** A relation, and its tags once they are known. */
    private static final class Area {
        private final List<Long> outlines = new ArrayList<>();
        private final List<Long> holes = new ArrayList<>();
        private Map<String, String> tags;

        Area(Map<String, String> tags) {
            this.tags = tags;
        }

        boolean hasTags() {
            return !TAGS_OF_NOTHING.containsAll(tags.keySet());
        }
    }

    @Override
    public void relation(long id, ExtractReader.Member[] parts, Map<String, String> tags) {
        if (!tags.getOrDefault("type", "").equals("multipolygon")) {
            return;
        }
        Area area = new Area(tags);
        if (area.hasTags() && !isOnMap(tags)) {
            return;
        }
        for (ExtractReader.Member part : parts) {
            if (part.kind() == ExtractReader.Kind.WAY) {
                (part.role().equals("inner") ? area.holes : area.outlines).add(part.id());
                members.add(part.id());
            }
        }
        area.outlines.forEach(way ->
                byOutline.computeIfAbsent(way, added -> new ArrayList<>()).add(area));
        wanted.add(area);
    }

    private static boolean isOnMap(Map<String, String> tags) {
        return !looks(tags).isEmpty();
    }

    private static List<Look> looks(Map<String, String> tags) {
        List<Look> looks = new ArrayList<>();
        AreaRules.add(tags, looks);
        return looks;
    }

    /** Keeps a way that a relation needs; whether its own area is drawn with the relation. */
    boolean claims(long id, long[] wayNodes, Map<String, String> tags) {
        if (!members.contains(id)) {
            return false;
        }
        ways.put(id, wayNodes);
        if (!isOnMap(tags)) {
            return false;
        }
        boolean isDrawn = false;
        for (Area area : byOutline.getOrDefault(id, List.of())) {
            if (!area.hasTags()) {
                area.tags = tags;
            }
            isDrawn |= looks(area.tags).equals(looks(tags));
        }
        return isDrawn;
    }

    /** Hands on the areas, once all ways are known. */
    void finish() {
        for (Area area : wanted) {
            List<int[]> rings = new ArrayList<>();
            addRings(area.outlines, true, rings);
            if (!rings.isEmpty() && area.hasTags()) {
                addRings(area.holes, false, rings);
                areas.accept(area.tags, rings.toArray(int[][]::new));
            }
        }
    }

    private void addRings(List<Long> memberIds, boolean outlines, List<int[]> rings) {
        List<long[]> parts = new ArrayList<>();
        for (long way : memberIds) {
            long[] found = ways.get(way);
            if (found != null) {
                parts.add(found);
            }
        }
        for (long[] line : RingAssembler.assemble(parts, true)) {
            int[] points = nodes.points(line);
            if (RingAssembler.isRing(line) && points.length >= 8 && points.length == line.length * 2) {
                rings.add(Rings.wound(Arrays.copyOf(points, points.length - 2), outlines));
            }
        }
    }
}
