package com.bayoutech.solver.internal;

import com.bayoutech.solver.internal.plain.PlainProblem;
import com.bayoutech.solver.internal.plain.VehicleType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes some visits of a model, and vehicles for them, as a problem for the searches of plain ones.
 *
 * <p>What is near has numbers that are near there, so that the ways between neighbours lie together in memory. Costs are divided by what the distance rates
 * have in common. Where vehicles cost something as soon as they drive, distances are doubled, so that one half of that lies on the way from the depot, and one
 * on the way back.
 */
final class PlainReader {
    /** How much farther than all others a way is that may not be driven. */
    private static final int DETERRENT = 4;

    private static final int CLOSED = -1;

    /** One vehicle of each type in use. */
    final int[] examples;

    /** How many there are of each. */
    final int[] counts;

    /** What distances are multiplied with. */
    private final int scale;

    /** What all distance rates can be divided by. */
    private final long divisor;

    private final Tables tables;
    private final List<Depot> depots = new ArrayList<>();

    /** By node; that of a depot means nothing. */
    private final int[] visitOf;

    private final int nodes;
    /** By what ways are divided so that their sums stay in range. */
    private long coarseness = 1;

    private int[] distance = new int[0];
    private int[] duration = new int[0];

    /** Where vehicles of some types begin, end, or both, and half of what they cost as soon as they drive, as a distance. */
    private record Depot(int location, int opens, int closes, long half, boolean isStart, boolean isEnd) {}

    PlainReader(Tables tables, int[] visits, int[] vehicles) {
        this.tables = tables;
        int[] kinds = Arrays.stream(vehicles)
                .map(vehicle -> tables.type[vehicle])
                .distinct()
                .sorted()
                .toArray();
        examples = new int[kinds.length];
        counts = new int[kinds.length];
        boolean hasFixed = false;
        long common = 0;
        for (int vehicle : vehicles) {
            int type = Arrays.binarySearch(kinds, tables.type[vehicle]);
            examples[type] = vehicle;
            counts[type]++;
            hasFixed |= tables.fixed[vehicle] > 0;
            common = greatestDivisor(tables.distanceRate[vehicle], common);
        }
        divisor = common;
        scale = hasFixed ? 2 : 1;
        for (int vehicle : examples) {
            depotOf(vehicle, true);
            depotOf(vehicle, false);
        }
        visitOf = chain(visits);
        nodes = visitOf.length;
    }

    private static long greatestDivisor(long one, long other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }

    /** By node; that of a depot means nothing. */
    int[] visitOf() {
        return visitOf;
    }

    /** What a unit of the problem's costs is in the model. */
    double unit() {
        return (double) divisor * coarseness / scale;
    }

    /** The number of the depot where a vehicle begins or ends; vehicles that share it are as dear. */
    private int depotOf(int vehicle, boolean isStart) {
        int start = tables.start(vehicle);
        int end = tables.end(vehicle);
        boolean isBoth = tables.location[start] == tables.location[end];
        Depot depot = new Depot(
                tables.location[isStart ? start : end],
                tables.opens[start],
                tables.closes[end],
                Math.round((double) tables.fixed[vehicle] / tables.distanceRate[vehicle]),
                isStart || isBoth,
                !isStart || isBoth);
        if (!depots.contains(depot)) {
            depots.add(depot);
        }
        return depots.indexOf(depot);
    }

