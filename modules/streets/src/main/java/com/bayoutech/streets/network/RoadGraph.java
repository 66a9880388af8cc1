package com.bayoutech.streets.network;

import com.bayoutech.streets.StreetPath.Curb;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;

/** The roads as a plain graph, and how places hang on it. Never changes, and is safe for use by several threads. */
abstract sealed class RoadGraph permits CrossingGraph, TurnGraph {
    final DirectedEdges edges;
    private final boolean arrivesAtCurb;

    RoadGraph(DirectedEdges edges, boolean arrivesAtCurb) {
        this.edges = edges;
        this.arrivesAtCurb = arrivesAtCurb;
    }

    abstract Digraph digraph();

    abstract Attachment attach(Anchor anchor);

    /** The directed edges that are driven in whole along a way over the graph, between the parts of edges at its ends. */
    abstract int[] keys(Attachment from, int exit, int[] arcs, Attachment to, int entry);

    /**
     * The directed edge by which the one point leads straight to the other, or {@link Anchor#NONE}; if they are at the same point, that is not asked for.
     */
    final int directKey(Anchor from, Anchor to) {
        int best = Anchor.NONE;
        if (from.isCrossing() || (!to.isCrossing() && to.edge() != from.edge())) {
            return best;
        }
        for (int key = 2 * from.edge(); key <= 2 * from.edge() + 1; key++) {
            boolean leads = to.isCrossing()
                    ? edges.head(key) == to.node()
                    : from.shareBefore(key) <= to.shareBefore(key) && isArrival(to, key);
            if (edges.isOpen(key) && leads) {
                best = key;
            }
        }
        return best;
    }

    /** What the way straight along the edge costs, nothing at the same point, or {@link Weight#UNREACHABLE}. */
    final long direct(Anchor from, Anchor to) {
        if (from.isAt(to)) {
            return 0;
        }
        int key = directKey(from, to);
        return key == Anchor.NONE ? Weight.UNREACHABLE : edges.weight(key, directShare(from, to, key));
    }

    static double directShare(Anchor from, Anchor to, int key) {
        return (to.isCrossing() ? 1 : to.shareBefore(key)) - from.shareBefore(key);
    }

    /** Whether a vehicle may come to a point by this directed edge: open, and where both are, on the stop's own side if that matters. */
    final boolean isArrival(Anchor anchor, int key) {
        if (!edges.isOpen(key)) {
            return false;
        }
        boolean hasChoice = arrivesAtCurb && anchor.side() != Curb.EITHER && edges.isOpen(key ^ 1);
        return !hasChoice || anchor.sideBy(key) == Curb.RIGHT;
    }

    /** Gathers the seeds of one place. */
    static final class AttachmentBuilder {
        private final IntArrayList exitNodes = new IntArrayList();
        private final LongArrayList exitWeights = new LongArrayList();
        private final IntArrayList exitKeys = new IntArrayList();
        private final IntArrayList entryNodes = new IntArrayList();
        private final LongArrayList entryWeights = new LongArrayList();
        private final IntArrayList entryKeys = new IntArrayList();

        void exit(int node, long weight, int key) {
            exitNodes.add(node);
            exitWeights.add(weight);
            exitKeys.add(key);
        }

        void entry(int node, long weight, int key) {
            entryNodes.add(node);
            entryWeights.add(weight);
            entryKeys.add(key);
        }

        Attachment build() {
            return new Attachment(
                    new Seeds(exitNodes.toArray(), exitWeights.toArray(), entryNodes.toArray(), entryWeights.toArray()),
                    exitKeys.toArray(),
                    entryKeys.toArray());
        }
    }
}
