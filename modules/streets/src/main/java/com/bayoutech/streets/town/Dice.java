package com.bayoutech.streets.town;

import java.util.List;

/**
 * Draws that depend on what they are for and on nothing that was drawn before, so that any part of the town can be drawn alone and again.
 *
 * <p>The sequence is SplitMix64 (Steele, Lea and Flood, 2014).
 */
final class Dice {
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    Dice(long... keys) {
        for (long key : keys) {
            state = mix(state * 31 + key + STEP);
        }
    }

    /** 0 to 1, 1 left out. */
    double next() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * next();
    }

    int below(int bound) {
        return (int) (next() * bound);
    }

    boolean chance(double share) {
        return next() < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
