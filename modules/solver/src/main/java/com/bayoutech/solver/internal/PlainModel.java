package com.bayoutech.solver.internal;

import com.bayoutech.solver.internal.genetic.PlainProblem;
import java.util.Arrays;
import java.util.Optional;

/** A model as a problem for the genetic search, where it is plain enough: there the depot is node 0 and each visit is one node later. */
final class PlainModel {
    /** With fewer visits ruin and recreate finds the best at once; with more the population grows too slowly. */
    private static final int FEWEST_VISITS = 20;

    private static final int MOST_VISITS = 250;

    final PlainProblem problem;
    private final Tables tables;

    private PlainModel(Tables tables, PlainProblem problem) {
        this.tables = tables;
        this.problem = problem;
    }

    /** The problem if the genetic search knows all that the model says, and all visits should be done at any price. */
    static Optional<PlainModel> of(Tables tables) {
        boolean isKnown = tables.isPlain
                && !tables.isTimeless
                && tables.visits >= FEWEST_VISITS
                && tables.visits <= MOST_VISITS
                && tables.types == 1
                && tables.fixed[0] == 0
                && tables.distanceRate[0] > 0
                && tables.location[tables.start(0)] == tables.location[tables.end(0)]
                && tables.ways[0].isTabled();
        if (!isKnown) {
            return Optional.empty();
        }
        int nodes = tables.visits + 1;
        int[] distance = new int[nodes * nodes];
        int[] duration = new int[nodes * nodes];
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                int at = location(tables, from);
                int next = location(tables, to);
                distance[from * nodes + to] = from == to ? 0 : tables.ways[0].distance(at, next);
                duration[from * nodes + to] = from == to ? 0 : tables.ways[0].duration(at, next);
            }
        }
        int[] closes = behindDepot(tables.closes[tables.end(0)], tables.closes, tables.visits);
        // Whoever begins later than the horizon cannot be back in time; without this, sums of moments would leave their
        // range.
        Arrays.setAll(closes, node -> Math.min(closes[node], closes[0]));
        PlainProblem problem = new PlainProblem(
                tables.visits,
                tables.vehicles,
                tables.dimensions == 0 ? 0 : tables.capacity[0],
                distance,
                duration,
                tables.dimensions == 0 ? new int[nodes] : behindDepot(0, tables.delivers, tables.visits),
                behindDepot(0, tables.service, tables.visits),
                behindDepot(tables.opens[tables.start(0)], tables.opens, tables.visits),
                closes);
        PlainModel model = new PlainModel(tables, problem);
        return model.isWithinBounds(distance, duration) && model.isWorthAll(distance)
                ? Optional.of(model)
                : Optional.empty();
    }

    private static int location(Tables tables, int node) {
        return tables.location[node == 0 ? tables.start(0) : node - 1];
    }

    private static int[] behindDepot(int depot, int[] table, int visits) {
        int[] all = new int[visits + 1];
        all[0] = depot;
        System.arraycopy(table, 0, all, 1, visits);
        return all;
    }

    /** Whether there is a way from everywhere to everywhere, each visit fits into a route of its own, and no sum leaves its range. */
    private boolean isWithinBounds(int[] distance, int[] duration) {
        int nodes = tables.visits + 1;
        int horizon = problem.closes[0];
        long load = 0;
        long longest = 0;
        for (int visit = 1; visit < nodes; visit++) {
            int service = tables.service[visit - 1];
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
        long most = 2L * tables.visits * Arrays.stream(distance).max().orElseThrow() * tables.distanceRate[0];
        return Arrays.stream(tables.penalty).allMatch(penalty -> penalty > most);
    }

    /** The visits of each vehicle, from routes of the genetic search. */
    int[][] toVisits(int[][] routes) {
        int[][] visits = new int[tables.vehicles][0];
        for (int vehicle = 0; vehicle < routes.length; vehicle++) {
            visits[vehicle] = shifted(routes[vehicle], -1);
        }
        return visits;
    }

    /** Routes for the genetic search, from the visits of each vehicle. */
    int[][] toRoutes(int[][] visits) {
        return Arrays.stream(visits)
                .filter(route -> route.length > 0)
                .map(route -> shifted(route, 1))
                .toArray(int[][]::new);
    }

    private static int[] shifted(int[] visits, int by) {
        return Arrays.stream(visits).map(visit -> visit + by).toArray();
    }

    /** What routes cost. */
    long cost(int[][] routes) {
        int nodes = tables.visits + 1;
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
