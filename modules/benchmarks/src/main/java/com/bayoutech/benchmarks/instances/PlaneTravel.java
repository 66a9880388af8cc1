package com.bayoutech.benchmarks.instances;

import com.bayoutech.solver.Travel;

/** Straight ways in the plane, worked out whenever somebody asks, so that thousands of places need no table. */
final class PlaneTravel implements Travel {
    /** The kinds of places that {@link #kinds} tells apart where backhauls come last. */
    private static final byte ANY = 0;

    private static final byte DEPOT = 1;
    private static final byte LINEHAUL = 2;
    private static final byte BACKHAUL = 3;

    private final double[] x;
    private final double[] y;
    private final WholeNumbers numbers;
    private final boolean isTimed;
    private final byte[] kinds;

    PlaneTravel(Instance instance, WholeNumbers numbers) {
        this.x = instance.places().stream().mapToDouble(Place::x).toArray();
        this.y = instance.places().stream().mapToDouble(Place::y).toArray();
        this.numbers = numbers;
        this.isTimed = instance.isTimed();
        this.kinds = new byte[x.length];
        if (instance.areBackhaulsLast()) {
            for (int index = 0; index < kinds.length; index++) {
                kinds[index] = kind(instance, index);
            }
        }
    }

    @Override
    public int locations() {
        return x.length;
    }

    @Override
    public int distance(int from, int to) {
        if (kinds[to] != ANY && isForbidden(kinds[from], kinds[to])) {
            return NO_WAY;
        }
        double width = x[from] - x[to];
        double height = y[from] - y[to];
        return numbers.way(Math.sqrt(width * width + height * height));
    }

    @Override
    public int duration(int from, int to) {
        return isTimed ? distance(from, to) : 0;
    }

    @Override
    public boolean isInstant() {
        return !isTimed;
    }

    private static boolean isForbidden(byte from, byte to) {
        return (to == BACKHAUL && from == DEPOT) || (to == LINEHAUL && from == BACKHAUL);
    }

    private static byte kind(Instance instance, int index) {
        if (index < instance.depots()) {
            return DEPOT;
        }
        return instance.places().get(index).collects() > 0 ? BACKHAUL : LINEHAUL;
    }
}
