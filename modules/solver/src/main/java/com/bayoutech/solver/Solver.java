package com.bayoutech.solver;

import com.bayoutech.solver.internal.Portfolio;

/** The door of the search; safe for use by several threads, each with its own call. */
public final class Solver {
    private Solver() {}

    /**
     * Searches until the budget is used up and answers the best that it found: the least sum of costs, penalties of what is left out included.
     *
     * <p>A model without vehicles or without jobs gets an answer without routes.
     *
     * @param listener hears of better solutions, the first one included
     */
    public static Solution solve(Model model, Settings settings, Budget budget, Listener listener) {
        return new Portfolio(model, settings, budget, listener).run();
    }

    /** Hears of better solutions, on a thread of the search: hand on what takes long. */
    @FunctionalInterface
    public interface Listener {
        /** For whoever does not want to hear. */
        Listener NONE = solution -> {};

        void improved(Solution solution);
    }
}
