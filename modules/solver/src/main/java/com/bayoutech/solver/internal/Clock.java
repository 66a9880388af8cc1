package com.bayoutech.solver.internal;

import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.RestRule;

/**
 * Moves one vehicle through its day, step by step, where windows alone are not enough: rests, breaks, releases, promises, the length of the day.
 *
 * <p>The rules. Each service starts as early as it can. A rest is taken when the driving time is used up, on the way; waiting that is long enough
 * counts as one. A break is taken where a service would else end after it is due (the middle of its window), at that place or, if its window would be
 * over by then, before the drive there; on the way home only if the vehicle would come back after the window. The vehicle leaves its start as late as
 * it can without starting any service later for it that is, or would be, late, and without ending later.
 */
final class Clock {
    private final Routes routes;
    private final Tables tables;
    /** By node, when it has been left. */
    private final int[] drivenAt;

    private final int[] pausesAt;
    private final int[] idleAt;
    private final int[] roomAt;
    private final long[] promisedAt;
    private final boolean[] isHalfRestedAt;
    /** By node, how much room there is at it alone, and the least of that at all nodes behind it. */
    private final int[] ownRoomAt;

    private final int[] roomAfter;
    /** By vehicle, the idle time of the whole route if it leaves as early as it can. */
    private final int[] idleInAll;

    /** When the vehicle is free. */
    int moment;
    /** Driving time since the last rest. */
    private int driven;
    /** Whether the first part of a rest has been taken. */
    private boolean isHalfRested;
    /** How many breaks are over. */
    private int pausesOver;
    /** Time in which nothing was done so far. */
    private int idle;
    /** How much later the vehicle could have left without breaking a window. */
    private int room;
    /** What broken promises cost so far, and how much of that for being late. */
    private long promised;

    private long late;

    private int ownRoom;
    /** What was set up on arrival, for how long. */
    int setup;

    private int drivenBefore;
    private boolean wasHalfRested;

    /** The last step: when it left the node before, breaks there over; when it arrived; when the service began. */
    int leave;

    int arrival;
    int begin;

    /** What a whole route costs in time and promises. */
    long cost;

    Clock(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
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
    }

