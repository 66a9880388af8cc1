package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Adds the city and the postcode that an address does not tell: those of the nearest address that does, or else the place around. */
final class MissingParts {
    private static final double CITY_METERS = 500;
    private static final double POSTCODE_METERS = 1_000;
    private static final int REPORTS = 1 << 12;

    private final Gathered gathered;
    private final NearestPoints withCity;
    private final NearestPoints withPostcode;
    /** Cities, towns and villages by how far their addresses may be from them: a handful of distances. */
    private final Map<Integer, NearestPoints> cities = new TreeMap<>();

    MissingParts(Gathered gathered) {
        this.gathered = gathered;
        IntStream told = IntStream.range(0, gathered.size())
                .filter(address -> !gathered.city(address).isEmpty());
        withCity = new NearestPoints(told.toArray(), gathered::point);
        IntStream postcodes = IntStream.range(0, gathered.size())
                .filter(address -> !gathered.postcode(address).isEmpty());
        withPostcode = new NearestPoints(postcodes.toArray(), gathered::point);
        List<Gathered.Settlement> settlements = gathered.settlements();
        Map<Integer, List<Integer>> byRadius = IntStream.range(0, settlements.size())
                .filter(index -> settlements.get(index).isCity())
                .boxed()
                .collect(Collectors.groupingBy(index -> settlements.get(index).radiusMeters()));
        byRadius.forEach((radius, indices) -> cities.put(
                radius,
                new NearestPoints(
                        indices.stream().mapToInt(Integer::intValue).toArray(),
                        index -> settlements.get(index).point())));
    }

    void add(Progress progress) {
        for (int address = 0; address < gathered.size(); address++) {
            if (address % REPORTS == 0) {
                progress.advance("Completing addresses", (double) address / gathered.size());
            }
            if (gathered.city(address).isEmpty()) {
                gathered.setCity(address, cityAt(gathered.point(address)));
            }
            if (gathered.postcode(address).isEmpty()) {
                int near = withPostcode.nearest(gathered.point(address), POSTCODE_METERS);
                gathered.setPostcode(address, near == NearestPoints.NONE ? "" : gathered.postcode(near));
            }
        }
    }

    /** The city that addresses at a point are in, or an empty text. */
    String cityAt(long point) {
        int near = withCity.nearest(point, CITY_METERS);
        if (near != NearestPoints.NONE) {
            return gathered.city(near);
        }
        int found = NearestPoints.NONE;
        double closest = 1;
        for (Map.Entry<Integer, NearestPoints> alike : cities.entrySet()) {
            int radius = alike.getKey();
            int city = alike.getValue().nearest(point, radius);
            if (city == NearestPoints.NONE) {
                continue;
            }
            // A village's edge is nearer to its middle than a city's.
            double reach = Points.meters(point, gathered.settlements().get(city).point()) / radius;
            if (reach < closest || (reach == closest && city > found)) {
                closest = reach;
                found = city;
            }
        }
        return found == NearestPoints.NONE
                ? ""
                : gathered.settlements().get(found).name();
    }
}
