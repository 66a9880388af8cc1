package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;

/** How far a search is: its steps, and how much of its budget it knows to be used, which it does not ask after each of them. */
final class Progress {
    private static final int MOST_STEPS_BETWEEN_LOOKS = 64;

    /** The share of the budget that may pass between two looks at it. */
    private static final double LEAST_LOOK = 0.001;

    private final Budget budget;
    private long iterations;
    private double used;
    private long nextLook;
    private int stepsBetweenLooks = 1;

    Progress(Budget budget) {
        this.budget = budget;
    }

    long iterations() {
        return iterations;
    }

    /** How much of the budget was used at the last look. */
    double used() {
        return used;
    }

    /** Looks at the budget now. */
    double ask() {
        used = budget.used(iterations);
        return used;
    }

    void step() {
        iterations++;
    }

    /** Looks at the budget if it is time to; answers whether it did. */
    boolean look() {
        if (iterations < nextLook) {
            return false;
        }
        double before = used;
        ask();
        stepsBetweenLooks = used - before > LEAST_LOOK
                ? Math.max(1, stepsBetweenLooks / 2)
                : Math.min(MOST_STEPS_BETWEEN_LOOKS, stepsBetweenLooks * 2);
        nextLook = iterations + stepsBetweenLooks;
        return true;
    }
}
