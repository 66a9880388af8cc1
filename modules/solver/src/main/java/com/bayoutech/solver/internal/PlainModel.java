package com.bayoutech.solver.internal;

import com.bayoutech.solver.internal.plain.PlainProblem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Some visits of a model, and vehicles for them, as a problem for the searches that know nothing but depots, types of vehicles, loads that add up and windows. */
final class PlainModel {
    /** The tables of more would be too large: routes can be as long as that. */
    private static final int MOST_VISITS = 5_000;

    final PlainProblem problem;
    private final Tables tables;

    /** By node; that of a depot means nothing. */
    private final int[] visitOf;

    private final int[] nodeOf;

    /** The vehicle of each route; those of a type in their order. */
    private final int[] vehicleOf;

    /** What the problem's costs are multiplied with to be those of the model. */
    private final double unit;

    private final long penalties;

    private PlainModel(Tables tables, PlainReader reader, PlainProblem problem, int[] vehicles) {
        this.tables = tables;
        this.visitOf = reader.visitOf();
        this.problem = problem;
        this.unit = reader.unit();
        this.nodeOf = new int[tables.visits];
        long sum = 0;
        for (int node = problem.depots; node < visitOf.length; node++) {
            nodeOf[visitOf[node]] = node;
            sum += tables.penalty[tables.unitOf[visitOf[node]]];
        }
        this.penalties = sum;
        this.vehicleOf = new int[problem.vehicles];
        int route = 0;
        for (int type = 0; type < reader.examples.length; type++) {
            int kind = tables.type[reader.examples[type]];
            int[] alike = Arrays.stream(vehicles)
                    .filter(vehicle -> tables.type[vehicle] == kind)
                    .limit(problem.types.get(type).count())
                    .toArray();
            System.arraycopy(alike, 0, vehicleOf, route, alike.length);
            route += alike.length;
        }
    }

    /** Whether those searches know all that the model says. */
    static boolean isPlain(Tables tables) {
        return (tables.ways[0].isTabled() || isUniform(tables))
                && tables.types <= PlainProblem.MOST_TYPES
                && tables.isUnbound()
                && !tables.hasOddVisits
                && IntStream.range(0, tables.vehicles).allMatch(tables::isPaidByWay)
                && PlainLoads.areSums(tables);
    }

    /** Whether nothing but one load and the way matters, and vehicles are all alike. */
    private static boolean isUniform(Tables tables) {
        return tables.isPlain && tables.isTimeless && tables.types == 1 && !tables.hasOptional;
    }

    /** The whole model as one problem; empty if it is not plain, or for a reason that {@link PlainReader#read} has. */
    static Optional<PlainModel> of(Tables tables) {
        BitSet all = new BitSet();
        all.set(0, tables.vehicles);
        return isPlain(tables) ? of(tables, IntStream.range(0, tables.visits).toArray(), all) : Optional.empty();
    }

    /** Some visits of a plain model with some vehicles as a problem; empty without vehicles, with too many visits for tables, or for a reason that {@link PlainReader#read} has. */
    static Optional<PlainModel> of(Tables tables, int[] visits, BitSet vehicles) {
        if (vehicles.isEmpty() || visits.length > MOST_VISITS) {
            return Optional.empty();
        }
        int[] used = vehicles.stream().toArray();
        PlainReader reader = new PlainReader(tables, visits, used);
        return reader.read().map(problem -> new PlainModel(tables, reader, problem, used));
    }

    /** The visits of each vehicle. */
    int[][] toVisits(int[][] routes) {
        int[][] visits = new int[tables.vehicles][0];
        for (int r = 0; r < routes.length; r++) {
            visits[vehicleOf[r]] = renumbered(routes[r], visitOf);
        }
        return visits;
    }

    /** Routes as the problem numbers them, from the visits of each vehicle: those that drive first, among vehicles that are all alike. */
    int[][] toRoutes(int[][] visits) {
        int[][] routes = new int[problem.vehicles][0];
        int[] next = new int[tables.types];
        int[] begin = new int[tables.types];
        for (int r = problem.vehicles - 1; r >= 0; r--) {
            begin[tables.type[vehicleOf[r]]] = r;
        }
        for (int vehicle = 0; vehicle < visits.length; vehicle++) {
            if (visits[vehicle].length > 0) {
                int type = tables.type[vehicle];
                routes[begin[type] + next[type]++] = renumbered(visits[vehicle], nodeOf);
            }
        }
        return routes;
    }

    private static int[] renumbered(int[] route, int[] number) {
        return Arrays.stream(route).map(known -> number[known]).toArray();
    }

    /** What an amount of money is in the problem's own. */
    double scaled(double cost) {
        return cost / unit;
    }

    /** What routes cost in the model, together with the visits that they leave out. */
    long cost(int[][] routes) {
        long cost = penalties;
        for (int r = 0; r < routes.length; r++) {
            if (routes[r].length > 0) {
                int vehicle = vehicleOf[r];
                cost += tables.fixed[vehicle] + tables.distanceRate[vehicle] * driven(routes[r], vehicle);
                for (int node : routes[r]) {
                    cost -= tables.penalty[tables.unitOf[visitOf[node]]];
                }
            }
        }
        return cost;
    }

    private long driven(int[] route, int vehicle) {
        long driven = 0;
        int at = tables.location[tables.start(vehicle)];
        for (int node : route) {
            int place = tables.location[visitOf[node]];
            driven += tables.ways[0].distance(at, place);
            at = place;
        }
        return driven + tables.ways[0].distance(at, tables.location[tables.end(vehicle)]);
    }

    /** Whether some visits, by vehicle, are all those that may not be left out. */
    boolean hasRequired(int[][] visits) {
        boolean[] isPresent = new boolean[problem.depots + problem.visits];
        for (int[] route : visits) {
            for (int visit : route) {
                isPresent[nodeOf[visit]] = true;
            }
        }
        return IntStream.range(problem.depots, isPresent.length)
                .allMatch(node -> isPresent[node] || problem.prize[node] < PlainProblem.REQUIRED);
    }
}
