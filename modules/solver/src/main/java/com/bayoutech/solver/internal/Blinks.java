package com.bayoutech.solver.internal;

import java.util.random.RandomGenerator;

/** Says now and then that a place is not to be seen, from a few random bits each. */
final class Blinks {
    private static final double SHARE = 0.01;
    private static final int BITS = (int) (SHARE * (1 << 16));

    private final RandomGenerator random;
    private long bits;
    private int left;

    Blinks(RandomGenerator random) {
        this.random = random;
    }

    boolean blinks() {
        if (left == 0) {
            bits = random.nextLong();
            left = 4;
        }
        boolean isBlink = (bits & 0xFFFF) < BITS;
        bits >>>= 16;
        left--;
        return isBlink;
    }
}
