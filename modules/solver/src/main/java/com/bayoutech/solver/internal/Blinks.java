package com.bayoutech.solver.internal;

import java.util.random.RandomGenerator;

/** Says now and then that a place is not to be seen. */
final class Blinks {
    private static final double SHARE = 0.01;

    private final RandomGenerator random;
    private int left;

    Blinks(RandomGenerator random) {
        this.random = random;
        this.left = draw();
    }

    boolean blinks() {
        if (--left > 0) {
            return false;
        }
        left = draw();
        return true;
    }

    /** How many places are seen until one is not: each is missed with the same chance. */
    private int draw() {
        return (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - SHARE)) + 1;
    }
}
