package com.bayoutech.benchmarks.instances;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Solomon's format, which Gehring and Homberger use as well. */
final class SolomonReader {
    private static final int FLEET_COLUMNS = 2;
    private static final int NODE_COLUMNS = 7;

    private SolomonReader() {}

    static Instance read(String name, List<String> lines) {
        List<double[]> rows = NumberLine.list(lines);
        double[] fleet = rows.stream()
                .filter(row -> row.length == FLEET_COLUMNS)
                .findFirst()
                .orElseThrow(() -> new UnreadableInstanceException("The instance (" + name
                        + ") has no line with vehicles and capacity. Give the --format that it is in."));
        List<Place> places = rows.stream()
                .filter(row -> row.length == NODE_COLUMNS)
                .map(row -> Place.at(row[1], row[2])
                        .withDelivers((int) row[3])
                        .withWindow(row[4], row[5])
                        .withService(row[6]))
                .toList();
        if (places.isEmpty()) {
            throw new UnreadableInstanceException(
                    "The instance (" + name + ") has no lines of seven numbers. Give the --format that it is in.");
        }
        List<Truck> trucks = Collections.nCopies((int) fleet[0], Truck.of((int) fleet[1]));
        return new Instance(name, "", places, 1, trucks, false, Map.of());
    }
}
