package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A town with a depot, jobs, with windows if time shall matter, and vehicles that are all alike; judges plans without any help of the search. */
record RandomTown(int jobs, int vehicles, Vehicle.Costs costs, boolean isTimed) {
    private static final int CAPACITY = 60;
    private static final int HORIZON = 4_000;
    private static final int WIDTH = 600;

    RandomTown(int jobs, int vehicles, Vehicle.Costs costs) {
        this(jobs, vehicles, costs, true);
    }

    static RandomTown withoutWindows(int jobs) {
        return new RandomTown(jobs, jobs, Vehicle.Costs.DISTANCE, false);
    }

    static RandomTown of(int jobs, int vehicles) {
        return new RandomTown(jobs, vehicles, Vehicle.Costs.DISTANCE);
    }

    Model model() {
        Random random = new Random(jobs);
        int places = jobs + 1;
        int[] x = random.ints(places, 0, WIDTH).toArray();
        int[] y = random.ints(places, 0, WIDTH).toArray();
        int[] ways = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                ways[from * places + to] = Math.abs(x[from] - x[to]) + Math.abs(y[from] - y[to]);
            }
        }
        List<Job> all = new ArrayList<>();
        for (int place = 1; place < places; place++) {
            Visit visit = Visit.at(place).withService(10).withDelivers(1 + random.nextInt(10));
            int opens = random.nextInt(HORIZON / 2);
            all.add(Job.of(!isTimed || place % 4 == 0 ? visit : visit.withWindow(opens, 1_200 + opens)));
        }
        Vehicle vehicle =
                Vehicle.of(0, 0, isTimed ? HORIZON : jobs * HORIZON, CAPACITY).withCosts(costs);
        return Model.of(Travel.of(places, ways, ways), all, Collections.nCopies(vehicles, vehicle));
    }

    /** What is wrong with a plan, in words. */
    List<String> faults(Solution solution) {
        Model model = model();
        Travel travel = model.travels().getFirst();
        List<String> faults = new ArrayList<>();
        List<Integer> seen = new ArrayList<>(solution.unassigned());
        long distance = 0;
        for (Route route : solution.routes()) {
            int at = 0;
            int moment = 0;
            int load = 0;
            for (int number : route.visits()) {
                Visit visit = model.visits().get(number);
                distance += travel.distance(at, visit.location());
                moment += travel.duration(at, visit.location());
                if (!visit.windows().isEmpty()) {
                    moment = Math.max(moment, visit.windows().getFirst().opens());
                    if (moment > visit.windows().getFirst().closes()) {
                        faults.add("visit " + number + " at " + moment);
                    }
                }
                moment += visit.service();
                load += visit.delivers().getFirst();
                at = visit.location();
                seen.add(number);
            }
            distance += travel.distance(at, 0);
            moment += travel.duration(at, 0);
            if (moment > HORIZON || load > CAPACITY) {
                faults.add("a route with " + load + " until " + moment);
            }
        }
        if (!seen.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, jobs).boxed().toList())) {
            faults.add("visits " + seen);
        }
        if (distance * costs.distanceRate() != solution.cost().distance()) {
            faults.add("a distance of " + distance + " costs " + solution.cost().distance());
        }
        return faults;
    }
}
