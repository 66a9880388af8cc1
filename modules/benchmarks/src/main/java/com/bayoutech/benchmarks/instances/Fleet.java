package com.bayoutech.benchmarks.instances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The vehicles that a search is given: as many as may be of use, where the file has thousands or leaves it open.
 *
 * @param indices the vehicles' indices in the file
 * @param mostRoutes how many routes are of use with the smallest vehicles
 */
record Fleet(List<Truck> trucks, List<Integer> indices, long mostRoutes) {
    /** Where the fleet is open, there is room for so much more than the loads need at least. */
    private static final double ROOM = 1.3;

    private static final int SPARE = 20;

    static Fleet of(Instance instance) {
        long load = Math.max(
                instance.places().stream().mapToLong(Place::delivers).sum(),
                instance.places().stream()
                        .mapToLong(place -> Math.max(0, place.collects()))
                        .sum());
        int smallest =
                instance.trucks().stream().mapToInt(Truck::capacity).min().orElse(1);
        long most = mostRoutes(load, smallest);
        if (instance.isFleetOpen()) {
            Truck any = instance.trucks().get(0);
            double needed = (double) load / Math.max(1, any.capacity());
            int size = (int) Math.min(instance.clients(), Math.ceil(needed * ROOM) + SPARE);
            return new Fleet(
                    Collections.nCopies(size, any),
                    IntStream.range(0, size).boxed().toList(),
                    most);
        }
        boolean isOnlyAboutLoad =
                !instance.isTimed() && instance.deliveries().isEmpty() && !instance.areBackhaulsLast();
        List<Truck> trucks = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        Map<Truck, Integer> counts = new HashMap<>();
        for (int index = 0; index < instance.trucks().size(); index++) {
            Truck truck = instance.trucks().get(index);
            if (counts.merge(truck, 1, Integer::sum) <= mostRoutes(load, truck.capacity()) || !isOnlyAboutLoad) {
                trucks.add(truck);
                indices.add(index);
            }
        }
        return new Fleet(trucks, indices, most);
    }

    /** Two routes of one type that fit into one vehicle are no worse as one; so at most one of them is less than half full. */
    private static long mostRoutes(long load, int capacity) {
        return 2 * load / Math.max(1, capacity) + 1;
    }
}
