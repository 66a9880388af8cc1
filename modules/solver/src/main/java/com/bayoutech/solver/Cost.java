package com.bayoutech.solver;

/**
 * What a solution costs, by term.
 *
 * @param promise of being early or late
 * @param assignment what it costs that certain vehicles do certain jobs
 * @param balance of what routes have beyond their fair share
 * @param territory of visits far from the centres of their vehicles' territories
 * @param overlap of near visits on different vehicles
 * @param unassigned of what is left out
 */
public record Cost(
        long fixed,
        long distance,
        long duration,
        long overtime,
        long promise,
        long assignment,
        long balance,
        long territory,
        long overlap,
        long unassigned) {
    /** Costs of a model without aims and territories. */
    public Cost(
            long fixed, long distance, long duration, long overtime, long promise, long assignment, long unassigned) {
        this(fixed, distance, duration, overtime, promise, assignment, 0, 0, 0, unassigned);
    }

    /** The sum of all terms. */
    public long total() {
        return driven() + unassigned;
    }

    /** The sum of all terms but for what is left out. */
    public long driven() {
        return fixed + distance + duration + overtime + promise + assignment + balance + territory + overlap;
    }
}
