package com.bayoutech.solver.internal;

import com.bayoutech.solver.internal.plain.PlainProblem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some visits of a model, and vehicles for them, as a problem for the searches that know nothing but depot, load and windows.
 *
 * <p>There the depot is node 0, and what is near has numbers that are near, so that the ways between neighbours lie together in memory.
 */
final class PlainModel {
    final PlainProblem problem;
    private final Tables tables;

    /** By node; that of the depot means nothing. */
    private final int[] visitOf;

    private final int[] nodeOf;

    private PlainModel(Tables tables, int[] visitOf, PlainProblem problem) {
        this.tables = tables;
        this.visitOf = visitOf;
        this.problem = problem;
        this.nodeOf = new int[tables.visits];
        for (int node = 1; node < visitOf.length; node++) {
            nodeOf[visitOf[node]] = node;
        }
    }

    /** Whether those searches know all that the model says. */
    static boolean isPlain(Tables tables) {
        return tables.isPlain
                && tables.types == 1
                && tables.fixed[0] == 0
                && tables.distanceRate[0] > 0
                && tables.location[tables.start(0)] == tables.location[tables.end(0)];
    }

    /** The whole model as one problem; empty if it is not plain, or for a reason that {@link #of(Tables, int[], int)} has. */
    static Optional<PlainModel> of(Tables tables) {
        return isPlain(tables) && tables.ways[0].isTabled()
                ? of(tables, IntStream.range(0, tables.visits).toArray(), tables.vehicles)
                : Optional.empty();
    }

    /** Some visits of a plain model as a problem; empty if not all of them should be done at any price, or if sums would leave their range. */
    static Optional<PlainModel> of(Tables tables, int[] visits, int vehicles) {
        int depot = tables.location[tables.start(0)];
        int[] visitOf = chain(tables, depot, visits);
        int nodes = visitOf.length;
        int[] location =
                Arrays.stream(visitOf).map(visit -> tables.location[visit]).toArray();
        location[0] = depot;
        int[] distance = new int[nodes * nodes];
        int[] duration = new int[nodes * nodes];
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                if (from != to) {
                    distance[from * nodes + to] = tables.ways[0].distance(location[from], location[to]);
                    duration[from * nodes + to] = tables.ways[0].duration(location[from], location[to]);
                }
            }
        }
        // Whoever begins later than the horizon cannot be back in time; without this, sums of moments would leave their
        // range.
        int horizon = tables.closes[tables.end(0)];
        int[] closes = ofEach(visitOf, horizon, tables.closes);
        Arrays.setAll(closes, node -> Math.min(closes[node], horizon));
        PlainProblem problem = new PlainProblem(
                visits.length,
                vehicles,
                tables.dimensions == 0 ? 0 : tables.capacity[0],
                distance,
                duration,
                tables.dimensions == 0 ? new int[nodes] : ofEach(visitOf, 0, tables.delivers),
                ofEach(visitOf, 0, tables.service),
                ofEach(visitOf, tables.opens[tables.start(0)], tables.opens),
                closes);
        PlainModel model = new PlainModel(tables, visitOf, problem);
        return model.isWithinBounds(distance, duration) && model.isWorthAll(distance)
                ? Optional.of(model)
                : Optional.empty();
    }

    /** The visits behind the depot, each followed by the nearest one that is left. */
    private static int[] chain(Tables tables, int depot, int[] visits) {
        int[] chain = new int[visits.length + 1];
        System.arraycopy(visits, 0, chain, 1, visits.length);
        int at = depot;
        for (int place = 1; place < chain.length; place++) {
            int nearest = place;
            int least = Integer.MAX_VALUE;
            for (int other = place; other < chain.length; other++) {
                int way = tables.ways[0].distance(at, tables.location[chain[other]]);
                if (way < least) {
                    least = way;
                    nearest = other;
                }
            }
            int visit = chain[nearest];
            chain[nearest] = chain[place];
            chain[place] = visit;
            at = tables.location[visit];
        }
        return chain;
    }

    private static int[] ofEach(int[] visitOf, int depot, int[] table) {
        int[] all = Arrays.stream(visitOf).map(visit -> table[visit]).toArray();
        all[0] = depot;
        return all;
    }

    /** Whether there is a way from everywhere to everywhere, each visit fits into a route of its own, and no sum leaves its range. */
    private boolean isWithinBounds(int[] distance, int[] duration) {
        int nodes = problem.visits + 1;
        int horizon = problem.closes[0];
        long load = 0;
        long longest = 0;
        for (int visit = 1; visit < nodes; visit++) {
            int service = tables.service[visitOf[visit]];
            long begin = Math.max((long) problem.opens[0] + duration[visit], problem.opens[visit]);
            if (begin > problem.closes[visit]
                    || begin + service + duration[visit * nodes] > horizon
                    || problem.demand[visit] > problem.capacity) {
                return false;
            }
            load += problem.demand[visit];
            longest = Math.max(longest, service);
        }
        long farthest = Arrays.stream(distance).max().orElseThrow();
        long slowest = Arrays.stream(duration).max().orElseThrow();
        return farthest < Ways.TOO_FAR
                && slowest < Ways.TOO_FAR
                && load <= PlainProblem.MOST
                && 2L * nodes * farthest <= PlainProblem.MOST
                && nodes * ((long) horizon + longest + slowest) <= PlainProblem.MOST;
    }

    /** Whether leaving out any visit costs more than all routes together could. */
    private boolean isWorthAll(int[] distance) {
        long most = 2L * problem.visits * Arrays.stream(distance).max().orElseThrow() * tables.distanceRate[0];
        return Arrays.stream(visitOf, 1, visitOf.length).allMatch(visit -> tables.penalty[tables.unitOf[visit]] > most);
    }

    /** The visits on each route. */
    int[][] toVisits(int[][] routes) {
        return Arrays.stream(routes).map(route -> renumbered(route, visitOf)).toArray(int[][]::new);
    }

    /** Routes as the problem numbers them, from the visits on each; empty ones are left out. */
    int[][] toRoutes(int[][] visits) {
        return Arrays.stream(visits)
                .filter(route -> route.length > 0)
                .map(route -> renumbered(route, nodeOf))
                .toArray(int[][]::new);
    }

    private static int[] renumbered(int[] route, int[] number) {
        return Arrays.stream(route).map(known -> number[known]).toArray();
    }

    /** What routes cost. */
    long cost(int[][] routes) {
        int nodes = problem.visits + 1;
        long driven = 0;
        for (int[] route : routes) {
            int last = 0;
            for (int node : route) {
                driven += problem.distance[last * nodes + node];
                last = node;
            }
            driven += problem.distance[last * nodes];
        }
        return driven * tables.distanceRate[0];
    }
}
