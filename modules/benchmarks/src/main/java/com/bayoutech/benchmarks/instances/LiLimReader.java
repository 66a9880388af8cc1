package com.bayoutech.benchmarks.instances;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Li and Lim's format of pickups and deliveries. */
final class LiLimReader {
    private static final int FLEET_COLUMNS = 3;
    private static final int NODE_COLUMNS = 9;
    private static final int DELIVERY_COLUMN = 8;

    private LiLimReader() {}

    static Instance read(String name, List<String> lines) {
        List<double[]> rows = NumberLine.list(lines);
        if (rows.size() < 2 || rows.get(0).length != FLEET_COLUMNS || rows.get(1).length != NODE_COLUMNS) {
            throw new UnreadableInstanceException("The instance (" + name
                    + ") does not begin with three and then nine numbers. Give the --format that it is in.");
        }
        List<double[]> nodes = rows.subList(1, rows.size());
        List<Place> places = nodes.stream()
                .map(row -> Place.at(row[1], row[2])
                        .withCollects((int) row[3])
                        .withWindow(row[4], row[5])
                        .withService(row[6]))
                .toList();
        Map<Integer, Integer> deliveries = new HashMap<>();
        for (int node = 1; node < nodes.size(); node++) {
            int delivery = (int) nodes.get(node)[DELIVERY_COLUMN];
            if (delivery > 0) {
                deliveries.put(node, delivery);
            }
        }
        double[] fleet = rows.get(0);
        List<Truck> trucks = Collections.nCopies((int) fleet[0], Truck.of((int) fleet[1]));
        return new Instance(name, "", places, 1, trucks, false, deliveries);
    }
}
