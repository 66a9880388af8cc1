package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.internal.plain.Cooling;
import com.bayoutech.solver.internal.plain.GeneticSearch;
import com.bayoutech.solver.internal.plain.IteratedSearch;
import java.util.Arrays;

/**
 * Searches a plain model as a whole, once ruin and recreate has found a good solution to begin with: by crossing solutions where windows matter and there are
 * few visits, else by iterated local search.
 *
 * <p>If the first solution leaves visits out, the vehicles probably have no room for all, and those searches know nothing else: then ruin and recreate goes
 * on.
 */
final class PlainSearch {
    /** With more visits the population grows too slowly. */
    private static final int MOST_CROSSED = 250;

    /** How much of the budget the first solution may cost; found by measurement. */
    private static final double FOR_THE_FIRST = 0.1;

    private static final double FOR_THE_FIRST_IF_CROSSED = 0.2;

    private final Tables tables;
    private final PlainModel model;
    private final Budget budget;
    private final long seed;
    private final Reporter reporter;
    private final Search search;
    private int[][] best = new int[0][];
    private long bestCost;
    private long steps;

    PlainSearch(Tables tables, PlainModel model, Proximity near, Budget budget, long seed, Reporter reporter) {
        this.tables = tables;
        this.model = model;
        this.budget = budget;
        this.seed = seed;
        this.reporter = reporter;
        this.search = new Search(tables, near, budget, seed, false, reporter);
    }

    /** Searches until the budget is used up. */
    void run(int[][] start) {
        boolean isCrossed = model.problem.isTimed && tables.visits <= MOST_CROSSED;
        double first = isCrossed ? FOR_THE_FIRST_IF_CROSSED : FOR_THE_FIRST;
        search.begin(start);
        search.anneal(search.hot(), 0, first, first);
        if (!search.hasAll()) {
            search.anneal(search.hot(), search.used(), 1, 1);
        }
        best = search.best();
        bestCost = search.bestCost();
        if (!search.hasAll()) {
            return;
        }
        int[][] routes = model.toRoutes(best);
        if (isCrossed) {
            new GeneticSearch(model.problem, seed, routes, this::look, this::keep).run();
        } else {
            IteratedSearch iterated = new IteratedSearch(model.problem, seed, this::look, this::keep);
            iterated.begin(routes);
            iterated.anneal(
                    new Cooling(search.averageWay() / tables.distanceRate[0], IteratedSearch.COLD, search.used()), 1);
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
        return search.iterations() + steps;
    }

    private double look(long iterations) {
        steps = iterations;
        double used = budget.used(iterations());
        reporter.look(used, best, bestCost, iterations());
        return used;
    }

    private void keep(int[][] routes) {
        best = Arrays.copyOf(model.toVisits(routes), tables.vehicles);
        Arrays.fill(best, routes.length, tables.vehicles, new int[0]);
        bestCost = model.cost(routes);
    }
}
