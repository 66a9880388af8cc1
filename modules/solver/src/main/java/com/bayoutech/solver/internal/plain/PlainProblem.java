package com.bayoutech.solver.internal.plain;

import java.util.Arrays;
import java.util.List;

/**
 * A routing problem whose visits have one hard time window each and loads that add up, with vehicles of some types: the total price of the ways is to be
 * minimised, together with what is lost by visits that are left out. The depots come first, then the visits. Matrices are row-major; the windows of a depot
 * are the hours of the vehicles that begin or end there. The arrays are shared, not copied, and must not change.
 *
 * <p>What a vehicle costs as soon as it drives is a part of the ways from and to its depots; those between depots are never driven, and cost nothing.
 *
 * <p>Sums of a whole set of routes must fit into an int: neither all loads in a dimension, nor as many ways as there are nodes may exceed {@link #MOST}
 * together, nor as many moments the largest int.
 */
public final class PlainProblem {

    /** The most that sums may reach. */
    public static final long MOST = 1 << 30;

    /** The most types, since a visit says in a bit each which of them it is not for. */
    public static final int MOST_TYPES = 64;

    /** What a visit brings that may not be left out. */
    public static final long REQUIRED = 1L << 46;

    /** The number of nodes that are depots. */
    public final int depots;

    public final int visits;

    public final List<VehicleType> types;

    /** How many vehicles there are of all types, of each no more than visits. */
    public final int vehicles;

    public final int[] distance;
    public final int[] opens;
    public final int[] closes;

    /** What is lost if a visit is left out, by node. */
    public final long[] prize;

    /** Whether time can matter at all; if not, the search does no arithmetic on time. */
    public final boolean isTimed;

    /** Whether the distances there and back are the same for every pair of nodes. */
    public final boolean isSymmetric;

    /** Whether all vehicles are alike, and carry but one load from one depot to visits that are all required. */
    public final boolean isUniform;

    /** Whether a visit may be left out. */
    public final boolean hasOptional;

    /** Whether time matters, and the problem is not uniform. */
    final boolean isVaried;

    final Loads loads;

    /** By node: its load. */
    final long[] demand;

    /** By node: a bit for each type that may not serve it. */
    final long[] forbids;

    final boolean hasForbidden;

    /** Whether a unit of distance costs other than 1 for some type. */
    final boolean isRated;

    final boolean hasMostDuration;

    /** Ways of that length or more may not be driven. */
    final int closed;

    /** Service at the origin plus the duration of the way, row-major; empty where nothing takes any time. */
    final int[] leg;

    /** The number of nodes: the length of a row of the matrices. */
    final int nodes;

    /**
     * @param duration empty if neither ways nor service take any time, and all windows are as wide as the hours of the vehicles
     * @param closed ways of that length or more may not be driven, though the search may do so on its way to a solution
     */
    public PlainProblem(
            int depots,
            List<VehicleType> types,
            int[] distance,
            int[] duration,
            int[] service,
            int[] opens,
            int[] closes,
            Loads loads,
            long[] demand,
            long[] prize,
            long[] forbids,
            int closed) {
        if (types.isEmpty() || types.size() > MOST_TYPES) {
            throw new IllegalArgumentException(
                    "The number of types (" + types.size() + ") must be from 1 to " + MOST_TYPES + ".");
        }
        this.depots = depots;
        this.nodes = opens.length;
        this.visits = nodes - depots;
        this.types = types.stream()
                .map(type -> type.withCount(Math.min(type.count(), Math.max(1, visits))))
                .toList();
        this.vehicles = this.types.stream().mapToInt(VehicleType::count).sum();
        this.distance = distance;
        this.opens = opens;
        this.closes = closes;
        this.loads = loads;
        this.demand = demand;
        this.prize = prize;
        this.forbids = forbids;
        this.closed = closed;
        this.leg = legs(duration, service);
        this.hasForbidden = Arrays.stream(forbids).anyMatch(barred -> barred != 0);
        this.hasOptional = Arrays.stream(prize, depots, nodes).anyMatch(lost -> lost < REQUIRED);
        this.hasMostDuration = types.stream().anyMatch(type -> type.mostDuration() < Integer.MAX_VALUE);
        this.isRated = types.stream().anyMatch(type -> type.rate() != 1);
        this.isTimed = leg.length > 0 && (hasMostDuration || timeMatters());
        this.isSymmetric = isSymmetric();
        this.isUniform = depots == 1
                && types.size() == 1
                && !isRated
                && !hasForbidden
                && !hasOptional
                && loads.isSingle()
                && closed == Integer.MAX_VALUE;
        this.isVaried = isTimed && !isUniform;
    }

    /** Whether a visit fits into a route of its own. */
    public boolean fits(int visit, int type) {
        VehicleType vehicle = types.get(type);
        int way = leg.length == 0 ? 0 : leg[vehicle.start() * nodes + visit];
        int back = leg.length == 0 ? 0 : leg[visit * nodes + vehicle.end()];
        long begin = Math.max((long) opens[vehicle.start()] + way, opens[visit]);
        return ((forbids[visit] >>> type) & 1) == 0
                && loads.excess(demand[visit], vehicle.capacity()) == 0
                && begin <= closes[visit]
                && begin + back <= closes[vehicle.end()]
                && way + back <= vehicle.mostDuration();
    }

    /** So many routes are needed for the loads, at least, where all vehicles are alike. */
    int leastRoutes() {
        long load = Arrays.stream(demand).sum();
        long capacity = Math.max(1, types.getFirst().capacity());
        return (int) Math.min(vehicles, (load + capacity - 1) / capacity);
    }

    /** Whether no vehicle may serve both of two visits. */
    boolean areApart(int visit, int other) {
        return Long.bitCount(forbids[visit] | forbids[other]) == types.size();
    }

    private int[] legs(int[] duration, int[] service) {
        int[] legs = new int[duration.length];
        for (int from = 0; from < nodes && legs.length > 0; from++) {
            for (int to = 0; to < nodes; to++) {
                legs[from * nodes + to] = service[from] + duration[from * nodes + to];
            }
        }
        return legs;
    }

    /** Time cannot matter if even the slowest possible tour of all visits stays within every window. */
    private boolean timeMatters() {
        int earliestStart = Integer.MAX_VALUE;
        long latestStart = 0;
        long longest = 0;
        int latestOpening = Integer.MIN_VALUE;
        int earliestClosing = Integer.MAX_VALUE;
        for (int node = 0; node < nodes; node++) {
            int slowest = 0;
            for (int to = 0; to < nodes; to++) {
                slowest = Math.max(slowest, leg[node * nodes + to]);
            }
            longest += slowest;
            if (node < depots) {
                earliestStart = Math.min(earliestStart, opens[node]);
                latestStart = Math.max(latestStart, opens[node]);
            }
            latestOpening = Math.max(latestOpening, opens[node]);
            earliestClosing = Math.min(earliestClosing, closes[node]);
        }
        return latestOpening > earliestStart || latestStart + longest > earliestClosing;
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
