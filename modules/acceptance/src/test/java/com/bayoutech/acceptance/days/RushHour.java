package com.bayoutech.acceptance.days;

import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.TravelTimes;

/** Travel that gets slower by the minute from some moment on, to half as long again; whoever leaves later never arrives earlier. */
record RushHour(TravelMatrix calm, long startEpochSecond) implements TravelTimes {
    private static final long SECONDS_FOR_ONE_MORE = 4;

    @Override
    public int size() {
        return calm.size();
    }

    @Override
    public int seconds(int from, int to, long departureEpochSecond) {
        int least = calm.seconds(from, to);
        long more = Math.max(0, departureEpochSecond - startEpochSecond) / SECONDS_FOR_ONE_MORE;
        return least == TravelMatrix.UNREACHABLE ? least : least + (int) Math.min(least / 2, more);
    }

    @Override
    public int leastSeconds(int from, int to) {
        return calm.seconds(from, to);
    }

    @Override
    public boolean isByTimeOfDay() {
        return true;
    }

    @Override
    public int meters(int from, int to) {
        return calm.meters(from, to);
    }
}
