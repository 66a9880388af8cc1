package com.bayoutech.solver.internal.plain;

import com.bayoutech.solver.Budget;
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

    /** The routes that the search stands at: visits, price of the way, excess of load and time warp. */
    private final int[][] visits;

    private final long[] price;
    private final long[] excess;
    private final int[] warp;
    private int overloaded;
    private int delayed;

    /** What is lost by the visits that are absent there, and what all costs together but for penalties. */
    private long lost;

    private long standing;
    private int[][] best = new int[0][];
    private long bestCost = Long.MAX_VALUE;
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
        Agenda agenda = new Agenda(problem.depots, problem.nodes);
        tours = new Tours(problem);
        tours.note(agenda);
        insertion = new Insertion(tours, neighbourhood);
        ruin = new Ruin(tours, neighbourhood, random, RUINED_VISITS);
        touchUp = new TouchUp(tours, neighbourhood, agenda);
        penalties = new Penalties(problem, TARGET_FEASIBLE);
        visits = new int[tours.vehicles][0];
        price = new long[tours.vehicles];
        excess = new long[tours.vehicles];
        warp = new int[tours.vehicles];
    }

    /** Begins with routes in the order of the vehicles, feasible or not; visits that are on none are inserted. */
    public void begin(int[][] routes) {
        applyRates();
        tours.load(routes);
        int[] missing = new int[problem.visits];
        int count = 0;
        boolean isComplete = true;
        for (int visit = problem.depots; visit < problem.nodes; visit++) {
            if (tours.route[visit] == Tours.NONE) {
                missing[count++] = visit;
                isComplete &= problem.prize[visit] < PlainProblem.REQUIRED;
            }
        }
        lost = tours.lost;
        standing = lost;
        accept();
        if (isComplete) {
            keepIfBest();
        }
        insertion.insert(missing, count);
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

    /** The best feasible routes, in the order of the vehicles; empty if there are none. */
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
        return isFeasible() ? visits.clone() : best;
    }

    /** Steps since the beginning. */
    public long iterations() {
        return iterations;
    }

    private void step(double temperature) {
        iterations++;
        tours.moves = 0;
        tours.settle();
        ruin.mutate();
        touchUp.run();
        if (difference() < -temperature * Math.log(random.nextDouble())) {
            accept();
            keepIfBest();
        } else {
            reject();
        }
        if (penalties.note(overloaded == 0, delayed == 0)) {
            applyRates();
        }
    }

    /** By how much the routes in the tours cost more than those that the search stands at. */
    private long difference() {
        long difference = tours.lost - lost;
        for (int index = 0; index < tours.touchedCount; index++) {
            int r = tours.touched[index];
            difference += tours.price(r) + tours.routePenalty[r] - price[r] - tours.penaltyOf(excess[r], warp[r]);
        }
        return difference;
    }

    private void accept() {
        for (int index = 0; index < tours.touchedCount; index++) {
            int r = tours.touched[index];
            visits[r] = tours.visits(r);
            standing -= price[r];
            price[r] = tours.price(r);
            standing += price[r];
            overloaded -= excess[r] > 0 ? 1 : 0;
            excess[r] = tours.excess(r);
            overloaded += excess[r] > 0 ? 1 : 0;
            delayed -= warp[r] > 0 ? 1 : 0;
            warp[r] = tours.routeWarp[r];
            delayed += warp[r] > 0 ? 1 : 0;
        }
        standing += tours.lost - lost;
        lost = tours.lost;
    }

    private void reject() {
        for (int index = 0; problem.hasOptional && index < tours.touchedCount; index++) {
            tours.release(tours.touched[index]);
        }
        for (int index = 0; index < tours.touchedCount; index++) {
            tours.restore(tours.touched[index], visits[tours.touched[index]]);
        }
    }

    private void keepIfBest() {
        if (standing < bestCost && isFeasible()) {
            bestCost = standing;
            best = visits.clone();
            improved.accept(best);
        }
    }

    private boolean isFeasible() {
        return overloaded == 0 && delayed == 0 && (problem.closed == Integer.MAX_VALUE || isOpen());
    }

    /** Whether no way is driven that may not be. */
    private boolean isOpen() {
        for (int r = 0; r < visits.length; r++) {
            int at = tours.start[r];
            for (int node : visits[r]) {
                if (tours.distance(at, node) >= problem.closed) {
                    return false;
                }
                at = node;
            }
            if (tours.distance(at, tours.end[r]) >= problem.closed) {
                return false;
            }
        }
        return true;
    }

    private void applyRates() {
        tours.setRates(penalties.loadRate() * factor, penalties.warpRate() * factor);
    }
}
