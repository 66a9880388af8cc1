package com.bayoutech.solver.internal.genetic;

import java.util.Arrays;

/**
 * The routes that the local search changes: linked lists of visits with what the operators need to judge a change in
 * constant time.
 *
 * <p>Node 0 stands for the depot at both ends of every route: the first visit has 0 before it, the last has 0 after it.
 * All routes share its prefix and suffix data, since all vehicles are alike. Overload and time warp are allowed at a
 * penalty. A prefix (depot up to a visit) is summed up by its load, the begin of its last service and its time warp; a
 * suffix (visit to depot) by its time warp and the latest begin that does not add to it.
 */
final class Tours {

    static final int NONE = -1;

    /** Penalty rates are fixed-point numbers with this many binary digits. */
    static final int RATE_DIGITS = 8;

    final PlainProblem problem;
    final int[] distance;
    /**
     * The distances with rows and columns exchanged. The operators read the rows of u and of the visits next to it only,
     * which stay in the fastest cache while all neighbours of u are tried.
     */
    final int[] transposed;

    final int nodes;
    final int vehicles;
    final boolean isTimed;

    final int[] next;
    final int[] prev;
    final int[] route;
    final int[] position;
    /** The load of the visits up to and including this one. */
    final int[] load;
    /** When the service begins if the vehicle leaves at once and lateness is warped away. */
    final int[] begin;

    final int[] warpBefore;
    final int[] latest;
    final int[] warpAfter;
    /** What driving the prefix backwards would add to its distance; all zero if distances are symmetric. */
    final int[] turned;

    /** The distance from the node before, and to the node behind; 0 for the depot. */
    final int[] fromPrev;

    final int[] toNext;

    /** The sum of both. */
    final int[] around;

    final int[] first;
    final int[] last;
    final int[] size;
    final int[] routeLoad;
    final int[] routeWarp;
    final long[] routePenalty;
    /** The number of the move that last changed the route. */
    final int[] changedAt;

    /** Moves made since the routes were loaded. */
    int moves;

    private long loadRate = 1;
    private long warpRate = 1;
    private long notedCost;

    Tours(PlainProblem problem) {
        this.problem = problem;
        distance = problem.distance;
        nodes = problem.nodes;
        transposed = problem.isSymmetric ? distance : transposed(distance, nodes);
        vehicles = problem.vehicles;
        isTimed = problem.isTimed;
        next = new int[nodes];
        prev = new int[nodes];
        route = new int[nodes];
        position = new int[nodes];
        load = new int[nodes];
        begin = new int[nodes];
        warpBefore = new int[nodes];
        latest = new int[nodes];
        warpAfter = new int[nodes];
        turned = new int[nodes];
        fromPrev = new int[nodes];
        toNext = new int[nodes];
        around = new int[nodes];
        first = new int[vehicles];
        last = new int[vehicles];
        size = new int[vehicles];
        routeLoad = new int[vehicles];
        routeWarp = new int[vehicles];
        routePenalty = new long[vehicles];
        changedAt = new int[vehicles];
        route[0] = NONE;
        begin[0] = problem.opens[0];
        latest[0] = problem.closes[0];
    }

    private static int[] transposed(int[] matrix, int nodes) {
        int[] result = new int[matrix.length];
        for (int row = 0; row < nodes; row++) {
            for (int column = 0; column < nodes; column++) {
                result[column * nodes + row] = matrix[row * nodes + column];
            }
        }
        return result;
    }

    /** Sets the penalties of a unit of overload and of time warp; loaded routes must be loaded anew. */
    void setRates(long loadRate, long warpRate) {
        this.loadRate = loadRate;
        this.warpRate = warpRate;
    }

    /** Empties all routes and marks them as unchanged. */
    void clear() {
        moves = 0;
        Arrays.fill(route, NONE);
        for (int r = 0; r < vehicles; r++) {
            first[r] = 0;
            update(r);
        }
        Arrays.fill(changedAt, NONE);
    }

    /** Fills an empty route with a part of a list of visits. */
    void append(int r, int[] visits, int from, int to) {
        int before = 0;
        for (int i = from; i < to; i++) {
            link(before, visits[i], r);
            before = visits[i];
        }
        link(before, 0, r);
        update(r);
    }

    /** Loads routes, all marked as changed; empty ones and those for which there is no vehicle are left out. */
    void load(int[][] routes) {
        clear();
        int used = 0;
        for (int[] visits : routes) {
            if (visits.length > 0 && used < vehicles) {
                append(used++, visits, 0, visits.length);
            }
        }
        Arrays.fill(changedAt, 0);
    }

    /** Takes a visit out of its route. */
    void remove(int u) {
        int r = route[u];
        link(prev[u], next[u], r);
        route[u] = NONE;
        update(r);
    }

