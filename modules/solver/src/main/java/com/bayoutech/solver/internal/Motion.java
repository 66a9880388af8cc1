package com.bayoutech.solver.internal;

import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.RestRule;

/**
 * Moves one vehicle through its day, step by step, where windows alone are not enough: rests, breaks, releases, promises, the length of the day.
 *
 * <p>The rules. Each service starts as early as it can. A rest is taken when the driving time is used up, on the way; waiting that is long enough
 * counts as one. A break is taken where a service would else end after it is due (the middle of its window), at that place or, if its window would be
 * over by then, before the drive there; on the way home only if the vehicle would come back after the window.
 */
class Motion {
    final Routes routes;
    final Tables tables;

    /** When the vehicle is free. */
    int moment;
    /** Driving time since the last rest. */
    int driven;
    /** Whether the first part of a rest has been taken. */
    boolean isHalfRested;
    /** How many breaks are over. */
    int pausesOver;
    /** Time in which nothing was done so far. */
    int idle;
    /** How much later the vehicle could have left without breaking a window. */
    int room;
    /** What broken promises cost so far, and how much of that for being late. */
    long promised;

    long late;

    int ownRoom;
    /** What was set up on arrival, for how long. */
    int setup;

    private int drivenBefore;
    private boolean wasHalfRested;

    /** The last step: when it left the node before, breaks there over; when it arrived; when the service began. */
    int leave;

    int arrival;
    int begin;

    /** The node that is reached later than it would be, by so much. */
    private int delayedNode = Tables.NONE;

    private int delay;

    Motion(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
    }

    /** From now on the vehicle is held up on its way to one node. */
    void holdUp(int node, int by) {
        delayedNode = node;
        delay = by;
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
        int paused = 0;
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
                paused += next.duration();
                pausedHere = true;
            } else if (pausedHere || !pauseBefore(next, from, to, vehicle)) {
                return false;
            } else {
                ready = arrival + setup;
                paused += next.duration();
            }
        }
        int waited = begin - arrival - setup;
        idle += leave - now + waited - paused;
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
        int paused = 0;
        while (pausesOver < pauses.length && arrival > pauses[pausesOver].closes()) {
            paused += pauses[pausesOver].duration();
            if (!pauseBefore(pauses[pausesOver++], from, end, vehicle)) {
                return false;
            }
        }
        begin = arrival;
        idle += leave - now - paused;
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
        int travel = routes.next[from] == to && routes.route[from] == vehicle && !ways.isTimed
                ? routes.drive[from]
                : ways.duration(tables.location[from], tables.location[to], departure);
        if (travel >= Ways.TOO_FAR) {
            return false;
        }
        setup = ways.setup(tables.location[from], tables.location[to]);
        travel -= setup;
        arrival = departure + travel + (to == delayedNode ? delay : 0);
        RestRule rule = tables.restRule[vehicle];
        if (rule != null) {
            int total = driven + travel;
            int rests = (total - 1) / rule.mostDriving();
            if (total > rule.mostDriving() && rests > 0) {
                long resting = (long) rests * rule.rest() - (isHalfRested ? rule.rest() - rule.secondPart() : 0);
                if (arrival + resting > Tables.NEVER) {
                    return false;
                }
                arrival += (int) resting;
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
        if (routes.slot[node] != Tables.NONE) {
            return ready <= routes.slot[node] ? routes.slot[node] : Tables.NONE;
        }
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
            return routes.slot[node] == Tables.NONE ? tables.closes[node] : routes.slot[node];
        }
        int window = tables.windowBegin[node];
        while (tables.windowCloses[window] < moment) {
            window++;
        }
        return tables.windowCloses[window];
    }

    /** A step to whatever node comes next, the vehicle's end left out. */
    boolean step(int from, int node, int vehicle) {
        return tables.isReload(node) ? reload(from, node, vehicle, released(node)) : serve(from, node, vehicle);
    }

    /** The latest of the moments at which the goods of a trip are released, which begins at a node. */
    int released(int from) {
        int released = 0;
        for (int node = routes.next[from]; node < tables.visits; node = routes.next[node]) {
            released = Math.max(released, tables.release[node]);
        }
        return released;
    }
}
