package com.bayoutech.streets.town;

/**
 * Decides which lots have an address: each draws a number, and those below a limit have one.
 *
 * <p>At first all have one and are counted by their draw; that gives the limit by which as many have one as were asked for.
 */
final class Census {
    private static final int CLASSES = 1 << 20;

    private final int limit;
    private final int[] lots;
    private long counted;

    /** Counts. */
    Census() {
        this.limit = CLASSES;
        this.lots = new int[CLASSES];
    }

    /** Decides. */
    Census(int limit) {
        this.limit = limit;
        this.lots = new int[0];
    }

    /** Whether the lot with this draw, 0 to 1, has an address. */
    boolean takes(double draw) {
        int drawn = (int) (draw * CLASSES);
        if (lots.length > 0) {
            lots[drawn]++;
            counted++;
        }
        return drawn < limit;
    }

    long counted() {
        return counted;
    }

    /** The limit below which there are just so many addresses, or a few less. */
    int limitFor(long addresses) {
        long taken = 0;
        int found = 0;
        while (found < CLASSES && taken + lots[found] <= addresses) {
            taken += lots[found++];
        }
        return found;
    }
}
