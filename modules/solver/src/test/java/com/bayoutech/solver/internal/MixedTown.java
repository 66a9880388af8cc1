package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A town with two depots, jobs of which some may stay out or come last, and several types of vehicles. */
record MixedTown(int seed, int jobs, boolean isTimed) {
    private static final int HORIZON = 4_000;
    private static final int WIDTH = 600;

    /** With windows in every other town. */
    static MixedTown of(int seed, int jobs) {
        return new MixedTown(seed, jobs, seed % 2 == 0);
    }

    Model model() {
        Random random = new Random(seed);
        int places = jobs + 2;
        int[] x = random.ints(places, 0, WIDTH).toArray();
        int[] y = random.ints(places, 0, WIDTH).toArray();
        int[] ways = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                ways[from * places + to] = Math.abs(x[from] - x[to]) + Math.abs(y[from] - y[to]) + random.nextInt(9);
            }
        }
        List<Vehicle> vehicles = vehicles(random);
        List<Job> all = new ArrayList<>();
        for (int place = 2; place < places; place++) {
            all.add(job(place, vehicles.size(), random));
        }
        return Model.of(Travel.of(places, ways, isTimed ? ways : new int[places * places]), all, vehicles);
    }

    private List<Vehicle> vehicles(Random random) {
        List<Vehicle> vehicles = new ArrayList<>();
        for (int type = 0; type < 4; type++) {
            Vehicle vehicle = Vehicle.of(type % 2, type % 2, HORIZON, 40 + 10 * type)
                    .withEnd(type == 3 ? Vehicle.ANYWHERE : random.nextInt(2))
                    .withCosts(new Vehicle.Costs(random.nextInt(500), 4 + 2 * type, 0, Optional.empty()));
            if (type == 2) {
                vehicle = vehicle.withLimits(new Vehicle.Limits(Integer.MAX_VALUE, HORIZON / 2, Integer.MAX_VALUE));
            }
            vehicles.addAll(Collections.nCopies(type == 1 ? jobs : 3, vehicle));
        }
        return vehicles;
    }

    private Job job(int place, int vehicles, Random random) {
        Visit visit = Visit.at(place).withService(10);
        boolean isLast = random.nextInt(4) == 0;
        int load = 1 + random.nextInt(10);
        visit = isLast ? visit.withCollects(load).withRank(1) : visit.withDelivers(load);
        if (isTimed && random.nextInt(4) > 0) {
            int opens = random.nextInt(HORIZON / 2);
            visit = visit.withWindow(opens, 1_200 + opens);
        }
        Job job = Job.of(visit);
        if (random.nextInt(4) == 0) {
            job = job.withPenalty(random.nextInt(10_000));
        }
        if (random.nextInt(3) > 0) {
            return job;
        }
        Set<Integer> allowed = IntStream.range(0, vehicles)
                .filter(vehicle -> vehicle >= 3 && vehicle % 5 != 0)
                .boxed()
                .collect(Collectors.toSet());
        return job.withVehicles(allowed);
    }
}
