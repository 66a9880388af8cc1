package com.bayoutech.streets.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Addresses that the map knows only by the first and the last of a row. */
final class Interpolation {
    private static final int MOST_IN_ROW = 400;
    private static final Map<String, Integer> STEPS = Map.of("even", 2, "odd", 2, "all", 1);
    private static final Set<String> PARTS = Set.of("addr:street", "addr:place", "addr:city", "addr:postcode");

    private Interpolation() {}

    /** Adds the addresses between numbered nodes, evenly along the way. */
    static void along(
            long[] way,
            Map<String, String> tags,
            NodePlaces nodes,
            Map<Long, Map<String, String>> numbered,
            Gathered gathered) {
        int step = STEPS.getOrDefault(tags.getOrDefault("addr:interpolation", ""), 0);
        int from = -1;
        for (int to = 0; step > 0 && to < way.length; to++) {
            Map<String, String> end = numbered.getOrDefault(way[to], Map.of());
            if (number(end) == 0) {
                continue;
            }
            if (from >= 0) {
                long[] part = Arrays.copyOfRange(way, from, to + 1);
                between(nodes.along(part), numbered.getOrDefault(way[from], Map.of()), end, tags, step, gathered);
            }
            from = to;
        }
    }

    private static void between(
            int[] line,
            Map<String, String> start,
            Map<String, String> end,
            Map<String, String> way,
            int step,
            Gathered gathered) {
        int first = number(start);
        int last = number(end);
        int distance = Math.abs(last - first);
        String street = ExtractAddresses.street(part(way, start, end));
        if (line.length < 4 || street.isEmpty() || distance <= step || distance > MOST_IN_ROW || distance % step != 0) {
            return;
        }
        Map<String, String> parts = part(way, start, end);
        for (int passed = step; passed < distance; passed += step) {
            gathered.addAddress(
                    Integer.toString(first + (last > first ? passed : -passed)),
                    street,
                    parts.getOrDefault("addr:city", ""),
                    parts.getOrDefault("addr:postcode", ""),
                    at(line, (double) passed / distance));
        }
    }

    private static Map<String, String> part(
            Map<String, String> way, Map<String, String> start, Map<String, String> end) {
        Map<String, String> parts = new HashMap<>();
        for (Map<String, String> source : List.of(end, start, way)) {
            source.forEach((key, value) -> {
                if (PARTS.contains(key)) {
                    parts.put(key, value.strip());
                }
            });
        }
        return parts;
    }

    private static int number(Map<String, String> tags) {
        String number = tags.getOrDefault("addr:housenumber", "").strip();
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    /** The point that lies a share of the way along a line. */
    private static long at(int[] line, double share) {
        double whole = 0;
        for (int index = 2; index < line.length; index += 2) {
            whole += Points.meters(line[index - 2], line[index - 1], line[index], line[index + 1]);
        }
        double left = whole * share;
        for (int index = 2; index < line.length; index += 2) {
            double meters = Points.meters(line[index - 2], line[index - 1], line[index], line[index + 1]);
            if (left <= meters && meters > 0) {
                double part = left / meters;
                return Points.pack((int) Math.round(line[index - 2] + part * (line[index] - line[index - 2])), (int)
                        Math.round(line[index - 1] + part * (line[index + 1] - line[index - 1])));
            }
            left -= meters;
        }
        return Points.pack(line[line.length - 2], line[line.length - 1]);
    }
}
