package com.bayoutech.solver.internal.genetic;

import java.util.Arrays;

/**
 * The visits that are worth trying next to each visit: the nearest by distance, waiting and lateness.
 *
 * <p>The proximity is that of Vidal, Crainic, Gendreau and Prins (2013): the distance plus a share of the least waiting and
 * a multiple of the least time warp when one visit directly follows the other. The relation is made symmetric, so that a
 * visit may have more neighbours than asked for.
 */
final class Neighbourhood {

    private static final double WAITING_WEIGHT = 0.2;
    private static final double WARP_WEIGHT = 1.0;

    /** The neighbours of each visit, nearest first; row 0 (the depot) is empty. */
    final int[][] near;

    /** The shorter of the two distances to each of these neighbours. */
    final int[][] ways;

    Neighbourhood(PlainProblem problem, int size) {
        int nodes = problem.nodes;
        double[] proximity = proximities(problem);
        int wanted = Math.max(0, Math.min(size, nodes - 2));
        boolean[] related = new boolean[nodes * nodes];
        int[][] sorted = new int[nodes][];
        for (int visit = 1; visit < nodes; visit++) {
            sorted[visit] = nearestFirst(proximity, nodes, visit);
            for (int rank = 0; rank < wanted; rank++) {
                related[visit * nodes + sorted[visit][rank]] = true;
                related[sorted[visit][rank] * nodes + visit] = true;
            }
        }
        near = new int[nodes][0];
        ways = new int[nodes][0];
        for (int visit = 1; visit < nodes; visit++) {
            int count = 0;
            for (int other : sorted[visit]) {
                if (related[visit * nodes + other]) {
                    sorted[visit][count++] = other;
                }
            }
            near[visit] = Arrays.copyOf(sorted[visit], count);
            ways[visit] = new int[count];
            for (int rank = 0; rank < count; rank++) {
                int other = near[visit][rank];
                ways[visit][rank] =
                        Math.min(problem.distance[visit * nodes + other], problem.distance[other * nodes + visit]);
            }
        }
    }

    private static double[] proximities(PlainProblem problem) {
        int nodes = problem.nodes;
        double[] proximity = new double[nodes * nodes];
        for (int from = 1; from < nodes; from++) {
            for (int to = 1; to < nodes; to++) {
                double directed = problem.distance[from * nodes + to];
                if (problem.isTimed) {
                    long leg = problem.leg[from * nodes + to];
                    long waiting = Math.max(0L, problem.opens[to] - leg - problem.closes[from]);
                    long warp = Math.max(0L, problem.opens[from] + leg - problem.closes[to]);
                    directed += WAITING_WEIGHT * waiting + WARP_WEIGHT * warp;
                }
                proximity[from * nodes + to] = directed;
            }
        }
        for (int from = 1; from < nodes; from++) {
            for (int to = from + 1; to < nodes; to++) {
                double least = Math.min(proximity[from * nodes + to], proximity[to * nodes + from]);
                proximity[from * nodes + to] = least;
                proximity[to * nodes + from] = least;
            }
        }
        return proximity;
    }

    private static int[] nearestFirst(double[] proximity, int nodes, int visit) {
        long[] keys = new long[Math.max(0, nodes - 2)];
        int count = 0;
        for (int other = 1; other < nodes; other++) {
            if (other != visit) {
                long rounded = Math.min(Integer.MAX_VALUE, Math.round(proximity[visit * nodes + other]));
                keys[count++] = rounded << 32 | other;
            }
        }
        Arrays.sort(keys);
        int[] visits = new int[count];
        for (int rank = 0; rank < count; rank++) {
            visits[rank] = (int) keys[rank];
        }
        return visits;
    }
}
