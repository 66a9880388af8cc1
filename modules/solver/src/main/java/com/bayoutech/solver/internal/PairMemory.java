package com.bayoutech.solver.internal;

import java.util.Arrays;

/**
 * Remembers where a unit went best on a route, for each order of that route's nodes ({@link Routes#order}). Most steps touch few routes and are undone, so
 * that most answers are known.
 */
final class PairMemory {
    private static final int LARGEST = 1 << 20;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int vehicles;
    private final int mask;
    private final long[] key;
    private final long[] price;
    private final int[] behind;
    private final int[] deliveryBehind;

    /** For models without pairs it takes no room. */
    PairMemory(Tables tables, boolean hasPairs) {
        this.vehicles = tables.vehicles;
        long wanted = hasPairs ? (long) tables.units * vehicles : 0;
        int size = wanted >= LARGEST ? LARGEST : Math.max(1, Integer.highestOneBit((int) wanted) << 1);
        this.mask = size - 1;
        this.key = new long[size];
        this.price = new long[size];
        this.behind = new int[size];
        this.deliveryBehind = new int[size];
        Arrays.fill(key, Tables.NONE);
    }

    /** Where the answer of a unit and a vehicle lies, if there is one. */
    int slot(int unit, int vehicle) {
        return (unit * vehicles + vehicle) & mask;
    }

    boolean knows(int slot, int unit, long order) {
        return key[slot] == (order + unit * SPREAD);
    }

    long price(int slot) {
        return price[slot];
    }

    int behind(int slot) {
        return behind[slot];
    }

    int deliveryBehind(int slot) {
        return deliveryBehind[slot];
    }

    void note(int slot, int unit, long order, long cost, int pickupBehind, int otherBehind) {
        key[slot] = order + unit * SPREAD;
        price[slot] = cost;
        behind[slot] = pickupBehind;
        deliveryBehind[slot] = otherBehind;
    }
}
