package com.bayoutech.benchmarks;

import com.bayoutech.solver.Model;
import java.util.stream.IntStream;

/** An instance as the search wants it, by a convention. */
final class InstanceModel {
    /** Where the fleet is open, so many vehicles more than the loads need at least. */
    private static final double ROOM = 1.3;

    private static final int SPARE = 10;
    private static final long DEARER_THAN_ANY_WAY = 1_000_000_000_000L;

    private InstanceModel() {}

    static Model of(Instance instance, Convention convention) {
        int size = instance.nodes();
        int[] distance = new int[Math.multiplyExact(size, size)];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                distance[from * size + to] = convention.units(convention.distance(instance.straight(from, to)));
            }
        }
        int[] duration = instance.hasWindows() ? distance : new int[distance.length];
        Model.Builder model = Model.on(size, distance, duration);
        int scale = convention.scale();
        for (int node = 1; node < size; node++) {
            model.addVisit(
                    node,
                    instance.demand()[node],
                    instance.service()[node] * scale,
                    instance.opens()[node] * scale,
                    instance.closes()[node] * scale);
        }
        Model.Vehicle vehicle = new Model.Vehicle(
                0,
                0,
                instance.capacity(),
                instance.opens()[0] * scale,
                instance.closes()[0] * scale,
                convention.countsVehiclesFirst() ? DEARER_THAN_ANY_WAY : 0);
        IntStream.range(0, fleet(instance)).forEach(ignored -> model.addVehicle(vehicle));
        return model.build();
    }

    private static int fleet(Instance instance) {
        if (instance.vehicles() > 0) {
            return instance.vehicles();
        }
        long needed = IntStream.of(instance.demand()).asLongStream().sum() / instance.capacity();
        return (int) Math.min(instance.nodes() - 1L, (long) (needed * ROOM) + SPARE);
    }
}
