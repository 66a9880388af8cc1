package com.bayoutech.routing.internal;

/**
 * Moves one vehicle through time, leg by leg, with its breaks.
 *
 * <p>A service that would end after a break is due waits for the break, which is taken where the vehicle arrives or, if that would be
 * after the break's window, before it leaves. On the way home a break is taken only if the vehicle would come back after the window. So a
 * moment alone tells which breaks are over: those that were due before it. A break that fits into a wait is taken earlier still, which
 * makes no moment later.
 */
final class RouteClock {
    private final DayModel model;

    /** When the vehicle leaves the place before, breaks there over. */
    long leave;

    /** When it arrives. */
    long arrival;

    /** When it has arrived and is done with its breaks. */
    long ready;

    /** When the service starts. */
    long start;

    /** How many of the shift's breaks are over. */
    int breaksOver;

    RouteClock(DayModel model) {
        this.model = model;
    }

    /** How many breaks are over for a vehicle that is free at this moment. */
    static int breaksOver(ModelShift shift, long moment) {
        int breaksOver = 0;
        while (breaksOver < shift.breaks.size() && shift.breaks.get(breaksOver).due() < moment) {
            breaksOver++;
        }
        return breaksOver;
    }

    /** Drives to a visit; false if it cannot be served then. */
    boolean driveTo(ModelShift shift, int fromPlace, ModelVisit visit, long now, int breaksOverBefore) {
        breaksOver = breaksOverBefore;
        boolean pausedHere = false;
        if (!leaveAt(now, fromPlace, visit.place)) {
            return false;
        }
        while (true) {
            start = visit.startFrom(ready);
            if (start == ModelVisit.NONE) {
                return false;
            }
            if (breaksOver == shift.breaks.size()) {
                return true;
            }
            ModelBreak next = shift.breaks.get(breaksOver);
            long from = Math.max(ready, next.earliest());
            boolean due = start + visit.service > next.due();
            if (!due && from + next.duration() > start) {
                return true;
            }
            breaksOver++;
            if (from <= next.latest()) {
                ready = from + next.duration();
                pausedHere = true;
            } else if (pausedHere || !breakBefore(next, fromPlace, visit.place)) {
                return false;
            }
        }
    }

    /** Drives back to the depot; false if there is no way or no time for a break. */
    boolean driveHome(ModelShift shift, int fromPlace, long now, int breaksOverBefore) {
        breaksOver = breaksOverBefore;
        if (!leaveAt(now, fromPlace, shift.depotPlace)) {
            return false;
        }
        while (breaksOver < shift.breaks.size()
                && arrival > shift.breaks.get(breaksOver).latest()) {
            if (!breakBefore(shift.breaks.get(breaksOver++), fromPlace, shift.depotPlace)) {
                return false;
            }
        }
        return true;
    }

    private boolean breakBefore(ModelBreak due, int fromPlace, int toPlace) {
        long from = Math.max(leave, due.earliest());
        return from <= due.latest() && leaveAt(from + due.duration(), fromPlace, toPlace);
    }

    private boolean leaveAt(long moment, int fromPlace, int toPlace) {
        int seconds = model.seconds(fromPlace, toPlace, moment);
        leave = moment;
        arrival = moment + seconds;
        ready = arrival;
        return seconds != DayModel.UNREACHABLE;
    }
}
