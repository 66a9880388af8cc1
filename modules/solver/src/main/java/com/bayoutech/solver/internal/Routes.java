package com.bayoutech.solver.internal;

import java.util.Arrays;

/**
 * The routes of a search, changed in place: each a chain of visits and reloads between the two ends of its vehicle.
 *
 * <p>Each node knows the earliest moment at which it can be left, given what lies before it, and the latest at which it may be reached, given what
 * lies behind, so that an insertion is judged by looking at its two neighbours alone. Where more than that matters ({@link Tables#isRich}), the
 * latest moment is a bound that no good insertion breaks, and {@link Clock} has the last word.
 */
final class Routes {
    static final int NONE = Tables.NONE;

    final Tables tables;
    final Clock clock;
    final Loads loads;
    final Reloads reloads;
    final int visits;
    final int vehicles;
    final int[] next;
    final int[] previous;
    /** The vehicle of each node, or {@link #NONE}. */
    final int[] route;
    /** How far it is from a node to the next one. */
    final int[] edge;
    /** How long it takes from a node to the next one, at the quickest; 0 where no time matters. */
    final int[] drive;
    /** The earliest departure from a node. */
    final int[] departure;
    /** The latest arrival at a node. */
    final int[] latest;
    /** How many visits each vehicle has. */
    final int[] length;
    /** How far each vehicle drives. */
    final long[] way;
    /** What its time costs, and all else that its clock counts. */
    final long[] timeCost;
    /** A number for the order of each vehicle's nodes: the sum of a number for each pair of neighbours, so that the same order has the same one. */
    final long[] order;
    /** Whether this visit stays where it is. */
    final boolean[] isFixed;
    /** When a reload begins if its moment is booked, or {@link #NONE}; see {@link Docks}. */
    final int[] slot;
    /** Whether nothing may come directly behind this node. */
    final boolean[] isSealed;

    private final int[] location;
    private final boolean isTimeless;
    private final Garage garage;
    private final Charges charges;
    private final Moments moments;
    /** The most vehicles that may drive. */
    int mostDriven;

    private long cost;

    Routes(Tables tables) {
        this.tables = tables;
        this.visits = tables.visits;
        this.vehicles = tables.vehicles;
        int nodes = tables.nodes;
        this.next = new int[nodes];
        this.previous = new int[nodes];
        this.route = new int[nodes];
        this.edge = new int[nodes];
        this.drive = new int[nodes];
        this.departure = new int[nodes];
        this.latest = new int[nodes];
        this.length = new int[vehicles];
        this.way = new long[vehicles];
        this.timeCost = new long[vehicles];
        this.order = new long[vehicles];
        this.isFixed = new boolean[nodes];
        this.isSealed = new boolean[nodes];
        this.slot = new int[nodes];
        this.location = tables.location;
        this.isTimeless = tables.isTimeless;
        this.mostDriven = vehicles;
        this.garage = new Garage(tables);
        this.charges = new Charges(this);
        this.moments = new Moments(this);
        this.loads = new Loads(this);
        this.reloads = new Reloads(this);
        this.clock = new Clock(this);
        Arrays.fill(route, NONE);
        Arrays.fill(slot, NONE);
        for (int vehicle = vehicles - 1; vehicle >= 0; vehicle--) {
            int start = tables.start(vehicle);
            route[start] = vehicle;
            route[start + 1] = vehicle;
            connect(start, start + 1, tables.ways[vehicle]);
            connect(start + 1, start, 0, 0);
            garage.add(vehicle);
            refresh(vehicle);
        }
        cost = 0;
        Arrays.fill(timeCost, 0);
    }

    int start(int vehicle) {
        return visits + 2 * vehicle;
    }

    int end(int vehicle) {
        return visits + 2 * vehicle + 1;
    }

    /** Of all routes that are driven. */
    long cost() {
        return cost;
    }

    int driven() {
        return garage.driven();
    }

    /** One of those that are driven, by an index below {@link #driven}. */
    int busy(int index) {
        return garage.busy(index);
    }

