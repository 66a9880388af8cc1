package com.bayoutech.streets.network;

/**
 * A directed graph in flat arrays: nodes 0 to {@code nodes - 1}, arcs known by their index in the arrays that it was made from. Several arcs between the
 * same nodes and arcs from a node to itself are welcome.
 */
final class Digraph {
    final int nodes;
    final int[] tail;
    final int[] head;
    /** As {@link Weight} has it. */
    final long[] weight;
    /** Where the arcs of a node begin in {@link #out}; one more entry than there are nodes. */
    final int[] firstOut;
    /** Arcs by the node they leave. */
    final int[] out;

    private Digraph(int nodes, int[] tail, int[] head, long[] weight) {
        this.nodes = nodes;
        this.tail = tail;
        this.head = head;
        this.weight = weight;
        this.firstOut = new int[nodes + 1];
        this.out = new int[tail.length];
        for (int node : tail) {
            firstOut[node + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firstOut[node + 1] += firstOut[node];
        }
        int[] next = firstOut.clone();
        for (int arc = 0; arc < tail.length; arc++) {
            out[next[tail[arc]]++] = arc;
        }
    }

    /** A graph of these arrays, which are not copied and must not change any more. */
    static Digraph of(int nodes, int[] tail, int[] head, long[] weight) {
        if (tail.length != head.length || tail.length != weight.length) {
            throw new IllegalArgumentException("The arcs have " + tail.length + " tails, " + head.length + " heads and "
                    + weight.length + " weights. Give one of each to every arc.");
        }
        for (int arc = 0; arc < tail.length; arc++) {
            boolean isOutside = tail[arc] < 0 || tail[arc] >= nodes || head[arc] < 0 || head[arc] >= nodes;
            if (isOutside || weight[arc] < 0 || !Weight.isWay(weight[arc])) {
                throw new IllegalArgumentException("The arc (" + arc + ") from " + tail[arc] + " to " + head[arc]
                        + " must be within " + nodes + " nodes and weigh (" + weight[arc]
                        + ") at least nothing. Leave ways out that cannot be driven.");
            }
        }
        return new Digraph(nodes, tail, head, weight);
    }

    int arcs() {
        return tail.length;
    }
}
