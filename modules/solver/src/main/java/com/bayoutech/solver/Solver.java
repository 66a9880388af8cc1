package com.bayoutech.solver;

import com.bayoutech.solver.internal.Portfolio;
import com.bayoutech.solver.internal.Rehearsal;
import java.util.List;
import java.util.Optional;

/** The door of the search; safe for use by several threads, each with its own call. */
public final class Solver {
    private Solver() {}

    /**
     * Searches until the budget is used up, or nothing better can be found, and answers the best that it found: the least sum of costs, penalties of what is
     * left out included.
     *
     * <p>A model without vehicles or without jobs gets an answer without routes.
     *
     * @param listener hears of better solutions, the first one included
     */
    public static Solution solve(Model model, Settings settings, Budget budget, Listener listener) {
        model.requireRoutes("start", settings.start());
        return new Portfolio(model, settings, budget, listener).run();
    }

    /**
     * The route of one vehicle that does these visits in this order and nothing else, with its times; empty if it cannot be driven.
     *
     * <p>Takes as long as reading the model does: a model of a few jobs answers at once.
     *
     * @param visits with those that the vehicle does first whatever happens
     */
    public static Optional<Route> drive(Model model, int vehicle, List<Integer> visits) {
        model.requireVehicle("vehicle to drive", vehicle);
        model.requireVisits("visit to drive to", visits);
        return new Rehearsal(model).drive(vehicle, visits);
    }

    /** Hears of better solutions, on a thread of the search: hand on what takes long. */
    @FunctionalInterface
    public interface Listener {
        /** For whoever does not want to hear. */
        Listener NONE = solution -> {};

        void improved(Solution solution);
    }
}
