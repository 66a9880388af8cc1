package com.bayoutech.solver.internal;

import com.bayoutech.solver.Pause;
import java.util.Arrays;
import java.util.Objects;

/** How late a vehicle can leave without ending later. */
final class LateStarts {
    private static final int DELAYS = 1 << 12;

    private final Clock clock;
    private final Routes routes;
    private final Tables tables;
    /** How much later a route can begin where that had to be tried, by its {@link Routes#order}. */
    private final long[] delayedOrder;

    private final int[] delayOf;
    private final int[] endOf;
    private final long[] promisedOf;
    /** By vehicle, whether drives and rests take the same time whenever they are, and being late costs nothing. */
    private final boolean[] isSteady;
    /** When the vehicle is back that leaves as late as it can, and what broken promises cost then: rests and breaks that fall away may save both. */
    int end;

    long promised;

    LateStarts(Clock clock) {
        this.clock = clock;
        this.routes = clock.routes;
        this.tables = clock.tables;
        this.delayedOrder = new long[tables.hasRich ? DELAYS : 0];
        this.delayOf = new int[delayedOrder.length];
        this.endOf = new int[delayedOrder.length];
        this.promisedOf = new long[delayedOrder.length];
        this.isSteady = new boolean[tables.vehicles];
        boolean hasPromises = Arrays.stream(tables.promise).anyMatch(Objects::nonNull);
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            isSteady[vehicle] = clock.isAlike(vehicle) && !hasPromises;
        }
    }

    /** The latest departure, where the clock stands at the end of the route that begins at a departure, as early as it can. */
    int latest(int vehicle, int departure) {
        end = clock.moment;
        promised = clock.promised;
        if (!clock.isOdd(vehicle)) {
            return departure + clock.delay();
        }
        long order = routes.order[vehicle];
        int slot = (int) order & (DELAYS - 1);
        if (delayedOrder[slot] != order || order == 0) {
            delayedOrder[slot] = order;
            delayOf[slot] = latestByTrying(vehicle, departure) - departure;
            endOf[slot] = end;
            promisedOf[slot] = promised;
        }
        end = endOf[slot];
        promised = promisedOf[slot];
        return departure + delayOf[slot];
    }

    /**
     * Halves the time in which the answer lies, as often as it takes. Where leaving later never brings the vehicle home earlier, two trials mostly tell what each
     * half comes to: the first guess is that windows and breaks stay where they are.
     */
    private int latestByTrying(int vehicle, int departure) {
        int endMoment = clock.moment;
        long endPromised = clock.promised;
        long endLate = clock.late;
        int guess = departure + clock.delay();
        int even = isSteady[vehicle] ? evenUntil(vehicle, departure) : departure;
        int latestKnown = departure;
        int earliestRefused = Tables.NEVER;
        if (guess <= even) {
            boolean holds = guess == departure || endsAsEarly(vehicle, departure, guess, endMoment, endLate);
            latestKnown = holds ? guess : departure;
            int next = holds ? guess + 1 : guess;
            if (!holds || (next <= even && !endsAsEarly(vehicle, departure, next, endMoment, endLate))) {
                earliestRefused = next;
            }
        }
        int good = departure;
        int bad = endMoment + 1;
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            boolean isRefused = middle >= earliestRefused && middle <= even;
            if (middle <= latestKnown || (!isRefused && endsAsEarly(vehicle, departure, middle, endMoment, endLate))) {
                good = middle;
                if (!isSteady[vehicle]) {
                    end = clock.moment;
                    promised = clock.promised;
                }
            } else {
                bad = middle;
            }
        }
        if (isSteady[vehicle] && good > even) {
            clock.run(vehicle, good);
            end = clock.moment;
            promised = clock.promised;
        }
        clock.moment = endMoment;
        clock.promised = endPromised;
        return good;
    }

    /** Until when a vehicle may leave so that no break falls away that would be taken if it left earlier. */
    private int evenUntil(int vehicle, int departure) {
        int until = Tables.NEVER;
        for (Pause pause : tables.pauses[vehicle]) {
            until = pause.closes() >= departure ? Math.min(until, pause.closes()) : until;
        }
        return until;
    }

    private boolean endsAsEarly(int vehicle, int departure, int later, int endMoment, long endLate) {
        return mayEndAsEarly(vehicle, departure, later, endMoment) && endsAsEarly(vehicle, later, endMoment, endLate);
    }

    /** Nobody makes up for more than what is waited in all, and for the breaks that would not be taken. */
    private boolean mayEndAsEarly(int vehicle, int departure, int later, int endMoment) {
        if (!isSteady[vehicle]) {
            return true;
        }
        int most = clock.idleInAll[vehicle] + clock.needlessPauses(vehicle, endMoment);
        for (Pause pause : tables.pauses[vehicle]) {
            most += pause.closes() >= departure && pause.closes() < later ? pause.duration() : 0;
        }
        return later - departure <= most;
    }

    /** Whether a route that begins at a moment can be driven, and ends no later and with no more lateness than another. */
    private boolean endsAsEarly(int vehicle, int departure, int endMoment, long endLate) {
        clock.leaveStart(vehicle, departure);
        int end = routes.end(vehicle);
        int from = routes.start(vehicle);
        int needless = clock.needlessPauses(vehicle, endMoment);
        for (int node = routes.next[from]; node != end; node = routes.next[node]) {
            if (!clock.step(from, node, vehicle)) {
                return false;
            }
            if (isSteady[vehicle] && clock.pausesOver == clock.pausesAt[node]) {
                int later = clock.moment - routes.departure[node];
                if (later == 0) {
                    return true;
                }
                if (later > clock.idleInAll[vehicle] - clock.idleAt[node] + needless) {
                    return false;
                }
            }
            from = node;
        }
        return clock.finish(from, vehicle) && clock.moment <= endMoment && clock.late <= endLate;
    }
}
