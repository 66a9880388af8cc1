package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import java.time.Duration;
import java.util.ArrayList;
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
    public StreetMatrix matrix(List<Place> places, Progress progress) {
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
        List<Reach> reaches = places.stream()
                .<Reach>map(place -> new Reach.OnStreet(place, 0))
                .toList();
        return new DenseStreetMatrix(reaches, seconds, meters);
    }

    @Override
    public StreetPath path(List<Place> stops) {
        List<StreetPath.Leg> legs = new ArrayList<>();
        for (int stop = 1; stop < stops.size(); stop++) {
            Place from = stops.get(stop - 1);
            Place to = stops.get(stop);
            double meters = from.metersTo(to) * detourFactor;
            Duration travel = Duration.ofMillis(Math.round(meters / metersPerSecond * 1_000));
            legs.add(new StreetPath.Driven(List.of(from, to), travel, meters, List.of(), StreetPath.Curb.EITHER));
        }
        return new StreetPath(legs);
    }
}
