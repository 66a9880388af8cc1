package com.bayoutech.streets.network;

import java.util.Arrays;

/**
 * The ranks that a search has reached, by open addressing: they are some hundreds of perhaps millions, so that they stay in the processor's cache, and
 * searches need no memory of the graph's size.
 */
final class ReachedRanks {
    private static final int NONE = -1;

    /** The golden ratio's share of all ints, which spreads neighbouring ranks. */
    private static final int SPREAD = 0x9E3779B9;

    private int shift = Integer.SIZE - 12;
    private int size;
    private int[] rank = new int[1 << 12];
    private long[] weight = new long[rank.length];
    private int[] by = new int[rank.length];
    private int[] from = new int[rank.length];

    ReachedRanks() {
        clear();
    }

    void clear() {
        size = 0;
        Arrays.fill(rank, NONE);
    }

    /** Where a rank is, or where it would be. */
    private int slot(int wanted) {
        int slot = (wanted * SPREAD) >>> shift;
        while (rank[slot] != wanted && rank[slot] != NONE) {
            slot = (slot + 1) & (rank.length - 1);
        }
        return slot;
    }

    /** What the way weighs, or {@link Weight#UNREACHABLE}. */
    long weight(int wanted) {
        int slot = slot(wanted);
        return rank[slot] == NONE ? Weight.UNREACHABLE : weight[slot];
    }

    /** By which arc a rank was reached that has been reached. */
    int by(int wanted) {
        return by[slot(wanted)];
    }

    int from(int wanted) {
        return from[slot(wanted)];
    }

    /** Takes note of a way that is better than the one that is known, and answers whether none was known. */
    boolean improve(int wanted, long newWeight, int newBy, int newFrom) {
        int slot = slot(wanted);
        boolean isNew = rank[slot] == NONE;
        if (newWeight >= (isNew ? Weight.UNREACHABLE : weight[slot])) {
            return false;
        }
        rank[slot] = wanted;
        weight[slot] = newWeight;
        by[slot] = newBy;
        from[slot] = newFrom;
        if (isNew) {
            size++;
            if (4 * size > rank.length) {
                grow();
            }
        }
        return isNew;
    }

    private void grow() {
        int[] oldRank = rank;
        long[] oldWeight = weight;
        int[] oldBy = by;
        int[] oldFrom = from;
        shift--;
        rank = new int[2 * oldRank.length];
        weight = new long[rank.length];
        by = new int[rank.length];
        from = new int[rank.length];
        Arrays.fill(rank, NONE);
        for (int old = 0; old < oldRank.length; old++) {
            if (oldRank[old] != NONE) {
                int slot = slot(oldRank[old]);
                rank[slot] = oldRank[old];
                weight[slot] = oldWeight[old];
                by[slot] = oldBy[old];
                from[slot] = oldFrom[old];
            }
        }
    }
}
