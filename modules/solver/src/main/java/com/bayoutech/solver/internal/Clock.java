package com.bayoutech.solver.internal;

import com.bayoutech.solver.Pause;
import java.util.Arrays;
import java.util.Objects;

/**
 * Knows the times of the routes: remembers how a vehicle has come through its day, node by node, so that a change is driven only from where it is on,
 * and lets it leave its start as late as it can without starting any service later for it that is, or would be, late, and without ending later.
 */
final class Clock extends Motion {
    /** By node, when it has been left. */
    private final int[] drivenAt;

    final int[] pausesAt;
    final int[] idleAt;
    final int[] roomAt;
    final long[] promisedAt;
    private final boolean[] isHalfRestedAt;
    /** By node, how much room there is at it alone, and the least of that at all nodes behind it. */
    private final int[] ownRoomAt;

    final int[] roomAfter;
    /** By vehicle, the idle time of the whole route if it leaves as early as it can. */
    final int[] idleInAll;
    /** By vehicle, its {@link #needlessPauses}. */
    final int[] needless;

    private final LateStarts lateStarts;
    /** By node, a number for its labels, and the number of those from which they were computed; 0 is none. */
    private final long[] label;

    private final long[] labelBefore;
    private long labels;
    /** Whether what comes later on a route never changes the labels of what comes before. */
    private final boolean isForward;
    /** What a whole route costs in time and promises. */
    long cost;

    Clock(Routes routes) {
        super(routes);
        int labels = tables.hasRich ? tables.nodes : 0;
        this.drivenAt = new int[labels];
        this.pausesAt = new int[labels];
        this.idleAt = new int[labels];
        this.roomAt = new int[labels];
        this.promisedAt = new long[labels];
        this.isHalfRestedAt = new boolean[labels];
        this.ownRoomAt = new int[labels];
        this.roomAfter = new int[labels];
        this.idleInAll = new int[tables.vehicles];
        this.needless = new int[tables.vehicles];
        this.label = new long[labels];
        this.labelBefore = new long[labels];
        this.isForward = !tables.hasReloads
                && hasOnlyRich()
                && Arrays.stream(tables.release).allMatch(moment -> moment == 0)
                && Arrays.stream(tables.promise).allMatch(Objects::isNull);
        this.lateStarts = new LateStarts(this);
    }

    /** Else two moments alone are brought up to date where a visit is on a vehicle that is not rich. */
    private boolean hasOnlyRich() {
        for (boolean isRich : tables.isRich) {
            if (!isRich) {
                return false;
            }
        }
        return true;
    }

    /** Stands where a node has been left, as {@link #refresh} knew it. */
    void standAt(int node) {
        moment = routes.departure[node];
        driven = drivenAt[node];
        isHalfRested = isHalfRestedAt[node];
        pausesOver = pausesAt[node];
        idle = idleAt[node];
        room = roomAt[node];
        promised = promisedAt[node];
    }

    private void note(int node, long before) {
        label[node] = ++this.labels;
        labelBefore[node] = before;
        routes.departure[node] = moment;
        drivenAt[node] = driven;
        isHalfRestedAt[node] = isHalfRested;
        pausesAt[node] = pausesOver;
        idleAt[node] = idle;
        roomAt[node] = room;
        ownRoomAt[node] = ownRoom;
        promisedAt[node] = promised;
    }

    /** Whether the clock shows what it showed when the node was left, so that all that follows will be as it was. */
    boolean isAsAt(int node) {
        return moment == routes.departure[node]
                && driven == drivenAt[node]
                && isHalfRested == isHalfRestedAt[node]
                && pausesOver == pausesAt[node];
    }

    /** What time and promises cost in all if the rest of the route, from a node on, goes on as it was known; NOWHERE if it is too long. */
    long costThrough(int node, int vehicle, int departure) {
        int end = routes.end(vehicle);
        int idleMore = idle - idleAt[node];
        int delay = Math.max(0, Math.min(idleInAll[vehicle] + idleMore, Math.min(room, roomAfter[node] + idleMore)));
        int duration = routes.departure[end] - departure - delay;
        if (duration > tables.mostDuration[vehicle]) {
            return Place.NOWHERE;
        }
        return promised + promisedAt[end] - promisedAt[node] + timeCost(vehicle, duration);
    }

    /** What time and promises cost by the clock at a route's end. */
    long costAtEnd(int vehicle, int departure) {
        return promised + timeCost(vehicle, moment - departure - delay());
    }

    long timeCost(int vehicle, int duration) {
        int over = Math.max(0, duration - tables.overtimeAfter[vehicle]);
        return duration * tables.durationRate[vehicle] + over * tables.overtimeRate[vehicle] + tables.uneven(duration);
    }

