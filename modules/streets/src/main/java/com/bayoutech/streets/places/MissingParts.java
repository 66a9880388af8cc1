package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.util.stream.IntStream;

/** Adds the city and the postcode that an address does not tell: those of the nearest address that does, or else the place around. */
final class MissingParts {
    private static final double CITY_METERS = 500;
    private static final double POSTCODE_METERS = 1_000;
    private static final int REPORTS = 1 << 14;

    private final Gathered gathered;
    private final NearestPoints withCity;
    private final NearestPoints withPostcode;

    MissingParts(Gathered gathered) {
        this.gathered = gathered;
        IntStream cities = IntStream.range(0, gathered.size())
                .filter(address -> !gathered.city(address).isEmpty());
        withCity = new NearestPoints(cities.toArray(), gathered::point);
        IntStream postcodes = IntStream.range(0, gathered.size())
                .filter(address -> !gathered.postcode(address).isEmpty());
        withPostcode = new NearestPoints(postcodes.toArray(), gathered::point);
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
        String city = "";
        double closest = 1;
        for (Gathered.Settlement settlement : gathered.settlements()) {
            // A village's edge is nearer to its middle than a city's.
            double reach = Points.meters(point, settlement.point()) / settlement.radiusMeters();
            if (settlement.isCity() && reach <= closest) {
                closest = reach;
                city = settlement.name();
            }
        }
        return city;
    }
}
