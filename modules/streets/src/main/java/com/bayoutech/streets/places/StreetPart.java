package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A street as far as it lies in one city: how many houses it has there, and points along it. */
final class StreetPart {
    private static final String TASK = "Sorting streets";
    private static final int REPORTS = 1 << 10;
    private static final double SPACING_METERS = 150;
    private static final double SAME_STREET_METERS = 2_000;

    private final String street;
    private final String city;
    private final String postcode;
    private final List<Long> points = new ArrayList<>();
    private long middle;
    private int houses;

    private StreetPart(String street, String city, String postcode, long middle) {
        this.street = street;
        this.city = city;
        this.postcode = postcode;
        this.middle = middle;
    }

    /** The parts that addresses tell, and those that only the streets of the map do. */
    static List<StreetPart> of(Gathered gathered, MissingParts missing, Progress progress) {
        Map<String, StreetPart> parts = new LinkedHashMap<>();
        Map<String, List<Integer>> byStreet = new HashMap<>();
        double all = (double) gathered.size() + gathered.streets().size();
        int done = 0;
        for (int address = 0; address < gathered.size(); address++) {
            if (done++ % REPORTS == 0) {
                progress.advance(TASK, done / all);
            }
            String street = gathered.street(address);
            part(parts, street, gathered.city(address), gathered.postcode(address), gathered.point(address)).houses++;
            byStreet.computeIfAbsent(Names.key(street), key -> new ArrayList<>())
                    .add(address);
        }
        Map<String, NearestPoints> houses = new HashMap<>();
        for (Gathered.Street way : gathered.streets()) {
            if (done++ % REPORTS == 0) {
                progress.advance(TASK, done / all);
            }
            long middle = Points.pack(line(way, 0), line(way, 1));
            NearestPoints named = houses.computeIfAbsent(
                    Names.key(way.name()), key -> points(byStreet.getOrDefault(key, List.of()), gathered));
            int near = named.nearest(middle, SAME_STREET_METERS);
            String city = near == NearestPoints.NONE ? "" : gathered.city(near);
            StreetPart part = part(parts, way.name(), city.isEmpty() ? missing.cityAt(middle) : city, "", middle);
            part.addPoints(way.line());
        }
        progress.report(TASK, 1);
        return List.copyOf(parts.values());
    }

    private static NearestPoints points(List<Integer> addresses, Gathered gathered) {
        return new NearestPoints(addresses.stream().mapToInt(Integer::intValue).toArray(), gathered::point);
    }

    private static int line(Gathered.Street way, int offset) {
        return way.line()[way.line().length / 4 * 2 + offset];
    }

    private static StreetPart part(
            Map<String, StreetPart> parts, String street, String city, String postcode, long point) {
        return parts.computeIfAbsent(
                Names.key(street) + '\n' + Names.key(city), key -> new StreetPart(street, city, postcode, point));
    }

    private void addPoints(int[] line) {
        if (points.isEmpty()) {
            middle = Points.pack(line[line.length / 4 * 2], line[line.length / 4 * 2 + 1]);
        }
        long last = Points.pack(line[0], line[1]);
        points.add(last);
        for (int index = 2; index < line.length; index += 2) {
            long point = Points.pack(line[index], line[index + 1]);
            if (Points.meters(last, point) >= SPACING_METERS) {
                points.add(point);
                last = point;
            }
        }
    }

    String street() {
        return street;
    }

    String city() {
        return city;
    }

    String postcode() {
        return postcode;
    }

    long middle() {
        return middle;
    }

    int houses() {
        return houses;
    }

    List<Long> points() {
        return points;
    }
}
