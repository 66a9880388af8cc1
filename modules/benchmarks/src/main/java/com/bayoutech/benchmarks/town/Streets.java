package com.bayoutech.benchmarks.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * The streets of a town on a grid of 22 by 16 kilometers, and the quickest ways between its junctions.
 *
 * <p>A river with four bridges parts the town, two highways cross it, each fourth street is an avenue, and of the other streets from west to east every
 * one is one-way. Each street has its own speed, and what leads to the centre is slower than what leads away.
 */
final class Streets {
    static final int COLUMNS = 48;
    static final int ROWS = 36;
    static final int JUNCTIONS = COLUMNS * ROWS;

    private static final int BLOCK_METERS = 450;
    private static final int RIVER = 14;
    private static final int BRIDGES_APART = 12;
    private static final int FIRST_BRIDGE = 5;
    private static final int AVENUES_APART = 4;
    private static final int HIGHWAY_ROW = 24;
    private static final int HIGHWAY_COLUMN = 29;
    private static final double STREET_SPEED = 6.5;
    private static final double AVENUE_SPEED = 10;
    private static final double HIGHWAY_SPEED = 22;
    private static final double INBOUND = 0.8;

    private final List<Segment> segments = new ArrayList<>();
    private final List<List<Segment>> segmentsAt = new ArrayList<>();
    private final int[] seconds = new int[JUNCTIONS * JUNCTIONS];
    private final int[] meters = new int[JUNCTIONS * JUNCTIONS];
    private final Random random;

    Streets(Random random) {
        this.random = random;
        for (int junction = 0; junction < JUNCTIONS; junction++) {
            segmentsAt.add(new ArrayList<>());
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (column + 1 < COLUMNS) {
                    build(row * COLUMNS + column, row * COLUMNS + column + 1, row, HIGHWAY_ROW, true);
                }
                if (row + 1 < ROWS && (row != RIVER || isBridge(column))) {
                    build(row * COLUMNS + column, (row + 1) * COLUMNS + column, column, HIGHWAY_COLUMN, false);
                }
            }
        }
        Arrays.fill(seconds, Integer.MAX_VALUE);
        for (int junction = 0; junction < JUNCTIONS; junction++) {
            explore(junction);
        }
    }

    private static boolean isBridge(int column) {
        return column % BRIDGES_APART == FIRST_BRIDGE;
    }

    private void build(int from, int to, int line, int highway, boolean isAcross) {
        boolean isHighway = line == highway;
        boolean isAvenue = line % AVENUES_APART == 0;
        double speed = isHighway ? HIGHWAY_SPEED : isAvenue ? AVENUE_SPEED : STREET_SPEED;
        boolean isInbound = fromCentre(to) < fromCentre(from);
        int there = driven(speed * (isInbound ? INBOUND : 1));
        int back = driven(speed * (isInbound ? 1 : INBOUND));
        boolean isOneWay = isAcross && !isHighway && !isAvenue && from / COLUMNS != 0 && to / COLUMNS != ROWS - 1;
        Segment segment = isOneWay
                ? line % 2 == 0
                        ? new Segment(from, to, BLOCK_METERS, there, Segment.ONE_WAY, true)
                        : new Segment(to, from, BLOCK_METERS, back, Segment.ONE_WAY, true)
                : new Segment(from, to, BLOCK_METERS, there, back, !isHighway);
        segments.add(segment);
        segmentsAt.get(from).add(segment);
        segmentsAt.get(to).add(segment);
    }

    private int driven(double metersPerSecond) {
        return (int) Math.round(BLOCK_METERS / (metersPerSecond * (0.8 + 0.4 * random.nextDouble())));
    }

    private static int fromCentre(int junction) {
        return Math.abs(junction % COLUMNS - COLUMNS / 2) + Math.abs(junction / COLUMNS - ROWS / 2);
    }

    /** The quickest ways from a junction (Dijkstra). */
    private void explore(int start) {
        int row = start * JUNCTIONS;
        PriorityQueue<Long> open = new PriorityQueue<>();
        seconds[row + start] = 0;
        open.add((long) start);
        while (!open.isEmpty()) {
            long next = open.remove();
            int here = (int) (next % JUNCTIONS);
            if (next / JUNCTIONS > seconds[row + here]) {
                continue;
            }
            for (Segment segment : segmentsAt.get(here)) {
                int takes = segment.from() == here ? segment.seconds() : segment.secondsBack();
                int there = segment.from() == here ? segment.to() : segment.from();
                if (takes != Segment.ONE_WAY && seconds[row + here] + takes < seconds[row + there]) {
                    seconds[row + there] = seconds[row + here] + takes;
                    meters[row + there] = meters[row + here] + segment.meters();
                    open.add((long) seconds[row + there] * JUNCTIONS + there);
                }
            }
        }
    }

    int seconds(int from, int to) {
        return seconds[from * JUNCTIONS + to];
    }

    int meters(int from, int to) {
        return meters[from * JUNCTIONS + to];
    }

    /** A street with doors that begins or ends at a junction, if there is one. */
    Segment near(int junction) {
        List<Segment> here = segmentsAt.get(junction);
        Segment found = here.get(random.nextInt(here.size()));
        return found.hasDoors() ? found : segments.get(random.nextInt(COLUMNS));
    }
}
