package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.internal.genetic.GeneticSearch;

/**
 * Searches a plain model by crossing solutions, once ruin and recreate has found a good one to begin with.
 *
 * <p>If that leaves visits out, the vehicles probably have no room for all, and crossing knows nothing else: then ruin and recreate goes on.
 */
final class Breeding {
    /** How much of the budget the first solution may cost; found by measurement. */
    private static final double FOR_THE_FIRST = 0.2;

    private final PlainModel model;
    private final Budget budget;
    private final long seed;
    private final Reporter reporter;
    private final Search search;
    private int[][] best = new int[0][];
    private long bestCost;
    private long offspring;

    Breeding(Tables tables, PlainModel model, Proximity near, Budget budget, long seed, Reporter reporter) {
        this.model = model;
        this.budget = budget;
        this.seed = seed;
        this.reporter = reporter;
        this.search = new Search(tables, near, budget, seed, false, reporter);
    }

    /** Searches until the budget is used up. */
    void run(int[][] start) {
        search.begin(start);
        search.anneal(search.hot(), 0, FOR_THE_FIRST, FOR_THE_FIRST);
        if (!search.hasAll()) {
            search.anneal(search.hot(), search.used(), 1, 1);
        }
        best = search.best();
        bestCost = search.bestCost();
        if (search.hasAll()) {
            new GeneticSearch(model.problem, seed, model.toRoutes(best), this::look, this::keep).run();
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
        return search.iterations() + offspring;
    }

    private double look(long iterations) {
        offspring = iterations;
        double used = budget.used(iterations());
        reporter.look(used, best, bestCost, iterations());
        return used;
    }

    private void keep(int[][] routes) {
        best = model.toVisits(routes);
        bestCost = model.cost(routes);
    }
}
