package com.bayoutech.solver.internal.genetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A problem made of random numbers, which judges routes without any help of the search. */
final class RandomProblem {
    private static final int HORIZON = 5_000;
    private static final int CAPACITY = 100;
    private static final int TOWN = 1_000;

    private final int visits;
    private final int vehicles;
    private final int[][] distance;
    private final int[][] duration;
    private final int[] demand;
    private final int[] service;
    private final int[] opens;
    private final int[] closes;

    /** Ways differ there and back; windows where time shall matter. */
    RandomProblem(int seed, int visits, int vehicles, boolean isTimed) {
        this.visits = visits;
        this.vehicles = vehicles;
        Random random = new Random(seed);
        int nodes = visits + 1;
        distance = new int[nodes][nodes];
        duration = new int[nodes][nodes];
        demand = new int[nodes];
        service = new int[nodes];
        opens = new int[nodes];
        closes = new int[nodes];
        Arrays.fill(closes, isTimed ? HORIZON : 100 * HORIZON);
        int[] x = random.ints(nodes, 0, TOWN).toArray();
        int[] y = random.ints(nodes, 0, TOWN).toArray();
        for (int node = 0; node < nodes; node++) {
            for (int other = 0; other < nodes; other++) {
                if (node != other) {
                    double way = Math.hypot(x[node] - x[other], y[node] - y[other]);
                    distance[node][other] = (int) (way * (0.8 + 0.4 * random.nextDouble()));
                    duration[node][other] = (int) (way * (0.5 + random.nextDouble()));
                }
            }
        }
        for (int visit = 1; visit < nodes; visit++) {
            demand[visit] = 1 + random.nextInt(20);
            service[visit] = 20;
            if (isTimed) {
                opens[visit] = random.nextInt(HORIZON / 3);
                closes[visit] = Math.max(opens[visit], 2 * TOWN) + 500;
            }
        }
    }

    PlainProblem plain() {
        return new PlainProblem(
                visits, vehicles, CAPACITY, flat(distance), flat(duration), demand, service, opens, closes);
    }

    int[][] oneVisitEach() {
        return IntStream.rangeClosed(1, visits)
                .mapToObj(visit -> new int[] {visit})
                .toArray(int[][]::new);
    }

    long cost(int[][] routes) {
        long cost = 0;
        for (int[] route : routes) {
            int at = 0;
            for (int visit : route) {
                cost += distance[at][visit];
                at = visit;
            }
            cost += distance[at][0];
        }
        return cost;
    }

    /** What is wrong with routes, in words. */
    List<String> faults(int[][] routes) {
        List<String> faults = new ArrayList<>();
        if (routes.length > vehicles) {
            faults.add(routes.length + " routes for " + vehicles + " vehicles");
        }
        int[] seen = Arrays.stream(routes).flatMapToInt(Arrays::stream).sorted().toArray();
        if (!Arrays.equals(seen, IntStream.rangeClosed(1, visits).toArray())) {
            faults.add("visits " + Arrays.toString(seen));
        }
        for (int[] route : routes) {
            int at = 0;
            int moment = opens[0];
            int load = 0;
            for (int visit : route) {
                moment = Math.max(opens[visit], moment + duration[at][visit]);
                if (moment > closes[visit]) {
                    faults.add("visit " + visit + " at " + moment);
                }
                moment += service[visit];
                load += demand[visit];
                at = visit;
            }
            if (moment + duration[at][0] > closes[0] || load > CAPACITY) {
                faults.add("a route with " + load + " until " + (moment + duration[at][0]));
            }
        }
        return faults;
    }

    private static int[] flat(int[][] rows) {
        return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
    }
}