    /** Stands at the vehicle's start at a moment, loaded with what is released then; breaks whose windows are over by then fall away. */
    void leaveStart(int vehicle, int departure) {
        moment = departure;
        driven = 0;
        isHalfRested = false;
        pausesOver = 0;
        Pause[] pauses = tables.pauses[vehicle];
        while (pausesOver < pauses.length && pauses[pausesOver].closes() < departure) {
            pausesOver++;
        }
        idle = 0;
        room = Tables.NEVER;
        promised = 0;
        late = 0;
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

    private void note(int node) {
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

    /** Drives from one node to another and does what is to be done there; false if that is too late. */
    boolean serve(int from, int to, int vehicle) {
        int now = moment;
        remember();
        if (!drive(from, to, vehicle, now)) {
            return false;
        }
        int ready = arrival + setup;
        Pause[] pauses = tables.pauses[vehicle];
        boolean pausedHere = false;
        while (true) {
            begin = beginFrom(to, ready);
            if (begin == Tables.NONE) {
                return false;
            }
            if (pausesOver == pauses.length) {
                break;
            }
            Pause next = pauses[pausesOver];
            int pausing = Math.max(ready, next.opens());
            boolean isDue = begin + tables.service[to] > due(next);
            if (!isDue && pausing + next.duration() > begin) {
                break;
            }
            pausesOver++;
            if (pausing <= next.closes()) {
                ready = pausing + next.duration();
                pausedHere = true;
            } else if (pausedHere || !pauseBefore(next, from, to, vehicle)) {
                return false;
            } else {
                ready = arrival + setup;
            }
        }
        int waited = begin - arrival - setup;
        idle += leave - now + waited;
        rest(vehicle, waited + (countsService(vehicle) ? setup + tables.service[to] : 0));
        Promise promise = tables.promise[to];
        int closing = closing(to, begin);
        if (promise != null) {
            long tooLate = Math.max(0, begin - promise.to()) * promise.lateRate();
            late += tooLate;
            promised += tooLate + Math.max(0, promise.from() - begin) * promise.earlyRate();
            closing =
                    promise.lateRate() == 0 ? closing : begin <= promise.to() ? Math.min(closing, promise.to()) : begin;
        }
        ownRoom = closing - begin + idle;
        room = Math.min(room, ownRoom);
        moment = begin + tables.service[to];
        return true;
    }

    /** Drives to the vehicle's end; false if that is too late. */
    boolean finish(int from, int vehicle) {
        int end = routes.end(vehicle);
        int now = moment;
        remember();
        if (!drive(from, end, vehicle, now)) {
            return false;
        }
        Pause[] pauses = tables.pauses[vehicle];
        while (pausesOver < pauses.length && arrival > pauses[pausesOver].closes()) {
            if (!pauseBefore(pauses[pausesOver++], from, end, vehicle)) {
                return false;
            }
        }
        begin = arrival;
        idle += leave - now;
        moment = arrival;
        return arrival <= tables.closes[end];
    }

    /** Loads at a reload what is released then. */
    boolean reload(int from, int reload, int vehicle, int released) {
        if (!serve(from, reload, vehicle)) {
            return false;
        }
        if (released > moment) {
            idle += released - moment;
            moment = released;
        }
        return true;
    }

    private void remember() {
        drivenBefore = driven;
        wasHalfRested = isHalfRested;
    }

    private boolean drive(int from, int to, int vehicle, int departure) {
        driven = drivenBefore;
        isHalfRested = wasHalfRested;
        leave = departure;
        Ways ways = tables.ways[vehicle];
        int travel = ways.duration(tables.location[from], tables.location[to], departure);
        if (travel >= Ways.TOO_FAR) {
            return false;
        }
        setup = ways.setup(tables.location[from], tables.location[to]);
        travel -= setup;
        arrival = departure + travel;
        RestRule rule = tables.restRule[vehicle];
        if (rule != null) {
            int total = driven + travel;
            int rests = (total - 1) / rule.mostDriving();
            if (total > rule.mostDriving() && rests > 0) {
                arrival += rests * rule.rest() - (isHalfRested ? rule.rest() - rule.secondPart() : 0);
                isHalfRested = false;
                total -= rests * rule.mostDriving();
            }
            driven = total;
        }
        return true;
    }

    private boolean pauseBefore(Pause pause, int from, int to, int vehicle) {
        int start = Math.max(leave, pause.opens());
        if (start > pause.closes()) {
            return false;
        }
        driven = drivenBefore;
        isHalfRested = wasHalfRested;
        rest(vehicle, pause.duration());
        remember();
        return drive(from, to, vehicle, start + pause.duration());
    }

    private void rest(int vehicle, int rested) {
        RestRule rule = tables.restRule[vehicle];
        if (rule == null) {
            return;
        }
        if (rested >= rule.rest() || (isHalfRested && rested >= rule.secondPart())) {
            driven = 0;
            isHalfRested = false;
        } else if (rule.firstPart() > 0 && rested >= rule.firstPart()) {
            isHalfRested = true;
        }
    }

    private boolean countsService(int vehicle) {
        RestRule rule = tables.restRule[vehicle];
        return rule != null && rule.serviceCounts();
    }

    private static int due(Pause pause) {
        return (pause.opens() + pause.closes()) >>> 1;
    }

    /** The first moment at or after this one at which a service may start, or {@link Tables#NONE}. */
    private int beginFrom(int node, int ready) {
        if (!tables.isVisit(node)) {
            return Math.max(ready, tables.opens[node]) <= tables.closes[node]
                    ? Math.max(ready, tables.opens[node])
                    : Tables.NONE;
        }
        for (int window = tables.windowBegin[node]; window < tables.windowBegin[node + 1]; window++) {
            if (ready <= tables.windowCloses[window]) {
                return Math.max(ready, tables.windowOpens[window]);
            }
        }
        return Tables.NONE;
    }

    private int closing(int node, int moment) {
        if (!tables.isVisit(node)) {
            return tables.closes[node];
        }
        int window = tables.windowBegin[node];
        while (tables.windowCloses[window] < moment) {
            window++;
        }
        return tables.windowCloses[window];
    }

    /** The latest of the moments at which the goods of a trip are released, which begins at a node. */
    int released(int from) {
        int released = 0;
        for (int node = routes.next[from]; node < tables.visits; node = routes.next[node]) {
            released = Math.max(released, tables.release[node]);
        }
        return released;
    }

    /** What time and promises cost by the clock at a route's end. */
    long costAtEnd(int vehicle, int departure) {
        return promised + timeCost(vehicle, moment - departure - delay());
    }

    private long timeCost(int vehicle, int duration) {
        int over = Math.max(0, duration - tables.overtimeAfter[vehicle]);
        return duration * tables.durationRate[vehicle] + over * tables.overtimeRate[vehicle];
    }

    /** Whether the route is within the vehicle's limit of time. */
    boolean isShort(int vehicle, int departure) {
        return moment - departure - delay() <= tables.mostDuration[vehicle];
    }

    /** How much later the vehicle can leave than the clock assumed. */
    private int delay() {
        return Math.max(0, Math.min(idle, room));
    }

    /** When a vehicle can leave its start at the earliest. */
    int departure(int vehicle) {
        int start = routes.start(vehicle);
        return Math.max(tables.opens[start], released(start));
    }

    /** Computes the labels of a route anew and its {@link #cost}; false if nobody could drive it so. */
    boolean refresh(int vehicle) {
        int start = routes.start(vehicle);
        int departure = departure(vehicle);
        boolean isSound = run(vehicle, departure, true);
        idleInAll[vehicle] = idle;
        noteRoomAfter(vehicle);
        boolean isDelayed = isSound && (tables.minds(vehicle) || tables.hasEarlyCosts);
        int latest = isDelayed ? latestDeparture(vehicle, departure) : departure;
        if (isDelayed && tables.hasEarlyCosts) {
            run(vehicle, latest, false);
        }
        idle = latest - departure;
        room = idle;
        cost = costAtEnd(vehicle, departure);
        note(routes.end(vehicle));
        assert routes.departure[start] == departure;
        return isSound && isShort(vehicle, departure);
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
        return run(vehicle, departure, false) ? latestDeparture(vehicle, departure) : departure;
    }

    /** What broken promises cost so far. */
    long promised() {
        return promised;
    }

    private int latestDeparture(int vehicle, int departure) {
        int most = delay();
        if (!isOdd(vehicle)) {
            return departure + most;
        }
        int endMoment = moment;
        long endPromised = promised;
        long endLate = late;
        int good = departure;
        int bad = moment + 1;
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (run(vehicle, middle, false) && moment <= endMoment && late <= endLate) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        moment = endMoment;
        promised = endPromised;
        return good;
    }

    /** Whether how late a route can begin has to be tried. */
    private boolean isOdd(int vehicle) {
        return tables.hasSeveralWindows
                || tables.pauses[vehicle].length > 0
                || tables.restRule[vehicle] != null
                || tables.ways[vehicle].isTimed;
    }

    private boolean run(int vehicle, int departure, boolean isNoted) {
        int start = routes.start(vehicle);
        int end = start + 1;
        leaveStart(vehicle, departure);
        if (isNoted) {
            note(start);
        }
        boolean isSound = true;
        int from = start;
        for (int node = routes.next[start]; node != end; node = routes.next[node]) {
            isSound &= step(from, node, vehicle);
            if (isNoted) {
                note(node);
            }
            from = node;
        }
        boolean isHome = finish(from, vehicle);
        return isSound && isHome;
    }

    /** A step to whatever node comes next, the vehicle's end left out. */
    boolean step(int from, int node, int vehicle) {
        return tables.isReload(node) ? reload(from, node, vehicle, released(node)) : serve(from, node, vehicle);
    }
}
