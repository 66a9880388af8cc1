package com.bayoutech.solver;

/** The door of the search; safe for use by several threads, each with its own call. */
public final class Solver {
    private Solver() {}

    /**
     * Searches until the budget is used up and answers the best that it found: first as many visits on routes as it can, then at the least cost.
     *
     * @param seed the same seed, the same {@link Budget#iterations}, the same solution
     * @param listener hears of each better solution, the first one included, on the calling thread
     */
    public static Solution solve(Model model, Budget budget, long seed, Listener listener) {
        return new Search(model, budget, seed, listener).run();
    }

    /** Hears of better solutions. */
    @FunctionalInterface
    public interface Listener {
        /** For whoever does not want to hear. */
        Listener NONE = solution -> {};

        void improved(Solution solution);
    }
}
