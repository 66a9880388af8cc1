package com.bayoutech.routing.internal;

import com.bayoutech.routing.internal.ModelShift.Rest;

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
    int rested;

    RouteClock(DayModel model) {
        this.model = model;
    }

    /** How many breaks are over for a vehicle that is free at this moment. */
    static int rested(ModelShift shift, long moment) {
        int rested = 0;
        while (rested < shift.rests.size() && shift.rests.get(rested).due() < moment) {
            rested++;
        }
        return rested;
    }

    /** Drives to a visit; false if it cannot be served then. */
    boolean driveTo(ModelShift shift, int fromPlace, ModelVisit visit, long now, int restedBefore) {
        rested = restedBefore;
        boolean restedHere = false;
        if (!leaveAt(now, fromPlace, visit.place)) {
            return false;
        }
        while (true) {
            start = visit.startFrom(ready);
            if (start == ModelVisit.NONE) {
                return false;
            }
            if (rested == shift.rests.size()) {
                return true;
            }
            Rest next = shift.rests.get(rested);
            long from = Math.max(ready, next.earliest());
            boolean due = start + visit.service > next.due();
            if (!due && from + next.duration() > start) {
                return true;
            }
            rested++;
            if (from <= next.latest()) {
                ready = from + next.duration();
                restedHere = true;
            } else if (restedHere || !restBefore(next, fromPlace, visit.place)) {
                return false;
            }
        }
    }

    /** Drives back to the depot; false if there is no way or no time for a break. */
    boolean driveHome(ModelShift shift, int fromPlace, long now, int restedBefore) {
        rested = restedBefore;
        if (!leaveAt(now, fromPlace, shift.depotPlace)) {
            return false;
        }
        while (rested < shift.rests.size() && arrival > shift.rests.get(rested).latest()) {
            if (!restBefore(shift.rests.get(rested++), fromPlace, shift.depotPlace)) {
                return false;
            }
        }
        return true;
    }

    private boolean restBefore(Rest due, int fromPlace, int toPlace) {
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
