package com.bayoutech.streets.network;

/**
 * How a point hangs on a graph: where it gets onto it and off it, each with what it costs between the point and the node. A point that hangs on nothing has
 * none.
 */
final class Seeds {
    /** A point that cannot be reached or left. */
    static final Seeds NONE = new Seeds(new int[0], new long[0], new int[0], new long[0]);

    /** Where ways from the point begin. */
    final int[] exitNode;

    final long[] exitWeight;
    /** Where ways to the point end. */
    final int[] entryNode;

    final long[] entryWeight;

    /** Seeds of these arrays, which are not copied and must not change any more. */
    Seeds(int[] exitNode, long[] exitWeight, int[] entryNode, long[] entryWeight) {
        if (exitNode.length != exitWeight.length || entryNode.length != entryWeight.length) {
            throw new IllegalArgumentException("The exits (" + exitNode.length + " nodes, " + exitWeight.length
                    + " weights) and the entries (" + entryNode.length + " nodes, " + entryWeight.length
                    + " weights) must have one weight a node.");
        }
        this.exitNode = exitNode;
        this.exitWeight = exitWeight;
        this.entryNode = entryNode;
        this.entryWeight = entryWeight;
    }
}
