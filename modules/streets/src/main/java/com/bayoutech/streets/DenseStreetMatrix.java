package com.bayoutech.streets;

import java.util.List;

/** All pairs in two flat arrays, row by row. */
final class DenseStreetMatrix implements StreetMatrix {
    private final List<Reach> reaches;
    private final int[] seconds;
    private final int[] meters;

    DenseStreetMatrix(List<Reach> reaches, int[] seconds, int[] meters) {
        this.reaches = List.copyOf(reaches);
        this.seconds = seconds;
        this.meters = meters;
    }

    @Override
    public int size() {
        return reaches.size();
    }

    @Override
    public int seconds(int from, int to) {
        return seconds[from * size() + to];
    }

    @Override
    public int meters(int from, int to) {
        return meters[from * size() + to];
    }

    @Override
    public Reach reach(int index) {
        return reaches.get(index);
    }
}
