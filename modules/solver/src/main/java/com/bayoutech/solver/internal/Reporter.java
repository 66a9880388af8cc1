package com.bayoutech.solver.internal;

import com.bayoutech.solver.Solver;

/** Tells the listener of better solutions, but not of each: writing them takes time. */
final class Reporter {
    private static final double LEAST_STEP = 0.002;

    private final Timetable timetable;
    private final Solver.Listener listener;
    private long reportedCost = Long.MAX_VALUE;
    private double reportedAt = -1;

    Reporter(Tables tables, Solver.Listener listener) {
        this.timetable = new Timetable(tables);
        this.listener = listener;
    }

    /**
     * Reports the best if it is better than what was reported, and not too soon after.
     *
     * @param used how much of the budget is used up
     */
    synchronized void look(double used, int[][] nodes, long cost, long iterations) {
        if (!listener.equals(Solver.Listener.NONE) && cost < reportedCost && used - reportedAt >= LEAST_STEP) {
            reportedCost = cost;
            reportedAt = used;
            listener.improved(timetable.solution(nodes, iterations));
        }
    }
}
