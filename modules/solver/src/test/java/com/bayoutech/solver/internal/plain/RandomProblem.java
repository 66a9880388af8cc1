package com.bayoutech.solver.internal.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A problem made of random numbers, which judges routes without any help of the search. */
final class RandomProblem {
    private static final int HORIZON = 5_000;
    private static final int CAPACITY = 100;
    private static final int TOWN = 1_000;

    private final int visits;
    private final int depots;
    private final int nodes;
    private final List<VehicleType> types = new ArrayList<>();
    private final Loads loads;
    private final int[][] distance;
    private final int[][] duration;
    private final int[] service;
    private final int[] opens;
    private final int[] closes;
    private final int[][] amounts;
    private final long[] prize;
    private final long[] forbids;
    private final Random random;

    /** Built when it is asked for first. */
    private @Nullable PlainProblem plain;

    /** Ways differ there and back; windows where time shall matter; vehicles are all alike. */
    RandomProblem(int seed, int visits, int vehicles, boolean isTimed) {
        this(seed, visits, 1, 1, isTimed);
        types.add(new VehicleType(vehicles, CAPACITY, 1, Integer.MAX_VALUE, 0, 0));
    }

    /** Besides, with several types of vehicles and depots, loads of two dimensions, forbidden pairs, and visits that may stay out. */
    static RandomProblem mixed(int seed, int visits, boolean isTimed) {
        RandomProblem problem = new RandomProblem(seed, visits, 3, 2, isTimed);
        problem.mix(isTimed);
        return problem;
    }

