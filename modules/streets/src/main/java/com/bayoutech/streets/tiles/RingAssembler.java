package com.bayoutech.streets.tiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins ways, end to end, to the longest lines that they make: rings where they close. */
final class RingAssembler {
    private final Map<Long, Deque<Integer>> waysByEnd = new HashMap<>();
    private final List<long[]> ways;
    private final boolean[] used;
    private final boolean mayTurn;

    private RingAssembler(List<long[]> ways, boolean mayTurn) {
        this.ways = ways;
        this.used = new boolean[ways.size()];
        this.mayTurn = mayTurn;
    }

    /**
     * The lines as ids of nodes; a ring has its first node at its end again.
     *
     * @param mayTurn whether a way may be taken backwards; the side of a coast is lost by that
     */
    static List<long[]> assemble(List<long[]> ways, boolean mayTurn) {
        return new RingAssembler(ways, mayTurn).assemble();
    }

    static boolean isRing(long[] line) {
        return line.length > 3 && line[0] == line[line.length - 1];
    }

    private List<long[]> assemble() {
        List<long[]> lines = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            long[] way = ways.get(i);
            if (way.length < 2 || isRing(way)) {
                used[i] = true;
                if (way.length > 3) {
                    lines.add(way);
                }
            } else {
                waysByEnd.computeIfAbsent(way[0], end -> new ArrayDeque<>()).add(i);
                waysByEnd
                        .computeIfAbsent(way[way.length - 1], end -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                lines.add(grow(i));
            }
        }
        return lines;
    }

    private long[] grow(int first) {
        used[first] = true;
        Deque<long[]> parts = new ArrayDeque<>();
        parts.add(ways.get(first));
        long start = ways.get(first)[0];
        long end = last(ways.get(first));
        while (start != end) {
            int next = findUnused(end, true);
            if (next < 0) {
                break;
            }
            long[] part = ways.get(next)[0] == end ? ways.get(next) : reversed(ways.get(next));
            parts.addLast(part);
            end = last(part);
        }
        while (start != end) {
            int next = findUnused(start, false);
            if (next < 0) {
                break;
            }
            long[] part = last(ways.get(next)) == start ? ways.get(next) : reversed(ways.get(next));
            parts.addFirst(part);
            start = part[0];
        }
        return join(parts);
    }

    private int findUnused(long node, boolean isStart) {
        Deque<Integer> found = waysByEnd.getOrDefault(node, new ArrayDeque<>());
        for (int way : found) {
            if (!used[way] && (mayTurn || (isStart ? ways.get(way)[0] : last(ways.get(way))) == node)) {
                used[way] = true;
                return way;
            }
        }
        return -1;
    }

    private static long[] join(Deque<long[]> parts) {
        long[] line = new long[parts.stream().mapToInt(part -> part.length - 1).sum() + 1];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, line, at, part.length);
            at += part.length - 1;
        }
        return line;
    }

    private static long last(long[] way) {
        return way[way.length - 1];
    }

    private static long[] reversed(long[] way) {
        long[] reversed = Arrays.copyOf(way, way.length);
        for (int i = 0; i < way.length; i++) {
            reversed[i] = way[way.length - 1 - i];
        }
        return reversed;
    }
}
