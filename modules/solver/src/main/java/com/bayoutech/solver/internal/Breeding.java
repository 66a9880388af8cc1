package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.internal.genetic.GeneticSearch;

/**
 * Searches a plain model by crossing solutions; begins with the first one of ruin and recreate, and goes back to that if no solution is found that has room
 * for all visits.
 */
final class Breeding {
    /** How much of the budget may pass without a solution that does all visits. */
    private static final double PATIENCE = 0.25;

    private final PlainModel model;
    private final Budget budget;
    private final long seed;
    private final Reporter reporter;
    private final Search search;
    private int[][] best = new int[0][];
    private long bestCost;
    private boolean hasRoomForAll;
    private long offspring;
    private double used;

    Breeding(Tables tables, PlainModel model, Proximity near, Budget budget, long seed, Reporter reporter) {
        this.model = model;
        this.budget = budget;
        this.seed = seed;
        this.reporter = reporter;
        this.search =
                new Search(tables, near, iterations -> budget.used(offspring + iterations), seed, false, reporter);
    }

    /** Searches until the budget is used up. */
    void run(int[][] start) {
        search.begin(start);
        best = search.best();
        bestCost = search.bestCost();
        new GeneticSearch(model.problem, seed, model.toRoutes(best), this::look, this::keep).run();
        if (!hasRoomForAll) {
            search.anneal(search.hot(), used, 1);
            best = search.best();
            bestCost = search.bestCost();
        }
    }

    /** The visits of each vehicle in the best solution. */
    int[][] best() {
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    long iterations() {
        return offspring + search.iterations();
    }

    private double look(long iterations) {
        offspring = iterations;
        used = budget.used(iterations);
        reporter.look(used, best, bestCost, iterations);
        return !hasRoomForAll && used >= PATIENCE ? 1 : used;
    }

    private void keep(int[][] routes) {
        hasRoomForAll = true;
        best = model.toVisits(routes);
        bestCost = model.cost(routes);
    }
}
