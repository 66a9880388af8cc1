package com.bayoutech.solver.internal.genetic;

/**
 * A routing problem with one depot (node 0), visits 1..n and identical vehicles: one load dimension, one hard time window
 * a visit, the total distance to be minimised. Matrices are row-major over n + 1 nodes; index 0 of the windows is the
 * depot's horizon. The arrays are shared, not copied, and must not change.
 *
 * <p>Sums of a whole set of routes must fit into an int: neither all loads, nor as many ways, nor as many moments as there are nodes may exceed
 * {@link #MOST} together.
 */
public final class PlainProblem {

    /** The most that sums may reach. */
    public static final long MOST = 1 << 30;

    public final int visits;
    public final int vehicles;
    public final int capacity;
    public final int[] distance;
    public final int[] demand;
    public final int[] opens;
    public final int[] closes;

    /** Whether time can matter at all; if not, the search does no arithmetic on time. */
    public final boolean isTimed;

    /** Whether the distances there and back are the same for every pair of nodes. */
    public final boolean isSymmetric;

    /** Service at the origin plus the duration of the way, row-major. */
    final int[] leg;

    /** The number of nodes: the length of a row of the matrices. */
    final int nodes;

    public PlainProblem(
            int visits,
            int vehicles,
            int capacity,
            int[] distance,
            int[] duration,
            int[] demand,
            int[] service,
            int[] opens,
            int[] closes) {
        if (vehicles < 1) {
            throw new IllegalArgumentException("The number of vehicles (" + vehicles + ") must be at least 1.");
        }
        this.visits = visits;
        this.vehicles = Math.min(vehicles, Math.max(1, visits));
        this.capacity = capacity;
        this.distance = distance;
        this.demand = demand;
        this.opens = opens;
        this.closes = closes;
        this.nodes = visits + 1;
        this.leg = legs(duration, service);
        this.isTimed = timeMatters();
        this.isSymmetric = isSymmetric();
    }

    private int[] legs(int[] duration, int[] service) {
        int[] legs = new int[nodes * nodes];
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                legs[from * nodes + to] = service[from] + duration[from * nodes + to];
            }
        }
        return legs;
    }

    /** Time cannot matter if even the slowest possible tour of all visits stays within every window. */
    private boolean timeMatters() {
        long longest = opens[0];
        int latestOpening = Integer.MIN_VALUE;
        int earliestClosing = Integer.MAX_VALUE;
        for (int node = 0; node < nodes; node++) {
            int slowest = 0;
            for (int to = 0; to < nodes; to++) {
                slowest = Math.max(slowest, leg[node * nodes + to]);
            }
            longest += slowest;
            latestOpening = Math.max(latestOpening, opens[node]);
            earliestClosing = Math.min(earliestClosing, closes[node]);
        }
        return latestOpening > opens[0] || longest > earliestClosing;
    }

    private boolean isSymmetric() {
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < from; to++) {
                if (distance[from * nodes + to] != distance[to * nodes + from]) {
                    return false;
                }
            }
        }
        return true;
    }
}
