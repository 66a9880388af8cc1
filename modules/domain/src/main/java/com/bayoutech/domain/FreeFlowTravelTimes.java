package com.bayoutech.domain;

/** A matrix read as travel times: the hour makes no difference. */
record FreeFlowTravelTimes(TravelMatrix matrix) implements TravelTimes {
    @Override
    public int size() {
        return matrix.size();
    }

    @Override
    public int seconds(int from, int to, long departureEpochSecond) {
        return matrix.seconds(from, to);
    }

    @Override
    public int leastSeconds(int from, int to) {
        return matrix.seconds(from, to);
    }

    @Override
    public boolean isByTimeOfDay() {
        return false;
    }

    @Override
    public int meters(int from, int to) {
        return matrix.meters(from, to);
    }
}
