package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.internal.plain.Annealing;
import com.bayoutech.solver.internal.plain.Cooling;
import com.bayoutech.solver.internal.plain.GeneticSearch;
import com.bayoutech.solver.internal.plain.IteratedSearch;
import com.bayoutech.solver.internal.plain.MemeticSearch;
import java.util.Arrays;

/**
 * Searches a plain model as a whole, once ruin and recreate has found a good solution to begin with: by crossing solutions where there are few visits, by
 * iterated local search alone where there are many, or vehicles are not alike.
 *
 * <p>If the first solution leaves visits out that are required, the vehicles probably have no room for all, and those searches know nothing else: then ruin and
 * recreate goes on; but where vehicles differ iterated local search looks for that room first, and polishes what ruin and recreate finds.
 */
final class PlainSearch {
    /** With more visits the population grows too slowly. */
    private static final int MOST_CROSSED = 250;

    /** The same where time does not matter and each child is annealed; found by measurement. */
    private static final int MOST_BRED = 350;

    /** So many visits times visits on a route are bred at once: long routes take more steps. */
    private static final double MOST_BRED_AT_ONCE = 4_000;

    /** Others are bred where the budget has room for many steps, after a look at how long these take: so many for each visit and each visit on its route. */
    private static final int STEPS_WORTH_BREEDING = 100;

    private static final double FOR_A_LOOK = 0.02;

    /** How much of the budget the first solution costs; found by measurement: what ruin and recreate has made good is hard to better. */
    private static final double FOR_THE_FIRST = 0.02;

    /** How much it may cost where not all visits find room. */
    private static final double AT_MOST_FOR_THE_FIRST = 0.1;

    private static final double FOR_THE_FIRST_IF_CROSSED = 0.2;

    /** How much more it may take to find room for what the first solution leaves out. */
    private static final double FOR_THE_REST = 0.1;

    private final Tables tables;
    private final PlainModel model;
    private final Budget budget;
    private final long seed;
    private final Reporter reporter;
    private final Search search;
    private int[][] best = new int[0][];
    private long bestCost;
    private long steps;

    /** Steps of searches that others took over from. */
    private long before;

    PlainSearch(Tables tables, PlainModel model, Proximity near, Budget budget, long seed, Reporter reporter) {
        this.tables = tables;
        this.model = model;
        this.budget = budget;
        this.seed = seed;
        this.reporter = reporter;
        this.search = new Search(tables, near, budget, seed, false, reporter);
    }

    /** Searches until the budget is used up; what was given and is good already is polished at once. */
    void run(int[][] start) {
        boolean isCrossed = model.problem.isUniform && model.problem.isTimed && tables.visits <= MOST_CROSSED;
        search.begin(start);
        double first = search.isBegun() ? 0 : isCrossed ? FOR_THE_FIRST_IF_CROSSED : FOR_THE_FIRST;
        search.anneal(search.hot(), 0, first, first);
        boolean isComplete = takeBest();
        if (!isComplete && search.used() < AT_MOST_FOR_THE_FIRST) {
            search.anneal(search.hot(), search.used(), AT_MOST_FOR_THE_FIRST, AT_MOST_FOR_THE_FIRST);
            isComplete = takeBest();
        }
        if (isComplete && isCrossed) {
            new GeneticSearch(model.problem, seed, model.toRoutes(best), this::look, this::keep).run();
        } else if (isComplete && isBreedable() && tables.visits <= MOST_BRED && effort() <= MOST_BRED_AT_ONCE) {
            breed();
        } else if (isComplete || !model.problem.isUniform) {
            polish(isComplete);
        } else {
            goOn();
        }
    }

    /** Takes over what ruin and recreate has found; whether all that is required is in it. */
    private boolean takeBest() {
        best = search.best();
        bestCost = search.bestCost();
        return model.hasRequired(best);
    }

    private void polish(boolean isComplete) {
        double used = budget.used(iterations());
        Annealing annealing = Annealing.of(model.problem);
        IteratedSearch iterated = new IteratedSearch(model.problem, annealing, seed, this::look, this::keep);
        Cooling cooling = annealing.cooling(averageWay(), used);
        iterated.begin(model.toRoutes(best));
        if (isComplete && isBreedable() && isWorthBreeding(iterated, cooling)) {
            breed();
            return;
        }
        if (!isComplete) {
            iterated.anneal(cooling, Math.min(1, used + FOR_THE_REST));
        }
        if (iterated.best().length > 0) {
            iterated.anneal(cooling, 1);
            return;
        }
        look(iterated.iterations());
        if (isComplete) {
            goOn();
        } else {
            findRoom();
        }
    }

    /** Anneals for a while; whether there is time for so many steps that several annealings are better than one. */
    private boolean isWorthBreeding(IteratedSearch iterated, Cooling cooling) {
        double from = budget.used(iterations());
        iterated.anneal(cooling, Math.min(1, from + FOR_A_LOOK));
        double looked = look(iterated.iterations()) - from;
        return looked > 0 && iterated.iterations() / looked > STEPS_WORTH_BREEDING * effort();
    }

    /** Visits times visits on a route; no end of it for one route alone, which has nothing to be crossed. */
    private double effort() {
        long driven = Arrays.stream(best).filter(route -> route.length > 0).count();
        return driven < 2 ? Double.POSITIVE_INFINITY : (double) tables.visits * tables.visits / driven;
    }

    /** Looks for room by ruin and recreate, cooling down along what is left of the budget; what has room for all is polished. */
    private void findRoom() {
        double hot = search.hot();
        double begun = budget.used(search.iterations());
        double end = begun + 1 - budget.used(iterations());
        boolean isComplete = false;
        double until = begun;
        while (!isComplete && until < end) {
            until = Math.min(end, until + FOR_THE_REST);
            search.anneal(hot, begun, end, until);
            isComplete = takeBest();
        }
        if (isComplete) {
            before = steps;
            polish(true);
        }
    }

    private boolean isBreedable() {
        return model.problem.isUniform && !model.problem.isTimed;
    }

    private void breed() {
        before = steps;
        new MemeticSearch(model.problem, seed, this::look, this::keep).run(model.toRoutes(best), averageWay());
    }

    private double averageWay() {
        return model.scaled(search.averageDrive());
    }

    /** Goes on with ruin and recreate to the end. */
    private void goOn() {
        double begun = budget.used(search.iterations());
        double end = begun + 1 - budget.used(iterations());
        search.anneal(search.hot(), begun, end, end);
        takeBest();
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
        steps = before + iterations;
        double used = budget.used(iterations());
        reporter.look(used, best, bestCost, iterations());
        return used;
    }

    private void keep(int[][] routes) {
        long cost = model.cost(routes);
        if (cost < bestCost) {
            best = model.toVisits(routes);
            bestCost = cost;
        }
    }
}
