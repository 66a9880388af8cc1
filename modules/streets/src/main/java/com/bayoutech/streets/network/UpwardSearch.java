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
    private final ReachedRanks reached = new ReachedRanks();

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
        long best = reached.weight(here);
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
            least = Math.min(least, reached.weight(opposite.head[arc]) + opposite.weight[arc]);
        }
        return least;
    }

    private void reach(int there, long weight, int by, int from) {
        if (reached.improve(there, weight, by, from)) {
            push(there);
        }
    }

    /** Drops what is reached quicker from above, highest first, so that what comes down in several arcs is found as well. */
    private void drop() {
        first = end;
        for (int index = end - 1; index >= 0; index--) {
            int here = rank[index];
            long best = descended(here);
            if (best < reached.weight(here)) {
                reached.improve(here, best, NONE, NONE);
            } else {
                first--;
                rank[index] = rank[first];
                rank[first] = here;
            }
        }
    }

    /** What the way to or from a rank weighs, or {@link Weight#UNREACHABLE}. */
    long weight(int there) {
        return reached.weight(there);
    }

    /** The arc by which a rank that is kept was reached, or {@code ~seed} where it is the rank of a seed. */
    int reachedBy(int there) {
        return reached.by(there);
    }

    /** The rank from where it was reached. */
    int reachedFrom(int there) {
        return reached.from(there);
    }

    /** Forgets the search. */
    void clear() {
        reached.clear();
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
