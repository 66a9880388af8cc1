package com.bayoutech.streets.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small graphs of many shapes, by seed: sparse, grids, rings, in pieces, with one-way and parallel arcs, loops, arcs that weigh nothing, many equal ways. */
final class RandomGraphs {
    private final Random random;
    private final List<int[]> ends = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private final int most;

    private RandomGraphs(long seed) {
        this.random = new Random(seed);
        this.most = List.of(1, 3, 10, 100_000).get(random.nextInt(4));
    }

    static Digraph graph(long seed) {
        return new RandomGraphs(seed).graph();
    }

    /** A larger one: so many rows and columns, joined at their ends, each way with weights of its own. */
    static Digraph grid(int width) {
        Random random = new Random(width);
        int nodes = width * width;
        int[] tail = new int[4 * nodes];
        int[] head = new int[4 * nodes];
        long[] weight = new long[4 * nodes];
        for (int arc = 0; arc < tail.length; arc++) {
            int step = List.of(1, nodes - 1, width, nodes - width).get(arc % 4);
            tail[arc] = arc / 4;
            head[arc] = (arc / 4 + step) % nodes;
            weight[arc] = Weight.of(random.nextInt(1_000), random.nextInt(1_000));
        }
        return Digraph.of(nodes, tail, head, weight);
    }

    private Digraph graph() {
        int shape = random.nextInt(4);
        int nodes;
        if (shape == 0) {
            int width = 1 + random.nextInt(8);
            int height = 1 + random.nextInt(8);
            nodes = width * height;
            for (int node = 0; node < nodes; node++) {
                street(node, node % width == width - 1 ? node : node + 1);
                street(node, node + width < nodes ? node + width : node);
            }
        } else if (shape == 1) {
            nodes = 2 + random.nextInt(40);
            for (int node = 0; node < nodes; node++) {
                street(node, (node + 1) % nodes);
            }
            street(random.nextInt(nodes), random.nextInt(nodes));
        } else {
            nodes = 1 + random.nextInt(shape == 2 ? 12 : 60);
            int arcs = random.nextInt(3 * nodes + 1);
            for (int arc = 0; arc < arcs; arc++) {
                street(random.nextInt(nodes), random.nextInt(nodes));
            }
        }
        int[] tail = ends.stream().mapToInt(end -> end[0]).toArray();
        int[] head = ends.stream().mapToInt(end -> end[1]).toArray();
        return Digraph.of(
                nodes, tail, head, weights.stream().mapToLong(weight -> weight).toArray());
    }

    private void street(int from, int to) {
        arc(from, to);
        if (random.nextInt(5) > 0) {
            arc(to, from);
        }
        if (random.nextInt(8) == 0) {
            arc(from, to);
        }
    }

    private void arc(int from, int to) {
        ends.add(new int[] {from, to});
        boolean isFree = random.nextInt(10) == 0;
        weights.add(isFree ? 0 : Weight.of(random.nextInt(most + 1), random.nextInt(most + 1)));
    }

    /** Some points, most of them at nodes of their own, some at several, some at none. */
    static List<Seeds> points(Digraph graph, int count, long seed) {
        Random random = new Random(seed);
        List<Seeds> points = new ArrayList<>();
        for (int point = 0; point < count; point++) {
            int exits = random.nextInt(4) == 0 ? random.nextInt(3) : 1;
            int entries = random.nextInt(4) == 0 ? random.nextInt(3) : 1;
            int[] exitNode = random.ints(exits, 0, graph.nodes).toArray();
            int[] entryNode = random.ints(entries, 0, graph.nodes).toArray();
            points.add(new Seeds(exitNode, weights(random, exits), entryNode, weights(random, entries)));
        }
        return points;
    }

    private static long[] weights(Random random, int count) {
        return random.longs(count, 0, 4)
                .map(tenths -> Weight.of(tenths, random.nextInt(4)))
                .toArray();
    }
}
