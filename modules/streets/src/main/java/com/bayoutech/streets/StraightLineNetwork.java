package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelMatrix;
import java.util.List;

/**
 * Travel along the great circle, lengthened by a detour factor and driven at one speed.
 *
 * <p>A factor of 1.3 is usual for cities: road distance is 1.2 to 1.4 times the straight line (Ballou, Rahardja and Sakai,
 * "Selected country circuity factors for road travel distance estimation", 2002).
 */
public final class StraightLineNetwork implements StreetNetwork {
    private final double detourFactor;
    private final double metersPerSecond;

    /**
     * A network of straight lines.
     *
     * @param detourFactor road distance over straight distance, at least 1
     * @param kilometersPerHour mean speed, positive
     */
    public StraightLineNetwork(double detourFactor, double kilometersPerHour) {
        if (!(detourFactor >= 1)) {
            throw new IllegalArgumentException("The detour factor (" + detourFactor
                    + ") must be at least 1. A road is no shorter than the straight line.");
        }
        if (!(kilometersPerHour > 0)) {
            throw new IllegalArgumentException(
                    "The speed (" + kilometersPerHour + ") must be positive. Give kilometers per hour.");
        }
        this.detourFactor = detourFactor;
        this.metersPerSecond = kilometersPerHour / 3.6;
    }

    @Override
    public String version() {
        return "straight lines x " + detourFactor;
    }

    @Override
    public TravelMatrix matrix(List<Place> places) {
        int size = places.size();
        int[] meters = new int[Math.multiplyExact(size, size)];
        int[] seconds = new int[meters.length];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                double distance = places.get(from).metersTo(places.get(to)) * detourFactor;
                meters[from * size + to] = (int) Math.round(distance);
                seconds[from * size + to] = (int) Math.round(distance / metersPerSecond);
            }
        }
        return new DenseTravelMatrix(size, seconds, meters);
    }
}