    /** Undoes changes: what was known of the whole. */
    void reset(long knownCost) {
        cost = knownCost;
    }

    boolean isEmpty(int vehicle) {
        return length[vehicle] == 0;
    }

    /** Whether one more vehicle may leave. */
    boolean mayOpen() {
        return garage.driven() < mostDriven;
    }

    /** A vehicle of a type that stays at home so far, or {@link #NONE}. */
    int emptyOf(int type) {
        return garage.vehicleOf(type);
    }

    /** What the way becomes longer by if a visit comes behind a node; {@link Ways#TOO_FAR} or more where there is no way. */
    int detour(int visit, int behind, int vehicle) {
        Ways ways = tables.ways[vehicle];
        int from = location[behind];
        int at = location[visit];
        int to = location[next[behind]];
        return ways.distanceTo(at, from) + ways.distance(at, to) - edge[behind];
    }

    /** Whether a vehicle may drive a detour more; one that is at home drives the way between its ends, too, then. */
    boolean mayDetour(int vehicle, long detour) {
        long known = length[vehicle] == 0 ? charges.homeWay(vehicle) : way[vehicle];
        return known + detour <= tables.mostDistance[vehicle];
    }

    /** Whether a visit behind a node is in time, and everything after it, as far as two moments can tell. */
    boolean isInTime(int visit, int behind, int vehicle) {
        return isTimeless || moments.isInTime(visit, behind, vehicle);
    }

    /** What it costs beyond the detour that a vehicle leaves for the first time. */
    long openingCost(int vehicle) {
        return charges.opening(vehicle);
    }

    /** Puts a visit behind a node and brings up to date what that changes; false if nobody could drive the route then. */
    boolean insert(int visit, int behind) {
        int vehicle = route[behind];
        chain(visit, behind);
        if (tables.isRich[vehicle]) {
            return refresh(vehicle);
        }
        if (!isTimeless) {
            moments.insert(visit);
        }
        loads.refresh(vehicle);
        return isWithinDistance(vehicle);
    }

    /** Puts a pickup and its delivery behind two nodes, which may be the pickup for the delivery, and brings up to date what that changes; false if nobody could drive the route then. */
    boolean insert(int pickup, int behind, int delivery, int deliveryBehind) {
        int vehicle = route[behind];
        chain(pickup, behind);
        chain(delivery, deliveryBehind);
        if (tables.isRich[vehicle] || loads.hasPeaks) {
            return refresh(vehicle);
        }
        if (!isTimeless) {
            moments.insert(pickup, delivery);
        }
        loads.carry(pickup, delivery);
        return isWithinDistance(vehicle);
    }

    /** Puts a node behind another; {@link #refresh} has to follow before anything is judged on that route. */
    void chain(int node, int behind) {
        int vehicle = route[behind];
        int after = next[behind];
        Ways ways = tables.ways[vehicle];
        int detour = -edge[behind];
        order[vehicle] += pair(behind, node) + pair(node, after) - pair(behind, after);
        connect(behind, node, ways);
        connect(node, after, ways);
        detour += edge[behind] + edge[node];
        way[vehicle] += detour;
        cost += tables.distanceRate[vehicle] * detour;
        route[node] = vehicle;
        if (node < visits) {
            cost += charges.presence(node, vehicle);
            if (length[vehicle]++ == 0) {
                open(vehicle);
            }
            loads.add(node, vehicle);
        }
    }

    /** Takes a node out; {@link #refresh} has to follow before anything is judged on that route. */
    void remove(int node) {
        int vehicle = route[node];
        int before = previous[node];
        int after = next[node];
        int detour = edge[before] + edge[node];
        order[vehicle] += pair(before, after) - pair(before, node) - pair(node, after);
        connect(before, after, tables.ways[vehicle]);
        detour -= edge[before];
        way[vehicle] -= detour;
        cost -= tables.distanceRate[vehicle] * detour;
        route[node] = NONE;
        if (node < visits) {
            if (--length[vehicle] == 0) {
                close(vehicle);
            }
            loads.subtract(node, vehicle);
            cost -= charges.presence(node, vehicle);
        }
    }