    /** The visits behind the depots, each followed by the nearest one that is left. */
    private int[] chain(int[] visits) {
        int[] chain = new int[depots.size() + visits.length];
        System.arraycopy(visits, 0, chain, depots.size(), visits.length);
        int at = depots.getFirst().location;
        for (int place = depots.size(); place < chain.length; place++) {
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

    /** The problem; empty if a visit that is required cannot be done, or if sums would leave their range. */
    Optional<PlainProblem> read() {
        int closed = readWays();
        int[] service = new int[nodes];
        int[] opens = new int[nodes];
        int[] closes = new int[nodes];
        long latest = readHours(service, opens, closes);
        PlainLoads read = new PlainLoads(tables, visitOf, depots.size());
        if (latest > Integer.MAX_VALUE / (nodes + 1) || !read.isWithinBounds()) {
            return Optional.empty();
        }
        PlainProblem problem = new PlainProblem(
                depots.size(),
                types(read),
                distance,
                duration,
                service,
                opens,
                closes,
                read.loads,
                read.demands(),
                prizes(),
                forbids(),
                closed);
        return isSolvable(problem) ? Optional.of(problem) : Optional.empty();
    }

    private static int greatest(int[] amounts) {
        return Arrays.stream(amounts).max().orElse(0);
    }

    /** Reads the ways; answers how long those are that may not be driven, but are made as long as to deter the search. */
    private int readWays() {
        distance = new int[nodes * nodes];
        duration = new int[tables.isTimeless ? 0 : nodes * nodes];
        boolean hasClosed = false;
        long farthest = 1;
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                if (isDriven(from, to)) {
                    int way = askWay(from, to);
                    distance[from * nodes + to] = way;
                    hasClosed |= way == CLOSED;
                    farthest = way == CLOSED ? farthest : Math.max(farthest, length(way, from, to));
                }
            }
        }
        long longest = hasClosed ? DETERRENT * farthest : farthest;
        coarseness = Math.ceilDiv(longest * nodes, PlainProblem.MOST);
        int closed = hasClosed ? Math.toIntExact(Math.ceilDiv(longest, coarseness)) : Integer.MAX_VALUE;
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                if (isDriven(from, to)) {
                    int way = distance[from * nodes + to];
                    distance[from * nodes + to] =
                            way == CLOSED ? closed : Math.toIntExact(Math.ceilDiv(length(way, from, to), coarseness));
                }
            }
        }
        return closed;
    }

    /** How far it is from one node to another, if there is a way and ranks allow it, else {@link #CLOSED}; notes how long that takes. */
    private int askWay(int from, int to) {
        int way = tables.ways[0].distance(location(from), location(to));
        if (way >= Ways.TOO_FAR || isOutOfOrder(from, to)) {
            return CLOSED;
        }
        if (duration.length > 0) {
            int time = tables.ways[0].duration(location(from), location(to));
            if (time >= Ways.TOO_FAR) {
                return CLOSED;
            }
            duration[from * nodes + to] = time;
        }
        return way;
    }

    private boolean isDriven(int from, int to) {
        boolean isFromDepot = from < depots.size();
        boolean isToDepot = to < depots.size();
        return from != to
                && !(isFromDepot && isToDepot)
                && (!isFromDepot || depots.get(from).isStart)
                && (!isToDepot || depots.get(to).isEnd);
    }

    private boolean isOutOfOrder(int from, int to) {
        return from >= depots.size() && to >= depots.size() && tables.rank[visitOf[from]] > tables.rank[visitOf[to]];
    }

    /** How far it is with what the ends of a way add to it. */
    private long length(int way, int from, int to) {
        return scale * (long) way + half(from) + half(to);
    }

    private int location(int node) {
        return node < depots.size() ? depots.get(node).location : tables.location[visitOf[node]];
    }

    private long half(int node) {
        return node < depots.size() ? depots.get(node).half : 0;
    }

    /** Reads windows and service; answers by how much one step could be late at most. */
    private long readHours(int[] service, int[] opens, int[] closes) {
        long latest = 0;
        long horizon = 0;
        for (int node = 0; node < nodes; node++) {
            boolean isDepot = node < depots.size();
            service[node] = isDepot ? 0 : tables.service[visitOf[node]];
            opens[node] = isDepot ? depots.get(node).opens : tables.opens[visitOf[node]];
            closes[node] = isDepot ? depots.get(node).closes : tables.closes[visitOf[node]];
            horizon = Math.max(horizon, isDepot ? closes[node] : 0);
            latest = Math.max(latest, opens[node]);
        }
        // Whoever begins later than the horizon cannot be back in time, and after the last window has opened nobody
        // waits.
        long longest = greatest(service);
        long slowest = greatest(duration);
        long end = Math.min(horizon, latest + nodes * (longest + slowest));
        Arrays.setAll(closes, node -> (int) Math.min(closes[node], end));
        return end + longest + slowest;
    }

    private List<VehicleType> types(PlainLoads read) {
        List<VehicleType> types = new ArrayList<>();
        for (int type = 0; type < examples.length; type++) {
            int vehicle = examples[type];
            types.add(new VehicleType(
                    counts[type],
                    read.capacity(vehicle),
                    Math.toIntExact(tables.distanceRate[vehicle] / divisor),
                    tables.mostDuration[vehicle],
                    depotOf(vehicle, true),
                    depotOf(vehicle, false)));
        }
        return types;
    }

    /** What visits bring that may stay out for less than all routes together could cost. */
    private long[] prizes() {
        long most = 0;
        for (int vehicle : examples) {
            most = Math.max(most, tables.distanceRate[vehicle]);
        }
        most *= 2L * nodes * Math.ceilDiv(greatest(distance) * coarseness, scale);
        long[] prizes = new long[nodes];
        for (int node = depots.size(); node < nodes; node++) {
            long penalty = tables.penalty[tables.unitOf[visitOf[node]]];
            prizes[node] =
                    penalty > most ? PlainProblem.REQUIRED : (long) Math.min(PlainProblem.REQUIRED, penalty / unit());
        }
        return prizes;
    }

    private long[] forbids() {
        long[] forbids = new long[nodes];
        for (int node = depots.size(); node < nodes; node++) {
            for (int type = 0; type < examples.length; type++) {
                if (!tables.allows(tables.unitOf[visitOf[node]], examples[type])) {
                    forbids[node] |= 1L << type;
                }
            }
        }
        return forbids;
    }

    /** Whether each visit that is required fits into a route of its own, and no window closes before it opens. */
    private boolean isSolvable(PlainProblem problem) {
        for (int node = depots.size(); node < nodes; node++) {
            if (problem.opens[node] > problem.closes[node]) {
                return false;
            }
            boolean isPossible = problem.prize[node] < PlainProblem.REQUIRED;
            for (int type = 0; type < examples.length && !isPossible; type++) {
                isPossible = problem.fits(node, type);
            }
            if (!isPossible) {
                return false;
            }
        }
        return true;
    }
}
