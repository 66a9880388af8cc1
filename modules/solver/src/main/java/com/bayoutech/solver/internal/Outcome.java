package com.bayoutech.solver.internal;

/** What was found for a part. */
final class Outcome {
    final Part part;

    /** The nodes of each vehicle in the best solution, and what it costs. */
    final int[][] best;

    final long bestCost;

    /** The nodes of each vehicle in the solution to go on from. */
    final int[][] current;

    Outcome(Part part, int[][] best, long bestCost, int[][] current) {
        this.part = part;
        this.best = best;
        this.bestCost = bestCost;
        this.current = current;
    }
}