    /** Books a moment for a reload, or {@link #NONE}; {@link #refresh} has to follow before anything is judged on that route. */
    void setSlot(int reload, int vehicle, int moment) {
        if (slot[reload] != moment) {
            order[vehicle] += booking(reload, moment) - booking(reload, slot[reload]);
            slot[reload] = moment;
        }
    }

    private static long booking(int reload, int moment) {
        return moment == NONE ? 0 : pair(moment, ~reload);
    }

    /** Lets an empty vehicle drive what another does; {@link #refresh} of both has to follow. */
    void hand(int from, int to) {
        int end = end(from);
        int last = start(to);
        for (int node = next[start(from)]; node != end; ) {
            int after = next[node];
            remove(node);
            chain(node, last);
            last = node;
            node = after;
        }
    }

    /** As good as drawn by lot for each pair (the last steps of Steele, Lea, Flood 2014: SplitMix). */
    private static long pair(int before, int after) {
        long mixed = ((long) before << Integer.SIZE | Integer.toUnsignedLong(after)) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** Says whether a vehicle, empty now, may be taken. */
    void setAvailable(int vehicle, boolean isAvailable) {
        garage.setAvailable(vehicle, isAvailable);
    }

    private void open(int vehicle) {
        cost += charges.opening(vehicle);
        way[vehicle] += charges.homeWay(vehicle);
        garage.leave(vehicle);
    }

    private void close(int vehicle) {
        cost -= charges.opening(vehicle);
        way[vehicle] -= charges.homeWay(vehicle);
        garage.comeBack(vehicle);
    }

    /** Brings a route's number of visits back, {@link #cost} aside. */
    void restoreLength(int vehicle, int known) {
        if (length[vehicle] == 0 && known > 0) {
            long before = cost;
            open(vehicle);
            cost = before;
        } else if (length[vehicle] > 0 && known == 0) {
            long before = cost;
            close(vehicle);
            cost = before;
        }
        length[vehicle] = known;
    }

    private void connect(int before, int after, Ways ways) {
        int from = location[before];
        int to = location[after];
        connect(before, after, ways.distance(from, to), isTimeless ? 0 : ways.duration(from, to));
    }

    /** Lets a node follow another, so far away and so long after it. */
    void connect(int before, int after, int distance, int duration) {
        drive[before] = duration;
        next[before] = after;
        previous[after] = before;
        edge[before] = distance;
    }

    /** Computes all that is known of a route anew; false if nobody could drive it so. */
    boolean refresh(int vehicle) {
        loads.refresh(vehicle);
        boolean isSound = true;
        if (tables.isRich[vehicle]) {
            isSound = clock.refresh(vehicle);
            long known = length[vehicle] == 0 ? 0 : clock.cost;
            cost += known - timeCost[vehicle];
            timeCost[vehicle] = known;
        } else if (!isTimeless) {
            isSound = moments.forward(vehicle);
        }
        if (!isTimeless) {
            moments.backward(vehicle);
        }
        return isSound && isWithinDistance(vehicle);
    }

    private boolean isWithinDistance(int vehicle) {
        return way[vehicle] <= tables.mostDistance[vehicle];
    }

    /** Computes anew what is not kept of a route whose way, cost and two moments have been brought back. */
    void relabel(int vehicle) {
        loads.refresh(vehicle);
        if (tables.isRich[vehicle]) {
            clock.relabel(vehicle);
        }
    }

    /** The nodes of each vehicle's route. */
    int[][] nodes() {
        int[][] nodes = new int[vehicles][];
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            nodes[vehicle] = nodesOf(vehicle);
        }
        return nodes;
    }

    /** The nodes of a route in their order, reloads included, the ends left out. */
    int[] nodesOf(int vehicle) {
        int count = 0;
        int end = end(vehicle);
        for (int node = next[start(vehicle)]; node != end; node = next[node]) {
            count++;
        }
        int[] nodes = new int[count];
        count = 0;
        for (int node = next[start(vehicle)]; node != end; node = next[node]) {
            nodes[count++] = node;
        }
        return nodes;
    }
}