    long penalty(int load, int warp) {
        return loadPenalty(load) + warpPenalty(warp);
    }

    long loadPenalty(int load) {
        long excess = Math.max(0, load - problem.capacity);
        return (excess * loadRate) >> RATE_DIGITS;
    }

    long warpPenalty(int warp) {
        return (warp * warpRate) >> RATE_DIGITS;
    }

    int distance(int from, int to) {
        return distance[from * nodes + to];
    }

    /** The present distance from v to the node y behind it, of which either may be the depot. */
    int way(int v, int y) {
        return y == 0 ? toNext[v] : fromPrev[y];
    }

    /** The node after a given one; the depot's successor is the first visit of the given route. */
    int after(int node, int r) {
        return node == 0 ? first[r] : next[node];
    }

    /** Lets one node follow another in a route; the route must be updated afterwards. */
    void link(int from, int to, int r) {
        if (from == 0) {
            first[r] = to;
        } else {
            next[from] = to;
        }
        if (to != 0) {
            prev[to] = from;
        }
    }

    /** Turns the visits from one to another of the same route around; the route must be updated afterwards. */
    void reverse(int from, int to, int r) {
        int before = prev[from];
        int behind = next[to];
        for (int node = from; ; ) {
            int following = next[node];
            next[node] = prev[node];
            prev[node] = following;
            if (node == to) {
                break;
            }
            node = following;
        }
        link(before, to, r);
        link(from, behind, r);
    }

    /** Brings everything known about a route up to date with its links and stamps it as changed. */
    void update(int r) {
        int[] distance = this.distance;
        int before = 0;
        int count = 0;
        int carried = 0;
        int extra = 0;
        for (int node = first[r]; node != 0; node = next[node]) {
            route[node] = r;
            position[node] = ++count;
            carried += problem.demand[node];
            load[node] = carried;
            int way = distance[before * nodes + node];
            extra += distance[node * nodes + before] - way;
            fromPrev[node] = way;
            toNext[node] = distance[node * nodes + next[node]];
            around[node] = way + toNext[node];
            turned[node] = extra;
            before = node;
        }
        last[r] = before;
        size[r] = count;
        routeLoad[r] = carried;
        routeWarp[r] = isTimed ? updateTimes(r) : 0;
        routePenalty[r] = penalty(carried, routeWarp[r]);
        changedAt[r] = moves;
    }

    private int updateTimes(int r) {
        int[] leg = problem.leg;
        int[] opens = problem.opens;
        int[] closes = problem.closes;
        int before = 0;
        int time = begin[0];
        int warp = 0;
        for (int node = first[r]; node != 0; node = next[node]) {
            int arrival = time + leg[before * nodes + node];
            warp += Math.max(0, arrival - closes[node]);
            time = Math.max(opens[node], Math.min(arrival, closes[node]));
            begin[node] = time;
            warpBefore[node] = warp;
            before = node;
        }
        int total = before == 0 ? 0 : warp + Math.max(0, time + leg[before * nodes] - closes[0]);
        int behind = 0;
        int limit = latest[0];
        int later = 0;
        for (int node = last[r]; node != 0; node = prev[node]) {
            int reach = limit - leg[node * nodes + behind];
            int late = Math.max(0, opens[node] - reach);
            later += late;
            limit = Math.min(reach, closes[node]) + late;
            latest[node] = limit;
            warpAfter[node] = later;
            behind = node;
        }
        return total;
    }

    /** Marks the routes with penalties as changed and all others as unchanged. */
    void markPenalised() {
        for (int r = 0; r < vehicles; r++) {
            changedAt[r] = routePenalty[r] > 0 ? moves : NONE;
        }
    }

    /** A route without visits, or {@link #NONE}. */
    int emptyRoute() {
        for (int r = 0; r < vehicles; r++) {
            if (first[r] == 0) {
                return r;
            }
        }
        return NONE;
    }

    /** The distance of all routes. */
    long distance() {
        long sum = 0;
        for (int r = 0; r < vehicles; r++) {
            int before = 0;
            for (int node = first[r]; node != 0; node = next[node]) {
                sum += distance[before * nodes + node];
                before = node;
            }
            sum += distance[before * nodes];
        }
        return sum;
    }

    /** Notes the cost before a move, for {@link #changedBy}; only for assertions. */
    boolean noteCost() {
        notedCost = cost();
        return true;
    }

    /** Whether a full recomputation agrees with the change of cost that an operator reckoned; only for assertions. */
    boolean changedBy(long delta) {
        return cost() == notedCost + delta;
    }

    /** The distance and the penalties of all routes. */
    long cost() {
        long sum = distance();
        for (int r = 0; r < vehicles; r++) {
            sum += routePenalty[r];
        }
        return sum;
    }
}
