package com.bayoutech.streets.network;

import java.util.Arrays;

/**
 * For each rank the arcs to or from higher ranks, nearest rank first, in flat arrays.
 *
 * <p>An arc stands for the arc {@code via} of the original graph or, where that is negative, for the way through the lower rank {@code ~via}.
 */
final class UpwardArcs {
    /** Where the arcs of a rank begin; one more entry than there are ranks. */
    final int[] first;

    final int[] head;
    final long[] weight;
    final int[] via;

    UpwardArcs(int[] first, int[] head, long[] weight, int[] via) {
        this.first = first;
        this.head = head;
        this.weight = weight;
        this.via = via;
    }

    int find(int rank, int other) {
        int at = Arrays.binarySearch(head, first[rank], first[rank + 1], other);
        if (at < 0) {
            throw new IllegalStateException("The hierarchy has no arc between " + rank + " and " + other
                    + ", though a shortcut runs along it. Prepare it again.");
        }
        return at;
    }

    /** Gathers arcs rank by rank, ends still known by their node. */
    static final class Gathering {
        private final int[] first;
        private int ranks;
        private int size;
        private int[] head = new int[1_024];
        private long[] weight = new long[1_024];
        private int[] via = new int[1_024];

        Gathering(int nodes) {
            first = new int[nodes + 1];
        }

        /** The arcs of the next rank. */
        void add(Adjacency arcs, int node) {
            int count = arcs.size[node];
            if (size + count > head.length) {
                int capacity = Math.toIntExact((long) head.length + head.length / 2 + count);
                head = Arrays.copyOf(head, capacity);
                weight = Arrays.copyOf(weight, capacity);
                via = Arrays.copyOf(via, capacity);
            }
            System.arraycopy(arcs.head, arcs.first[node], head, size, count);
            System.arraycopy(arcs.weight, arcs.first[node], weight, size, count);
            System.arraycopy(arcs.via, arcs.first[node], via, size, count);
            size += count;
            ranks++;
            first[ranks] = size;
        }

        UpwardArcs finish(int[] rankOf) {
            for (int arc = 0; arc < size; arc++) {
                head[arc] = rankOf[head[arc]];
                via[arc] = via[arc] < 0 ? ~rankOf[~via[arc]] : via[arc];
            }
            for (int rank = 0; rank < ranks; rank++) {
                sort(first[rank], first[rank + 1]);
            }
            return new UpwardArcs(
                    first, Arrays.copyOf(head, size), Arrays.copyOf(weight, size), Arrays.copyOf(via, size));
        }

        private void sort(int begin, int end) {
            for (int arc = begin + 1; arc < end; arc++) {
                int thisHead = head[arc];
                long thisWeight = weight[arc];
                int thisVia = via[arc];
                int at = arc;
                for (; at > begin && head[at - 1] > thisHead; at--) {
                    head[at] = head[at - 1];
                    weight[at] = weight[at - 1];
                    via[at] = via[at - 1];
                }
                head[at] = thisHead;
                weight[at] = thisWeight;
                via[at] = thisVia;
            }
        }
    }
}
