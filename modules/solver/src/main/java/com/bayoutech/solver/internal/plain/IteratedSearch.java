package com.bayoutech.solver.internal.plain;

import com.bayoutech.solver.Budget;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Iterated local search for plain problems: strings of some neighbouring routes are taken out and inserted again, local search under penalties improves what
 * that touched, and annealing decides whether to go on from there.
 *
 * <p>Only visits that changed are looked at, and only their routes are undone. The same seed and the same number of iterations give
 * the same routes.
 */
public final class IteratedSearch {
    /** The last temperature as a share of the first. */
    public static final double COLD = 0.01;

    private static final int NEIGHBOURS = 20;
    private static final int RUINED_VISITS = 10;
    private static final double TARGET_FEASIBLE = 0.3;
    private static final int STEPS_BETWEEN_LOOKS = 16;

    /** Steps that may be spent on making the last routes feasible, with such penalties. */
    private static final int REPAIRS = 50;

    private static final int REPAIR_FACTOR = 20;

    private final PlainProblem problem;
    private final Budget budget;
    private final Consumer<int[][]> improved;
    private final RandomGenerator random;
    private final Tours tours;
    private final Insertion insertion;
    private final Ruin ruin;
    private final TouchUp touchUp;
    private final Penalties penalties;

    /** The routes that the search stands at: visits, distance, load and time warp. */
    private final int[][] visits;

    private final long[] distance;
    private final int[] load;
    private final int[] warp;
    private long standing;
    private int[][] best = new int[0][];
    private long bestDistance = Long.MAX_VALUE;
    private long iterations;

    /** By how much the penalties are raised for now. */
    private int factor = 1;

    /**
     * @param budget asked every few iterations
     * @param improved receives every better set of feasible routes
     */
    public IteratedSearch(PlainProblem problem, long seed, Budget budget, Consumer<int[][]> improved) {
        this.problem = problem;
        this.budget = budget;
        this.improved = improved;
        random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        Neighbourhood neighbourhood = new Neighbourhood(problem, NEIGHBOURS);
        Agenda agenda = new Agenda(problem.nodes);
        tours = new Tours(problem);
        tours.note(agenda);
        insertion = new Insertion(tours, neighbourhood);
        ruin = new Ruin(tours, neighbourhood, random, RUINED_VISITS);
        touchUp = new TouchUp(tours, neighbourhood, agenda);
        penalties = new Penalties(problem, TARGET_FEASIBLE);
        visits = new int[tours.vehicles][0];
        distance = new long[tours.vehicles];
        load = new int[tours.vehicles];
        warp = new int[tours.vehicles];
    }

    /** Begins with routes, feasible or not; visits that are on none are inserted. */
    public void begin(int[][] routes) {
        applyRates();
        tours.load(routes);
        int[] missing = new int[problem.visits];
        int lost = 0;
        for (int visit = 1; visit <= problem.visits; visit++) {
            if (tours.route[visit] == Tours.NONE) {
                missing[lost++] = visit;
            }
        }
        insertion.insert(missing, lost);
        accept();
        keepIfBest();
        touchUp.run();
        accept();
        keepIfBest();
    }

    /** Goes on until so much of the budget is used up. */
    public void anneal(Cooling cooling, double until) {
        double used = budget.used(iterations);
        long nextLook = iterations + STEPS_BETWEEN_LOOKS;
        while (used < until) {
            step(cooling.at(used));
            if (iterations >= nextLook) {
                used = budget.used(iterations);
                nextLook = iterations + STEPS_BETWEEN_LOOKS;
            }
        }
    }

    /** The best feasible routes; empty if there are none. */
    public int[][] best() {
        return best;
    }

    /** Feasible routes close to those that the search stands at, or the best ones; empty if there are none. */
    public int[][] feasible() {
        factor = REPAIR_FACTOR;
        applyRates();
        for (int steps = 0; steps < REPAIRS && !isFeasible(); steps++) {
            step(0);
        }
        factor = 1;
        applyRates();
        return isFeasible() ? copy() : best;
    }

    /** Steps since the beginning. */
    public long iterations() {
        return iterations;
    }

    private void step(double temperature) {
        iterations++;
        tours.moves = 0;
        Arrays.fill(tours.changedAt, Tours.NONE);
        ruin.mutate();
        touchUp.run();
        if (difference() < -temperature * Math.log(random.nextDouble())) {
            accept();
            keepIfBest();
        } else {
            reject();
        }
        if (penalties.note(isWithin(load, problem.capacity), isWithin(warp, 0))) {
            applyRates();
        }
    }

    /** By how much the routes in the tours cost more than those that the search stands at. */
    private long difference() {
        long difference = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            if (tours.changedAt[r] != Tours.NONE) {
                difference += tours.distance(r) + tours.routePenalty[r] - distance[r] - tours.penalty(load[r], warp[r]);
            }
        }
        return difference;
    }

    private void accept() {
        for (int r = 0; r < tours.vehicles; r++) {
            if (tours.changedAt[r] != Tours.NONE) {
                visits[r] = tours.visits(r);
                standing -= distance[r];
                distance[r] = tours.distance(r);
                standing += distance[r];
                load[r] = tours.routeLoad[r];
                warp[r] = tours.routeWarp[r];
            }
        }
    }

    private void reject() {
        for (int r = 0; r < tours.vehicles; r++) {
            if (tours.changedAt[r] != Tours.NONE) {
                tours.restore(r, visits[r]);
            }
        }
    }

    private void keepIfBest() {
        if (standing < bestDistance && isFeasible()) {
            bestDistance = standing;
            best = copy();
            improved.accept(best);
        }
    }

    private int[][] copy() {
        return Arrays.stream(visits).filter(route -> route.length > 0).toArray(int[][]::new);
    }

    private boolean isFeasible() {
        return isWithin(load, problem.capacity) && isWithin(warp, 0);
    }

    private static boolean isWithin(int[] amounts, int limit) {
        for (int amount : amounts) {
            if (amount > limit) {
                return false;
            }
        }
        return true;
    }

    private void applyRates() {
        tours.setRates(penalties.loadRate() * factor, penalties.warpRate() * factor);
        for (int r = 0; r < tours.vehicles; r++) {
            tours.routePenalty[r] = tours.penalty(tours.routeLoad[r], tours.routeWarp[r]);
        }
    }
}
