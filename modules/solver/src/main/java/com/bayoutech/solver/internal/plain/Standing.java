package com.bayoutech.solver.internal.plain;

import java.util.Arrays;

/** The routes that a search stands at while its tours try others: what was touched there is compared with these, and then taken over or taken back. */
final class Standing {
    /** By route: its visits, the price of its way, its excess of load and its time warp. */
    final int[][] visits;

    private final PlainProblem problem;
    private final Tours tours;
    private final long[] price;
    private final long[] excess;
    private final int[] warp;
    private int overloaded;
    private int delayed;

    /** What is lost by the visits that are absent, and what all costs together but for penalties. */
    private long lost;

    private long cost;

    /** Whether no route that was compared last was overloaded, or late. */
    private boolean hadRoom;

    private boolean wasInTime;

    Standing(Tours tours) {
        this.tours = tours;
        problem = tours.problem;
        visits = new int[tours.vehicles][0];
        price = new long[tours.vehicles];
        excess = new long[tours.vehicles];
        warp = new int[tours.vehicles];
    }

    /** Stands at nothing, as tours do that were loaded just now and have all their routes touched. */
    void clear() {
        Arrays.fill(visits, new int[0]);
        Arrays.fill(price, 0);
        Arrays.fill(excess, 0);
        Arrays.fill(warp, 0);
        overloaded = 0;
        delayed = 0;
        lost = tours.lost;
        cost = lost;
    }

    /** By how much the routes in the tours cost more than these; notes whether they are feasible. */
    long difference() {
        long difference = tours.lost - lost;
        hadRoom = true;
        wasInTime = true;
        for (int index = 0; index < tours.touchedCount; index++) {
            int r = tours.touched[index];
            hadRoom &= tours.excess(r) == 0;
            wasInTime &= tours.routeWarp[r] == 0;
            difference += tours.price(r) + tours.routePenalty[r] - price[r] - tours.penaltyOf(excess[r], warp[r]);
        }
        return difference;
    }

    void accept() {
        for (int index = 0; index < tours.touchedCount; index++) {
            int r = tours.touched[index];
            visits[r] = tours.visits(r);
            cost -= price[r];
            price[r] = tours.price(r);
            cost += price[r];
            overloaded -= excess[r] > 0 ? 1 : 0;
            excess[r] = tours.excess(r);
            overloaded += excess[r] > 0 ? 1 : 0;
            delayed -= warp[r] > 0 ? 1 : 0;
            warp[r] = tours.routeWarp[r];
            delayed += warp[r] > 0 ? 1 : 0;
        }
        cost += tours.lost - lost;
        lost = tours.lost;
    }

    void reject() {
        for (int index = 0; problem.hasOptional && index < tours.touchedCount; index++) {
            tours.release(tours.touched[index]);
        }
        for (int index = 0; index < tours.touchedCount; index++) {
            tours.restore(tours.touched[index], visits[tours.touched[index]]);
        }
    }

    /** Goes to other routes, in the tours, too. */
    void goTo(int[][] routes) {
        tours.settle();
        for (int r = 0; r < routes.length; r++) {
            if (!Arrays.equals(routes[r], visits[r])) {
                tours.release(r);
            }
        }
        for (int r = 0; r < routes.length; r++) {
            if (!Arrays.equals(routes[r], visits[r])) {
                tours.restore(r, routes[r]);
            }
        }
        accept();
    }

    /** What all costs together but for penalties. */
    long cost() {
        return cost;
    }

    /** Whether no route is overloaded; or, unless all are asked for, none that was compared last. */
    boolean isWithinLoad(boolean all) {
        return all ? overloaded == 0 : hadRoom;
    }

    /** The same for being in time. */
    boolean isInTime(boolean all) {
        return all ? delayed == 0 : wasInTime;
    }

    boolean isInTrouble(int r) {
        return excess[r] > 0 || warp[r] > 0;
    }

    boolean isFeasible() {
        return overloaded == 0 && delayed == 0 && (problem.closed == Integer.MAX_VALUE || isOpen());
    }

    /** Whether no way is driven that may not be. */
    private boolean isOpen() {
        for (int r = 0; r < visits.length; r++) {
            int at = tours.start[r];
            for (int node : visits[r]) {
                if (tours.distance(at, node) >= problem.closed) {
                    return false;
                }
                at = node;
            }
            if (tours.distance(at, tours.end[r]) >= problem.closed) {
                return false;
            }
        }
        return true;
    }
}
