package com.bayoutech.solver.internal.plain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The routes that the local search changes: linked lists of visits with what the operators need to judge a change in
 * constant time.
 *
 * <p>The first visit of a route has the depot before it where the route begins, the last has that behind it where the route ends. Depots have the lowest
 * numbers, and are shared by all routes that begin or end there. Overload and time warp are allowed at a penalty. Visits may be on no route.
 *
 * <p>The file is long because each operator reads these arrays and prices in its innermost loop, one step away; a class between would be one step more.
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
    final int depots;
    final int vehicles;
    final int types;
    final boolean isTimed;

    /** Copies of what the problem says, one step nearer. */
    final boolean isRated;

    final boolean hasForbidden;
    private final boolean isSingleLoad;
    final Times times;

    /** By route: the type of its vehicle, and what that says. */
    final int[] type;

    final int[] start;
    final int[] end;
    final int[] rate;
    final int[] mostDuration;
    final long[] capacity;

    final int[] next;
    final int[] prev;
    final int[] route;
    final int[] position;
    /** The load of the visits up to and including this one. */
    final long[] load;

    /** The distance up to this visit. */
    final int[] driven;

    /** The types that may not serve all from this visit on; empty if no visit minds. */
    final long[] barredAfter;

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
    final long[] routeLoad;
    final int[] routeWarp;
    final int[] routeDistance;
    final long[] routePenalty;
    /** The number of the move that last changed the route. */
    final int[] changedAt;

    /** The routes that were updated since they were last {@link #settle settled}. */
    final int[] touched;

    int touchedCount;

    /** Moves made since the routes were loaded. */
    int moves;

    /** What is lost by the visits on no route. */
    long lost;

    private final boolean[] isTouched;
    private final IdleVehicles idle;
    private final Loads loads;
    private @Nullable Agenda agenda;
    private long loadRate = 1;
    private long warpRate = 1;
    private long notedCost;

    Tours(PlainProblem problem) {
        this.problem = problem;
        distance = problem.distance;
        nodes = problem.nodes;
        depots = problem.depots;
        loads = problem.loads;
        transposed = problem.isSymmetric ? distance : transposed(distance, nodes);
        vehicles = problem.vehicles;
        types = problem.types.size();
        isTimed = problem.isTimed;
        isRated = problem.isRated;
        hasForbidden = problem.hasForbidden;
        isSingleLoad = problem.loads.isSingle();
        type = new int[vehicles];
        start = new int[vehicles];
        end = new int[vehicles];
        rate = new int[vehicles];
        mostDuration = new int[vehicles];
        capacity = new long[vehicles];
        readTypes();
        next = new int[nodes];
        prev = new int[nodes];
        route = new int[nodes];
        position = new int[nodes];
        load = new long[nodes];
        driven = new int[nodes];
        barredAfter = new long[hasForbidden ? nodes : 0];
        turned = new int[nodes];
        fromPrev = new int[nodes];
        toNext = new int[nodes];
        around = new int[nodes];
        first = end.clone();
        last = start.clone();
        size = new int[vehicles];
        routeLoad = new long[vehicles];
        routeWarp = new int[vehicles];
        routeDistance = new int[vehicles];
        routePenalty = new long[vehicles];
        changedAt = new int[vehicles];
        touched = new int[vehicles];
        isTouched = new boolean[vehicles];
        idle = new IdleVehicles(this);
        times = new Times(this);
        Arrays.fill(route, NONE);
        for (int visit = depots; visit < nodes; visit++) {
            lost += problem.prize[visit];
        }
    }

    private void readTypes() {
        int r = 0;
        for (int known = 0; known < types; known++) {
            VehicleType vehicle = problem.types.get(known);
            for (int number = 0; number < vehicle.count(); number++) {
                type[r] = known;
                start[r] = vehicle.start();
                end[r] = vehicle.end();
                rate[r] = vehicle.rate();
                mostDuration[r] = vehicle.mostDuration();
                capacity[r++] = vehicle.capacity();
            }
        }
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

    /** Sets the penalties of a unit of overload and of time warp, and reckons those of all routes anew. */
    void setRates(long loadRate, long warpRate) {
        this.loadRate = loadRate;
        this.warpRate = warpRate;
        for (int r = 0; r < vehicles; r++) {
            routePenalty[r] = penalty(routeLoad[r], routeWarp[r], r);
        }
    }

    /** Empties all routes and marks them as unchanged. */
    void clear() {
        moves = 0;
        for (int r = 0; r < vehicles; r++) {
            release(r);
            first[r] = end[r];
            update(r);
        }
        Arrays.fill(changedAt, NONE);
    }

    /** Fills an empty route with a part of a list of visits. */
    void append(int r, int[] visits, int from, int to) {
        int before = start[r];
        for (int i = from; i < to; i++) {
            link(before, visits[i], r);
            before = visits[i];
        }
        link(before, end[r], r);
        update(r);
    }

    /** Lets the visits of a route be on none, as long as nobody else knows. */
    void release(int r) {
        for (int node = first[r]; node >= depots; node = next[node]) {
            leave(node);
        }
    }

    /** Gives a route back the visits that it had before, which is nothing to take note of; visits that others have now must go back, too. */
    void restore(int r, int[] visits) {
        Agenda noting = agenda;
        agenda = null;
        append(r, visits, 0, visits.length);
        agenda = noting;
    }

    /** Loads routes in the order of the vehicles, all marked as changed; those for which there is no vehicle are left out. */
    void load(int[][] routes) {
        clear();
        for (int r = 0; r < Math.min(vehicles, routes.length); r++) {
            append(r, routes[r], 0, routes[r].length);
        }
        Arrays.fill(changedAt, 0);
    }

    /** Takes a visit out of its route. */
    void remove(int u) {
        int r = route[u];
        link(prev[u], next[u], r);
        leave(u);
        update(r);
    }

    /** Takes a string of visits out of its route: those of a list from one index to another. */
    void removeAll(int[] visits, int from, int to) {
        int r = route[visits[from]];
        link(prev[visits[from]], next[visits[to - 1]], r);
        for (int index = from; index < to; index++) {
            leave(visits[index]);
        }
        update(r);
    }

    /** Puts a visit behind a node of a route. */
    void insert(int u, int after, int r) {
        int behind = after(after, r);
        link(after, u, r);
        link(u, behind, r);
        update(r);
    }

    private void leave(int u) {
        route[u] = NONE;
        lost += problem.prize[u];
    }

    /** What two changes of distance cost together, each on its route. */
    long price(int extra, int r, int otherExtra, int other) {
        return isRated ? (long) extra * rate[r] + (long) otherExtra * rate[other] : extra + otherExtra;
    }

    long penalty(long load, int warp, int r) {
        return loadPenalty(load, r) + warpPenalty(warp);
    }

    long loadPenalty(long load, int r) {
        long excess = isSingleLoad ? Math.max(0, load - capacity[r]) : loads.excess(load, capacity[r]);
        return (excess * loadRate) >> RATE_DIGITS;
    }

    /** The penalty of so much overload and time warp. */
    long penaltyOf(long excess, int warp) {
        return ((excess * loadRate) >> RATE_DIGITS) + warpPenalty(warp);
    }

    long warpPenalty(int warp) {
        return (warp * warpRate) >> RATE_DIGITS;
    }

    /** By how much a time is longer than a route may take; time warp can make it negative. */
    int overtime(int span, int r) {
        return Math.max(span, mostDuration[r]) - mostDuration[r];
    }

    /** Whether the vehicle of a route may serve a visit. */
    boolean allows(int visit, int r) {
        return ((problem.forbids[visit] >>> type[r]) & 1) == 0;
    }

    /** Whether the vehicle of a route is of one of some types. */
    boolean isBarred(long barred, int r) {
        return ((barred >>> type[r]) & 1) != 0;
    }

    int distance(int from, int to) {
        return distance[from * nodes + to];
    }

    /** The present distance from v to the node y behind it, of which either may be the depot. */
    int way(int v, int y) {
        return y < depots ? toNext[v] : fromPrev[y];
    }

    /** The node after a given one; the depot's successor is the first visit of the given route. */
    int after(int node, int r) {
        return node < depots ? first[r] : next[node];
    }

    /** Has each visit whose neighbours on the road change from now on put on a list. */
    void note(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Lets one node follow another in a route; the route must be updated afterwards. */
    void link(int from, int to, int r) {
        if (agenda != null) {
            agenda.add(from);
            agenda.add(to);
        }
        if (from < depots) {
            first[r] = to;
        } else {
            next[from] = to;
        }
        if (to >= depots) {
            prev[to] = from;
        }
    }

    /** Turns the visits from one to another of the same route around; the route must be updated afterwards. */
    void reverse(int from, int to, int r) {
        int before = prev[from];
        int behind = next[to];
        turn(from, to);
        link(before, to, r);
        link(from, behind, r);
    }

    /** Turns the links of the visits from one to another around. */
    void turn(int from, int to) {
        for (int node = from; ; ) {
            int following = next[node];
            next[node] = prev[node];
            prev[node] = following;
            if (node == to) {
                return;
            }
            node = following;
        }
    }

    /** Brings everything known about a route up to date with its links and stamps it as changed. */
    void update(int r) {
        int[] distance = this.distance;
        int before = start[r];
        int count = 0;
        long carried = 0;
        int extra = 0;
        int covered = 0;
        int node = first[r];
        while (node >= depots) {
            if (route[node] == NONE) {
                lost -= problem.prize[node];
            }
            route[node] = r;
            position[node] = ++count;
            carried += problem.demand[node];
            load[node] = carried;
            int way = distance[before * nodes + node];
            extra += distance[node * nodes + before] - way;
            covered += way;
            driven[node] = covered;
            fromPrev[node] = way;
            toNext[node] = distance[node * nodes + next[node]];
            around[node] = way + toNext[node];
            turned[node] = extra;
            before = node;
            node = next[node];
        }
        last[r] = before;
        size[r] = count;
        routeLoad[r] = carried;
        routeDistance[r] = covered + distance[before * nodes + node];
        routeWarp[r] = isTimed ? times.update(r) : 0;
        routePenalty[r] = penalty(carried, routeWarp[r], r);
        changedAt[r] = moves;
        idle.note(r, count == 0);
        if (!isTouched[r]) {
            isTouched[r] = true;
            touched[touchedCount++] = r;
        }
        if (hasForbidden) {
            updateBarred(r);
        }
    }

    private void updateBarred(int r) {
        long barred = 0;
        for (int node = last[r]; node >= depots; node = prev[node]) {
            barred |= problem.forbids[node];
            barredAfter[node] = barred;
        }
    }

    /** Forgets which routes were updated. */
    void settle() {
        for (int index = 0; index < touchedCount; index++) {
            isTouched[touched[index]] = false;
        }
        touchedCount = 0;
    }

    /** Marks the routes with penalties as changed and all others as unchanged. */
    void markPenalised() {
        for (int r = 0; r < vehicles; r++) {
            changedAt[r] = routePenalty[r] > 0 ? moves : NONE;
        }
    }

    /** A route of a type without visits, or {@link #NONE}. */
    int idleRoute(int type) {
        return idle.routeOf(type);
    }

    /** How many routes have visits. */
    int driven() {
        return idle.used();
    }

    /** Offers no route to begin where so many have visits; a visit for which there is no place next to a neighbour may begin one all the same. */
    void limitRoutes(int most) {
        idle.limit(most);
    }

    /** By how much a route is overloaded. */
    long excess(int r) {
        return loads.excess(routeLoad[r], capacity[r]);
    }

    /** What the way of a route costs. */
    long price(int r) {
        return (long) routeDistance[r] * rate[r];
    }

    /** What the ways of all routes cost. */
    long price() {
        long sum = 0;
        for (int r = 0; r < vehicles; r++) {
            sum += price(r);
        }
        return sum;
    }

    /** A copy of the visits of a route. */
    int[] visits(int r) {
        int[] visits = new int[size[r]];
        int at = 0;
        for (int node = first[r]; node >= depots; node = next[node]) {
            visits[at++] = node;
        }
        return visits;
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

    /** The price of all ways, the penalties of all routes, and what is lost. */
    long cost() {
        long sum = price() + lost;
        for (int r = 0; r < vehicles; r++) {
            sum += routePenalty[r];
        }
        return sum;
    }
}
