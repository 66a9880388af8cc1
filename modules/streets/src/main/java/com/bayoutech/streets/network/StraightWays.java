package com.bayoutech.streets.network;

import java.util.List;
import java.util.Optional;

/** The ways between points of one street that pass no crossing. */
final class StraightWays implements DirectWays {
    private final RoadGraph graph;
    private final List<Optional<Anchor>> anchors;
    /** By point: its edge and its crossing, one of which is {@link Anchor#NONE}, both if it is off the streets. */
    private final int[] edges;

    private final int[] crossings;

    StraightWays(RoadGraph graph, List<Optional<Anchor>> anchors) {
        this.graph = graph;
        this.anchors = List.copyOf(anchors);
        this.edges = new int[anchors.size()];
        this.crossings = new int[anchors.size()];
        for (int point = 0; point < edges.length; point++) {
            edges[point] = anchors.get(point).map(Anchor::edge).orElse(Anchor.NONE);
            crossings[point] = anchors.get(point).map(Anchor::node).orElse(Anchor.NONE);
        }
    }

    @Override
    public long weight(int from, int to) {
        int edge = edges[from];
        boolean isStraight = edge == Anchor.NONE
                ? crossings[from] != Anchor.NONE && crossings[from] == crossings[to]
                : edge == edges[to] || isEnd(crossings[to], edge);
        return isStraight
                ? graph.direct(anchors.get(from).orElseThrow(), anchors.get(to).orElseThrow())
                : Weight.UNREACHABLE;
    }

    private boolean isEnd(int crossing, int edge) {
        return crossing != Anchor.NONE
                && (graph.edges.head(2 * edge) == crossing || graph.edges.tail(2 * edge) == crossing);
    }
}
