package com.bayoutech.streets.network;

import java.util.Arrays;
import java.util.List;

/** The textbook's search without any queue, that hierarchies are held against. */
final class PlainDijkstra {
    private PlainDijkstra() {}

    /** What the best ways from a point to others weigh. */
    static long[] weights(Digraph graph, Seeds from, List<Seeds> others) {
        long[] reached = weights(graph, from);
        return others.stream().mapToLong(to -> weight(reached, to)).toArray();
    }

    private static long weight(long[] reached, Seeds to) {
        long best = Weight.UNREACHABLE;
        for (int entry = 0; entry < to.entryNode.length; entry++) {
            best = Math.min(best, Weight.plus(reached[to.entryNode[entry]], to.entryWeight[entry]));
        }
        return best;
    }

    /** What the best ways to all nodes weigh. */
    private static long[] weights(Digraph graph, Seeds from) {
        long[] reached = new long[graph.nodes];
        boolean[] isSettled = new boolean[graph.nodes];
        Arrays.fill(reached, Weight.UNREACHABLE);
        for (int exit = 0; exit < from.exitNode.length; exit++) {
            reached[from.exitNode[exit]] = Math.min(reached[from.exitNode[exit]], from.exitWeight[exit]);
        }
        for (int node = nearest(reached, isSettled); node >= 0; node = nearest(reached, isSettled)) {
            isSettled[node] = true;
            for (int at = graph.firstOut[node]; at < graph.firstOut[node + 1]; at++) {
                int arc = graph.out[at];
                long there = Weight.plus(reached[node], graph.weight[arc]);
                reached[graph.head[arc]] = Math.min(reached[graph.head[arc]], there);
            }
        }
        return reached;
    }

    private static int nearest(long[] reached, boolean[] isSettled) {
        int nearest = -1;
        for (int node = 0; node < reached.length; node++) {
            boolean isOpen = !isSettled[node] && Weight.isWay(reached[node]);
            if (isOpen && (nearest < 0 || reached[node] < reached[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }
}
