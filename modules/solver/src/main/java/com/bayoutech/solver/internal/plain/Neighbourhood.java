package com.bayoutech.solver.internal.plain;

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

    /** By how much more neighbours a visit has at most that few vehicles may serve. */
    private static final double MOST_TIMES = 5;

    /** So large a share of the neighbours asked for is enough where few vehicles may serve a visit, since each step has more to try there; found by measurement. */
    private static final double ENOUGH = 0.85;

    /** The neighbours of each visit, nearest first; those of depots are empty. */
    final int[][] near;

    /** The shorter of the two distances to each of these neighbours. */
    final int[][] ways;

    Neighbourhood(PlainProblem problem, int size) {
        int nodes = problem.nodes;
        int[] proximity = proximities(problem);
        boolean[] isNear = nearest(proximity, problem, Math.clamp(size, 0, Math.max(0, problem.visits - 1)));
        near = new int[nodes][0];
        ways = new int[nodes][0];
        long[] keys = new long[nodes];
        for (int visit = problem.depots; visit < nodes; visit++) {
            int row = visit * nodes;
            int count = 0;
            for (int other = problem.depots; other < nodes; other++) {
                if (isNear[row + other]) {
                    keys[count++] = (long) proximity[row + other] << 32 | other;
                }
            }
            Arrays.sort(keys, 0, count);
            near[visit] = new int[count];
            ways[visit] = new int[count];
            for (int rank = 0; rank < count; rank++) {
                int other = (int) keys[rank];
                near[visit][rank] = other;
                ways[visit][rank] = Math.min(problem.distance[row + other], problem.distance[other * nodes + visit]);
            }
        }
    }

    private static int[] proximities(PlainProblem problem) {
        if (!problem.isTimed && problem.isSymmetric && !problem.hasForbidden) {
            return problem.distance;
        }
        int nodes = problem.nodes;
        int[] proximity = new int[nodes * nodes];
        for (int from = problem.depots; from < nodes; from++) {
            for (int to = from + 1; to < nodes; to++) {
                double least = Math.min(directed(problem, from, to), directed(problem, to, from));
                int rounded = (int) Math.min(Integer.MAX_VALUE, Math.round(least));
                proximity[from * nodes + to] = rounded;
                proximity[to * nodes + from] = rounded;
            }
        }
        return proximity;
    }

    private static double directed(PlainProblem problem, int from, int to) {
        int way = from * problem.nodes + to;
        if (problem.areApart(from, to)) {
            return Integer.MAX_VALUE;
        }
        if (!problem.isTimed) {
            return problem.distance[way];
        }
        long leg = problem.leg[way];
        long waiting = Math.max(0L, problem.opens[to] - leg - problem.closes[from]);
        long warp = Math.max(0L, problem.opens[from] + leg - problem.closes[to]);
        return problem.distance[way] + WAITING_WEIGHT * waiting + WARP_WEIGHT * warp;
    }

    /** So many neighbours that nearly as many of them as are asked for are on routes of vehicles that may serve the visit, too. */
    private static int wanted(PlainProblem problem, int visit, int size) {
        double shares = 0;
        int others = 0;
        int types = problem.types.size();
        for (int other = problem.depots; other < problem.nodes; other++) {
            int shared = types - Long.bitCount(problem.forbids[visit] | problem.forbids[other]);
            if (other != visit && shared > 0) {
                shares += (double) shared / (types - Long.bitCount(problem.forbids[other]));
                others++;
            }
        }
        double times = Math.clamp(ENOUGH * others / Math.max(1, shares), 1, MOST_TIMES);
        return (int) Math.min(others, Math.round(size * times));
    }

    /** Marks, in both directions, the pairs of which one is among so many nearest of the other. */
    private static boolean[] nearest(int[] proximity, PlainProblem problem, int size) {
        int nodes = problem.nodes;
        boolean[] isNear = new boolean[nodes * nodes];
        int[] found = new int[nodes];
        for (int visit = problem.depots; visit < nodes; visit++) {
            int row = visit * nodes;
            int count = 0;
            int wanted = problem.hasForbidden ? wanted(problem, visit, size) : size;
            for (int other = problem.depots; other < nodes && wanted > 0; other++) {
                if (other == visit
                        || (count == wanted && proximity[row + other] >= proximity[row + found[count - 1]])) {
                    continue;
                }
                int place = count < wanted ? count++ : count - 1;
                while (place > 0 && proximity[row + found[place - 1]] > proximity[row + other]) {
                    found[place] = found[place - 1];
                    place--;
                }
                found[place] = other;
            }
            for (int rank = 0; rank < count; rank++) {
                isNear[row + found[rank]] = true;
                isNear[found[rank] * nodes + visit] = true;
            }
        }
        return isNear;
    }
}
