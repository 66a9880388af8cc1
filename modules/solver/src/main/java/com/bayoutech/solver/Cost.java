package com.bayoutech.solver;

/**
 * What a solution costs, by term.
 *
 * @param assignment what it costs that certain vehicles do certain jobs
 * @param promise of being early or late
 * @param unassigned of what is left out
 */
public record Cost(
        long fixed, long distance, long duration, long overtime, long promise, long assignment, long unassigned) {
    /** The sum of all terms. */
    public long total() {
        return driven() + unassigned;
    }

    /** The sum of all terms but for what is left out. */
    public long driven() {
        return fixed + distance + duration + overtime + promise + assignment;
    }
}