    /** Whether the route is within the vehicle's limit of time. */
    boolean isShort(int vehicle, int departure) {
        return moment - departure - delay() <= tables.mostDuration[vehicle];
    }

    /** How much later the vehicle can leave than the clock assumed. */
    int delay() {
        return Math.max(0, Math.min(idle, room));
    }

    /** Whether how late a route can begin has to be tried. */
    boolean isOdd(int vehicle) {
        return tables.hasSeveralWindows
                || tables.pauses[vehicle].length > 0
                || tables.restRule[vehicle] != null
                || tables.ways[vehicle].isTimed;
    }

    /** Whether a vehicle's drives and rests take the same time whenever they are. */
    boolean isAlike(int vehicle) {
        return tables.restRule[vehicle] == null && !tables.ways[vehicle].isTimed;
    }

    /** When a vehicle can leave its start at the earliest. */
    int departure(int vehicle) {
        int start = routes.start(vehicle);
        return isForward ? tables.opens[start] : Math.max(tables.opens[start], released(start));
    }

    /** Computes the labels of a route anew and its {@link #cost}; false if nobody could drive it so. */
    boolean refresh(int vehicle) {
        int start = routes.start(vehicle);
        int departure = departure(vehicle);
        boolean isSound = run(vehicle, departure, true);
        noteIdle(vehicle);
        noteRoomAfter(vehicle);
        boolean isDelayed = isSound && (tables.minds(vehicle) || tables.hasEarlyCosts);
        int latest = isDelayed ? lateStarts.latest(vehicle, departure) : departure;
        if (isDelayed && tables.hasEarlyCosts) {
            run(vehicle, latest, false);
        }
        boolean isTried = isDelayed && !tables.hasEarlyCosts;
        int duration = (isTried ? lateStarts.end : moment) - latest;
        cost = (isTried ? lateStarts.promised : promised) + timeCost(vehicle, duration);
        idle = latest - departure;
        room = idle;
        note(routes.end(vehicle), 0);
        assert routes.departure[start] == departure;
        return isSound && duration <= tables.mostDuration[vehicle];
    }

    /** Computes the labels of a route anew where its cost is known already. */
    void relabel(int vehicle) {
        if (!isForward) {
            refresh(vehicle);
            return;
        }
        run(vehicle, departure(vehicle), true);
        noteIdle(vehicle);
        noteRoomAfter(vehicle);
    }

    /**
     * How long the breaks take at most that were taken while waiting and need not be taken by whoever has no time for it: where the vehicle is home before its
     * window is over. Of several breaks, one that is not taken may let others fall away.
     */
    int needlessPauses(int vehicle, int endMoment) {
        Pause[] pauses = tables.pauses[vehicle];
        int sum = 0;
        for (Pause pause : pauses) {
            sum += pauses.length > 1 || pause.closes() >= endMoment ? pause.duration() : 0;
        }
        return sum;
    }

    private void noteIdle(int vehicle) {
        idleInAll[vehicle] = idle;
        needless[vehicle] = needlessPauses(vehicle, moment);
    }

    private void noteRoomAfter(int vehicle) {
        int start = routes.start(vehicle);
        int least = Tables.NEVER;
        int node = start + 1;
        roomAfter[node] = least;
        while (node != start) {
            least = node == start + 1 ? least : Math.min(least, ownRoomAt[node]);
            node = routes.previous[node];
            roomAfter[node] = least;
        }
    }

    /** The latest departure for which a route does not end later. */
    int latestDeparture(int vehicle) {
        int departure = departure(vehicle);
        boolean isSound = run(vehicle, departure, tables.isRich[vehicle]);
        noteIdle(vehicle);
        return isSound ? lateStarts.latest(vehicle, departure) : departure;
    }

    /** What broken promises cost so far. */
    long promised() {
        return promised;
    }

    /** Drives a whole route from a departure on; false if that is too late somewhere. */
    boolean run(int vehicle, int departure) {
        return run(vehicle, departure, false);
    }

    private boolean run(int vehicle, int departure, boolean isNoted) {
        int start = routes.start(vehicle);
        int end = start + 1;
        int from = start;
        int first = routes.next[start];
        if (isNoted && isForward && label[start] != 0) {
            while (first != end && labelBefore[first] == label[from]) {
                from = first;
                first = routes.next[first];
            }
            standAt(from);
        } else {
            leaveStart(vehicle, departure);
            if (isNoted) {
                note(start, 0);
            }
        }
        boolean isSound = true;
        for (int node = first; node != end; node = routes.next[node]) {
            boolean isInTime = step(from, node, vehicle);
            isSound &= isInTime;
            if (isNoted) {
                note(node, isInTime ? label[from] : 0);
            }
            from = node;
        }
        boolean isHome = finish(from, vehicle);
        return isSound && isHome;
    }
}
