package com.bayoutech.streets.network;

import com.bayoutech.streets.Reach;

/** Some points of another matrix, in an order of their own. */
final class PickedMatrix implements ExactMatrix {
    private final RoadMatrix matrix;
    /** By index of this matrix, the index in the other one. */
    private final int[] points;

    PickedMatrix(RoadMatrix matrix, int[] points) {
        this.matrix = matrix;
        this.points = points;
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public int seconds(int from, int to) {
        return matrix.seconds(points[from], points[to]);
    }

    @Override
    public int meters(int from, int to) {
        return matrix.meters(points[from], points[to]);
    }

    @Override
    public double exactSeconds(int from, int to) {
        return matrix.exactSeconds(points[from], points[to]);
    }

    @Override
    public double exactMeters(int from, int to) {
        return matrix.exactMeters(points[from], points[to]);
    }

    @Override
    public Reach reach(int index) {
        return matrix.reach(points[index]);
    }
}
