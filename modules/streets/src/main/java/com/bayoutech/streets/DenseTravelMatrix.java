package com.bayoutech.streets;

import com.bayoutech.domain.TravelMatrix;

/** All pairs in two flat arrays, row by row. */
final class DenseTravelMatrix implements TravelMatrix {
    private final int size;
    private final int[] seconds;
    private final int[] meters;

    DenseTravelMatrix(int size, int[] seconds, int[] meters) {
        this.size = size;
        this.seconds = seconds;
        this.meters = meters;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int seconds(int from, int to) {
        return seconds[from * size + to];
    }

    @Override
    public int meters(int from, int to) {
        return meters[from * size + to];
    }
}