    private RandomProblem(int seed, int visits, int depots, int dimensions, boolean isTimed) {
        this.visits = visits;
        this.depots = depots;
        random = new Random(seed);
        nodes = visits + depots;
        loads = new Loads(dimensions);
        distance = new int[nodes][nodes];
        duration = new int[nodes][nodes];
        service = new int[nodes];
        opens = new int[nodes];
        closes = new int[nodes];
        amounts = new int[nodes][dimensions];
        prize = new long[nodes];
        forbids = new long[nodes];
        Arrays.fill(closes, isTimed ? HORIZON : 100 * HORIZON);
        readWays();
        for (int visit = depots; visit < nodes; visit++) {
            prize[visit] = PlainProblem.REQUIRED;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                amounts[visit][dimension] = 1 + random.nextInt(20);
            }
            service[visit] = 20;
            if (isTimed) {
                opens[visit] = random.nextInt(HORIZON / 3);
                closes[visit] = Math.max(opens[visit], 2 * TOWN) + 500;
            }
        }
    }

    private void readWays() {
        int[] x = random.ints(nodes, 0, TOWN).toArray();
        int[] y = random.ints(nodes, 0, TOWN).toArray();
        for (int node = 0; node < nodes; node++) {
            for (int other = 0; other < nodes; other++) {
                if (node != other && Math.max(node, other) >= depots) {
                    double way = Math.hypot(x[node] - x[other], y[node] - y[other]);
                    distance[node][other] = (int) (way * (0.8 + 0.4 * random.nextDouble()));
                    duration[node][other] = (int) (way * (0.5 + random.nextDouble()));
                }
            }
        }
    }

    private void mix(boolean isTimed) {
        int most = isTimed ? HORIZON - 1_500 : Integer.MAX_VALUE;
        types.add(new VehicleType(visits, capacity(100, 100), 5, most, 0, 0));
        types.add(new VehicleType(2, capacity(150, 60), 3, Integer.MAX_VALUE, 0, 1));
        types.add(new VehicleType(3, capacity(60, 120), 4, Integer.MAX_VALUE, 2, 2));
        types.add(new VehicleType(visits, capacity(80, 80), 5, Integer.MAX_VALUE, 1, 0));
        for (int visit = depots; visit < nodes; visit++) {
            forbids[visit] = (long) random.nextInt(8) << 1;
            if (random.nextInt(4) == 0) {
                prize[visit] = random.nextInt(3_000);
            }
        }
    }

    private long capacity(int first, int second) {
        return loads.of(0, first) + loads.of(1, second);
    }

    PlainProblem plain() {
        if (plain == null) {
            plain = build();
        }
        return plain;
    }

    private PlainProblem build() {
        long[] demand = new long[nodes];
        for (int visit = depots; visit < nodes; visit++) {
            for (int dimension = 0; dimension < amounts[visit].length; dimension++) {
                demand[visit] += loads.of(dimension, amounts[visit][dimension]);
            }
        }
        return new PlainProblem(
                depots,
                types,
                flat(distance),
                flat(duration),
                service,
                opens,
                closes,
                loads,
                demand,
                prize,
                forbids,
                Integer.MAX_VALUE);
    }

    int[][] oneVisitEach() {
        return IntStream.range(depots, nodes)
                .mapToObj(visit -> new int[] {visit})
                .toArray(int[][]::new);
    }

    long cost(int[][] routes) {
        long cost = Arrays.stream(prize).sum();
        for (int r = 0; r < routes.length; r++) {
            VehicleType type = type(r);
            int at = type.start();
            for (int visit : routes[r]) {
                cost += (long) type.rate() * distance[at][visit] - prize[visit];
                at = visit;
            }
            cost += (long) type.rate() * distance[at][type.end()];
        }
        return cost;
    }

    /** The type of a route's vehicle. */
    private VehicleType type(int route) {
        int left = route;
        for (VehicleType type : plain().types) {
            if (left < type.count()) {
                return type;
            }
            left -= type.count();
        }
        throw new AssertionError("no vehicle for route " + route);
    }

    /** What is wrong with routes, in words. */
    List<String> faults(int[][] routes) {
        List<String> faults = new ArrayList<>();
        if (routes.length > plain().vehicles) {
            faults.add(routes.length + " routes");
        }
        int[] count = new int[nodes];
        Arrays.stream(routes).flatMapToInt(Arrays::stream).forEach(visit -> count[visit]++);
        for (int visit = depots; visit < nodes; visit++) {
            if (count[visit] > 1 || (count[visit] == 0 && prize[visit] == PlainProblem.REQUIRED)) {
                faults.add("visit " + visit + " is on " + count[visit] + " routes");
            }
        }
        for (int r = 0; r < routes.length; r++) {
            if (routes[r].length > 0) {
                judge(routes[r], type(r), faults);
            }
        }
        return faults;
    }

    private void judge(int[] route, VehicleType type, List<String> faults) {
        int[] load = new int[amounts[0].length];
        int kind = plain().types.indexOf(type);
        for (int visit : route) {
            if (((forbids[visit] >>> kind) & 1) != 0) {
                faults.add("visit " + visit + " is forbidden to type " + kind);
            }
            for (int dimension = 0; dimension < load.length; dimension++) {
                load[dimension] += amounts[visit][dimension];
            }
        }
        long carried = 0;
        for (int dimension = 0; dimension < load.length; dimension++) {
            carried += loads.of(dimension, load[dimension]);
        }
        if (loads.excess(carried, type.capacity()) > 0) {
            faults.add("a load of " + Arrays.toString(load));
        }
        int good = opens[type.start()];
        if (end(route, type, good) < 0) {
            faults.add("a route that is late");
            return;
        }
        int bad = closes[type.start()] + 1;
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (end(route, type, middle) < 0) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        int least = Integer.MAX_VALUE;
        for (int departure = good; departure >= opens[type.start()]; departure--) {
            least = Math.min(least, end(route, type, departure) - departure);
        }
        if (least > type.mostDuration()) {
            faults.add("a route that takes " + least);
        }
    }

    /** When a route ends; below zero if it is late. */
    private int end(int[] route, VehicleType type, int departure) {
        int at = type.start();
        int moment = departure;
        for (int visit : route) {
            moment = Math.max(opens[visit], moment + service[at] + duration[at][visit]);
            if (moment > closes[visit]) {
                return -1;
            }
            at = visit;
        }
        moment += service[at] + duration[at][type.end()];
        return moment > closes[type.end()] ? -1 : moment;
    }

    private static int[] flat(int[][] rows) {
        return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
    }
}
