package com.bayoutech.solver.internal;

import java.util.Arrays;

/**
 * Remembers where a unit went best on a route, for each order of that route's nodes ({@link Routes#order}). Most steps touch few routes and are undone, so
 * that most answers are known.
 */
final class PlaceMemory {
    private static final int LARGEST = 1 << 20;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The words of an entry: whose it is, the price, and both places. */
    private static final int WORDS = 3;

    private static final long LOW = 0xFFFFFFFFL;

    private final int vehicles;
    private final int mask;
    private final long[] entries;

    /** What is not needed takes no room. */
    PlaceMemory(Tables tables, boolean isNeeded) {
        this.vehicles = tables.vehicles;
        long wanted = isNeeded ? (long) tables.units * vehicles : 0;
        int size = wanted >= LARGEST ? LARGEST : Math.max(1, Integer.highestOneBit((int) wanted) << 1);
        this.mask = size - 1;
        this.entries = new long[size * WORDS];
        Arrays.fill(entries, Tables.NONE);
    }

    /** Where the answer of a unit and a vehicle lies, if there is one. */
    int slot(int unit, int vehicle) {
        return ((unit * vehicles + vehicle) & mask) * WORDS;
    }

    boolean knows(int slot, int unit, long order) {
        return entries[slot] == (order + unit * SPREAD);
    }

    /** Whether the price is that of a place; else there is none below it. */
    boolean isExact(int slot) {
        return behind(slot) != Tables.NONE;
    }

    long price(int slot) {
        return entries[slot + 1];
    }

    int behind(int slot) {
        return (int) (entries[slot + 2] >> Integer.SIZE);
    }

    int deliveryBehind(int slot) {
        return (int) entries[slot + 2];
    }

    void note(int slot, int unit, long order, long price, int behind, int deliveryBehind) {
        entries[slot] = order + unit * SPREAD;
        entries[slot + 1] = price;
        entries[slot + 2] = ((long) behind << Integer.SIZE) | (deliveryBehind & LOW);
    }
}
