package com.bayoutech.solver.internal;

import com.bayoutech.solver.Travel;

/** The ways between some locations of another travel, under numbers of their own. */
final class LocalTravel implements Travel {
    private final Travel all;
    private final int[] known;

    LocalTravel(Travel all, int[] known) {
        this.all = all;
        this.known = known;
    }

    @Override
    public int locations() {
        return known.length;
    }

    @Override
    public int distance(int from, int to) {
        return all.distance(known[from], known[to]);
    }

    @Override
    public int duration(int from, int to) {
        return all.duration(known[from], known[to]);
    }

    @Override
    public int duration(int from, int to, int departure) {
        return all.duration(known[from], known[to], departure);
    }

    @Override
    public boolean isTimed() {
        return all.isTimed();
    }
}
