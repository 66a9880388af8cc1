package com.bayoutech.solver.internal.plain;

import java.util.Arrays;
import java.util.List;

/** A problem with one depot in which time does not matter and nothing weighs anything. */
final class UnhurriedProblem {
    private static final int CLOSES = 10_000;

    private UnhurriedProblem() {}

    /** Of these types, ways, prize and types forbidden by node; the depot is the first one. */
    static PlainProblem of(List<VehicleType> types, int[] ways, long[] prize, long[] forbids) {
        int nodes = prize.length;
        int[] closes = new int[nodes];
        Arrays.fill(closes, CLOSES);
        return new PlainProblem(
                1,
                types,
                ways,
                ways,
                new int[nodes],
                new int[nodes],
                closes,
                new Loads(1),
                new long[nodes],
                prize,
                forbids,
                Integer.MAX_VALUE);
    }
}
