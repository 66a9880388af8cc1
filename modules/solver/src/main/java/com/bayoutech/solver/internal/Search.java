package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Ruins and recreates, accepting worse routes while it is hot (simulated annealing along the budget). */
final class Search {
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final Tables tables;
    private final Budget budget;
    private final Reporter reporter;
    private final RandomGenerator random;
    private final Tuning tuning;
    private final Routes routes;
    private final Journal journal;
    private final Ruin ruin;
    private final Recreate recreate;
    private final int[] absent;
    private final int[] absentBefore;
    private int absentCount;
    private long absentCost;
    private final int[][] best;
    private final boolean[] isStale;
    private long bestCost;
    private long iterations;

    Search(Tables tables, Budget budget, long seed, Reporter reporter) {
        this.tables = tables;
        this.budget = budget;
        this.reporter = reporter;
        this.random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        this.tuning = Tuning.of(tables);
        this.routes = new Routes(tables);
        Proximity near = new Proximity(tables, tuning.near());
        this.journal = new Journal(routes);
        this.ruin = new Ruin(routes, near, journal, random, tuning);
        this.recreate = new Recreate(routes, near, journal, random);
        this.absent = new int[tables.units];
        this.absentBefore = new int[tables.units];
        this.best = new int[tables.vehicles][];
        this.isStale = new boolean[tables.vehicles];
    }

    /** Begins with routes, as far as they can be driven; the rest is inserted. */
    void begin(int[][] start) {
        journal.begin();
        new Warmth(tables, routes).load(start);
        for (int unit = 0; unit < tables.units; unit++) {
            if (routes.route[tables.unitVisits[tables.unitBegin[unit]]] == Routes.NONE) {
                absent[absentCount++] = unit;
            }
        }
        absentCount = recreate.insert(absent, absentCount);
        absentCost = costOfAbsent(absentCount);
        keepAll();
    }

    /** Searches until the budget is used up. */
    void run() {
        double hot = averageWay() * tuning.hot();
        double cold = hot * tuning.cold();
        double temperature = hot;
        long current = routes.cost() + absentCost;
        while (true) {
            if (iterations % STEPS_BETWEEN_LOOKS == 0) {
                double used = budget.used(iterations);
                if (used >= 1) {
                    break;
                }
                temperature = hot * Math.pow(cold / hot, used);
                reporter.look(used, best, bestCost, iterations);
            }
            iterations++;
            journal.begin();
            int before = absentCount;
            System.arraycopy(absent, 0, absentBefore, 0, before);
            int left = recreate.insert(absent, ruin.remove(absent, before));
            long leftCost = costOfAbsent(left);
            long cost = routes.cost() + leftCost;
            if (cost < current - temperature * Math.log(random.nextDouble())) {
                absentCount = left;
                absentCost = leftCost;
                current = cost;
                for (int index = 0; index < journal.count(); index++) {
                    isStale[journal.vehicle(index)] = true;
                }
                if (cost < bestCost) {
                    keepStale();
                }
            } else {
                journal.restore();
                System.arraycopy(absentBefore, 0, absent, 0, before);
            }
        }
    }

    /** The nodes of each vehicle in the best solution. */
    int[][] best() {
        return best;
    }

    long iterations() {
        return iterations;
    }

    private long costOfAbsent(int count) {
        long cost = 0;
        for (int index = 0; index < count; index++) {
            cost += tables.penalty[absent[index]];
        }
        return cost;
    }

    private double averageWay() {
        long ways = routes.visits + routes.driven();
        return ways == 0 ? 1 : Math.max(1, (double) routes.cost() / ways);
    }

    private void keepAll() {
        Arrays.fill(isStale, true);
        keepStale();
        reporter.look(0, best, bestCost, iterations);
    }

    private void keepStale() {
        for (int vehicle = 0; vehicle < isStale.length; vehicle++) {
            if (isStale[vehicle]) {
                isStale[vehicle] = false;
                best[vehicle] = routes.nodesOf(vehicle);
            }
        }
        bestCost = routes.cost() + absentCost;
    }
}
