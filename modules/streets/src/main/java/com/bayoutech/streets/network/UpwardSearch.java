package com.bayoutech.streets.network;

import java.util.Arrays;

/**
 * Finds all ranks to which a way from some seeds only climbs, in the order of ranks: each is looked at once and needs no queue by weight.
 *
 * <p>A rank is dropped if some way that descends to it from a higher one is quicker: no best way of any pair has its summit there (stall on demand,
 * Geisberger and others 2012). What is kept are few. Scratch space is allocated once; for one thread.
 */
final class UpwardSearch {
    static final int NONE = -1;

    /** The ranks that are kept, ascending, from {@link #first} up to {@link #end}; those before were dropped. */
    int[] rank = new int[256];

    int first;
    int end;

    private final UpwardArcs arcs;
    private final UpwardArcs opposite;
    private final int[] rankOf;
    private final long[] weight;
    /** The arc by which a rank was reached, or {@code ~seed}. */
    private final int[] reachedBy;
    /** The rank from where it was reached. */
    private final int[] reachedFrom;

    private int[] heap = new int[256];
    private int heapSize;

    /**
     * A search.
     *
     * @param isForward whether ways lead from the seeds to the ranks; to the seeds if not
     */
    UpwardSearch(Hierarchy hierarchy, boolean isForward) {
        this.arcs = isForward ? hierarchy.forward : hierarchy.backward;
        this.opposite = isForward ? hierarchy.backward : hierarchy.forward;
        this.rankOf = hierarchy.rankOf;
        int nodes = hierarchy.nodes();
        this.weight = new long[nodes];
        this.reachedBy = new int[nodes];
        this.reachedFrom = new int[nodes];
        Arrays.fill(weight, Weight.UNREACHABLE);
    }

    /** Searches from these nodes; {@link #clear} must follow before the next search. */
    void run(int[] seedNode, long[] seedWeight) {
        for (int seed = 0; seed < seedNode.length; seed++) {
            reach(rankOf[seedNode[seed]], seedWeight[seed], ~seed, NONE);
        }
        while (heapSize > 0) {
            int here = pop();
            if (end == rank.length) {
                rank = Arrays.copyOf(rank, 2 * end);
            }
            rank[end++] = here;
            climb(here);
        }
        drop();
    }

    private void climb(int here) {
        long best = weight[here];
        if (descended(here) < best) {
            return;
        }
        for (int arc = arcs.first[here]; arc < arcs.first[here + 1]; arc++) {
            reach(arcs.head[arc], best + arcs.weight[arc], arc, here);
        }
    }

    /** The least weight of a way that comes down to a rank by one arc. */
    private long descended(int here) {
        long least = Weight.UNREACHABLE;
        for (int arc = opposite.first[here]; arc < opposite.first[here + 1]; arc++) {
            least = Math.min(least, weight[opposite.head[arc]] + opposite.weight[arc]);
        }
        return least;
    }

    private void reach(int there, long newWeight, int by, int from) {
        long known = weight[there];
        if (newWeight < known) {
            if (known == Weight.UNREACHABLE) {
                push(there);
            }
            weight[there] = newWeight;
            reachedBy[there] = by;
            reachedFrom[there] = from;
        }
    }

    /** Drops what is reached quicker from above, highest first, so that what comes down in several arcs is found as well. */
    private void drop() {
        first = end;
        for (int index = end - 1; index >= 0; index--) {
            int here = rank[index];
            long best = descended(here);
            if (best < weight[here]) {
                weight[here] = best;
            } else {
                first--;
                rank[index] = rank[first];
                rank[first] = here;
            }
        }
    }

    /** What the way to or from a rank weighs; more than any way where there is none. */
    long weight(int there) {
        return weight[there];
    }

    /** The arc by which a rank that is kept was reached, or {@code ~seed} where it is the rank of a seed. */
    int reachedBy(int there) {
        return reachedBy[there];
    }

    int reachedFrom(int there) {
        return reachedFrom[there];
    }

    /** Forgets the search. */
    void clear() {
        for (int index = 0; index < end; index++) {
            weight[rank[index]] = Weight.UNREACHABLE;
        }
        first = 0;
        end = 0;
    }

    private void push(int newRank) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0 && heap[(at - 1) >> 1] > newRank) {
            heap[at] = heap[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        heap[at] = newRank;
    }

    private int pop() {
        int least = heap[0];
        heapSize--;
        int last = heap[heapSize];
        int at = 0;
        for (int below = 1; below < heapSize; below = 2 * at + 1) {
            if (below + 1 < heapSize && heap[below + 1] < heap[below]) {
                below++;
            }
            if (heap[below] >= last) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = last;
        return least;
    }
}
