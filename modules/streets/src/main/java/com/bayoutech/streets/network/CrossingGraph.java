package com.bayoutech.streets.network;

import com.carrotsearch.hppc.IntArrayList;

/** Crossings joined by directed edges: turns cost nothing and none is forbidden. */
final class CrossingGraph extends RoadGraph {
    private final Digraph digraph;
    private final int[] keyOfArc;

    CrossingGraph(DirectedEdges edges, int crossings, boolean arrivesAtCurb) {
        super(edges, arrivesAtCurb);
        IntArrayList open = new IntArrayList(edges.keys());
        for (int key = 0; key < edges.keys(); key++) {
            if (edges.isOpen(key)) {
                open.add(key);
            }
        }
        this.keyOfArc = open.toArray();
        int[] tail = new int[keyOfArc.length];
        int[] head = new int[keyOfArc.length];
        long[] weight = new long[keyOfArc.length];
        for (int arc = 0; arc < keyOfArc.length; arc++) {
            tail[arc] = edges.tail(keyOfArc[arc]);
            head[arc] = edges.head(keyOfArc[arc]);
            weight[arc] = edges.weight(keyOfArc[arc]);
        }
        this.digraph = Digraph.of(crossings, tail, head, weight);
    }

    @Override
    Digraph digraph() {
        return digraph;
    }

    @Override
    Attachment attach(Anchor anchor) {
        AttachmentBuilder attachment = new AttachmentBuilder();
        if (anchor.isCrossing()) {
            attachment.exit(anchor.node(), 0, Anchor.NONE);
            attachment.entry(anchor.node(), 0, Anchor.NONE);
            return attachment.build();
        }
        for (int key = 2 * anchor.edge(); key <= 2 * anchor.edge() + 1; key++) {
            if (edges.isOpen(key)) {
                attachment.exit(edges.head(key), edges.weight(key, 1 - anchor.shareBefore(key)), key);
            }
            if (isArrival(anchor, key)) {
                attachment.entry(edges.tail(key), edges.weight(key, anchor.shareBefore(key)), key);
            }
        }
        return attachment.build();
    }

    @Override
    int[] keys(Attachment from, int exit, int[] arcs, Attachment to, int entry) {
        int[] keys = new int[arcs.length];
        for (int index = 0; index < arcs.length; index++) {
            keys[index] = keyOfArc[arcs[index]];
        }
        return keys;
    }
}
