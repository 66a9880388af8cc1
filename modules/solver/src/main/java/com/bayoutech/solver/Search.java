package com.bayoutech.solver;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Ruins and recreates, accepting worse routes while it is hot (simulated annealing along the budget). */
final class Search {
    private static final int NEAR = 40;
    private static final int STEPS_BETWEEN_LOOKS = 64;
    private static final double COOLEST = 0.01;

    private final Model model;
    private final Budget budget;
    private final Solver.Listener listener;
    private final RandomGenerator random;
    private final Routes routes;
    private final Journal journal;
    private final Ruin ruin;
    private final Recreate recreate;
    private final int[] absent;
    private final int[] absentBefore;
    private int absentCount;
    private final int[][] best;
    private final boolean[] isStale;
    private long bestCost;
    private int bestAbsent;
    private int[] bestUnassigned = new int[0];
    private long iterations;

    Search(Model model, Budget budget, long seed, Solver.Listener listener) {
        this.model = model;
        this.budget = budget;
        this.listener = listener;
        this.random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        this.routes = new Routes(model);
        Proximity near = new Proximity(model, Integer.getInteger("near", NEAR));
        this.journal = new Journal(routes);
        this.ruin = new Ruin(routes, near, journal, random);
        this.recreate = new Recreate(routes, near, journal, random);
        this.absent = new int[model.visits()];
        this.absentBefore = new int[model.visits()];
        this.best = new int[model.vehicles()][];
        this.isStale = new boolean[model.vehicles()];
    }

    Solution run() {
        for (int visit = 0; visit < model.visits(); visit++) {
            absent[visit] = visit;
        }
        absentCount = recreate.insert(absent, model.visits());
        keepAll();
        double hot = averageEdge() * Double.parseDouble(System.getProperty("hot", "1"));
        double cold = hot * Double.parseDouble(System.getProperty("cold", "" + COOLEST));
        double temperature = hot;
        long current = routes.cost();
        while (true) {
            if (iterations % STEPS_BETWEEN_LOOKS == 0) {
                double used = budget.used(iterations);
                if (used >= 1) {
                    break;
                }
                temperature = hot * Math.pow(cold / hot, used);
            }
            iterations++;
            journal.begin();
            int before = absentCount;
            System.arraycopy(absent, 0, absentBefore, 0, before);
            int count = ruin.remove(absent, before);
            int left = recreate.insert(absent, count);
            long cost = routes.cost();
            boolean isAccepted = left < before
                    || left == before && cost < current - temperature * Math.log(random.nextDouble());
            if (isAccepted) {
                absentCount = left;
                current = cost;
                for (int index = 0; index < journal.count(); index++) {
                    isStale[journal.vehicle(index)] = true;
                }
                if (left < bestAbsent || left == bestAbsent && cost < bestCost) {
                    keepStale();
                }
            } else {
                journal.restore(absentBefore, before);
                System.arraycopy(absentBefore, 0, absent, 0, before);
                absentCount = before;
            }
        }
        return bestSolution();
    }

    private double averageEdge() {
        long edges = model.visits() - absentCount;
        for (int vehicle = 0; vehicle < model.vehicles(); vehicle++) {
            edges += routes.isEmpty(vehicle) ? 0 : 1;
        }
        return edges == 0 ? 1 : (double) routes.cost() / edges;
    }

    private Solution bestSolution() {
        int[][] routes = new int[best.length][];
        for (int vehicle = 0; vehicle < best.length; vehicle++) {
            routes[vehicle] = best[vehicle].clone();
        }
        return new Solution(routes, bestUnassigned.clone(), bestCost, iterations);
    }

    private void keepAll() {
        Arrays.fill(isStale, true);
        keepStale();
    }

    private void keepStale() {
        for (int vehicle = 0; vehicle < isStale.length; vehicle++) {
            if (isStale[vehicle]) {
                isStale[vehicle] = false;
                best[vehicle] = routes.visitsOf(vehicle);
            }
        }
        bestCost = routes.cost();
        bestAbsent = absentCount;
        bestUnassigned = Arrays.copyOf(absent, absentCount);
        listener.improved(bestSolution());
    }
}
