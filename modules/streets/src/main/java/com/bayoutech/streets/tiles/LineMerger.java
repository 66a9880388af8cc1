package com.bayoutech.streets.tiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins lines that say the same, end to end: fewer bytes, and names find more room along them. */
final class LineMerger {
    private final Map<Long, List<Integer>> linesByEnd = new HashMap<>();
    private final List<int[]> lines;
    private final boolean[] used;
    private final boolean mayTurn;

    private LineMerger(List<int[]> lines, boolean mayTurn) {
        this.lines = lines;
        this.used = new boolean[lines.size()];
        this.mayTurn = mayTurn;
    }

    /**
     * The fewer lines.
     *
     * @param mayTurn whether the direction of a line does not matter
     */
    static List<int[]> merge(List<int[]> lines, boolean mayTurn) {
        return lines.size() < 2 ? lines : new LineMerger(lines, mayTurn).merge();
    }

    private List<int[]> merge() {
        for (int i = 0; i < used.length; i++) {
            int[] line = lines.get(i);
            linesByEnd.computeIfAbsent(key(line, 0), end -> new ArrayList<>(2)).add(i);
            linesByEnd
                    .computeIfAbsent(key(line, line.length - 2), end -> new ArrayList<>(2))
                    .add(i);
        }
        List<int[]> merged = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                used[i] = true;
                int[] forwards = grow(lines.get(i));
                merged.add(mayTurn ? grow(Rings.reversed(forwards)) : forwards);
            }
        }
        return merged;
    }

    private int[] grow(int[] first) {
        int next = findUnused(first);
        if (next < 0) {
            return first;
        }
        Points grown = new Points();
        append(grown, first);
        int[] last = first;
        while (next >= 0) {
            used[next] = true;
            int[] line = lines.get(next);
            last = key(line, 0) == key(last, last.length - 2) ? line : Rings.reversed(line);
            append(grown, last);
            next = findUnused(last);
        }
        return grown.toArray();
    }

    private int findUnused(int[] line) {
        long end = key(line, line.length - 2);
        for (int other : linesByEnd.getOrDefault(end, List.of())) {
            if (!used[other] && (mayTurn || key(lines.get(other), 0) == end)) {
                return other;
            }
        }
        return -1;
    }

    private static void append(Points points, int[] line) {
        for (int i = 0; i < line.length; i += 2) {
            points.addNew(line[i], line[i + 1]);
        }
    }

    private static long key(int[] line, int at) {
        return ((long) line[at] << 32) | (line[at + 1] & 0xFFFF_FFFFL);
    }
}
