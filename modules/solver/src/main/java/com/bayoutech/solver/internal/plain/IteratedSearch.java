package com.bayoutech.solver.internal.plain;

import com.bayoutech.solver.Budget;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Iterated local search for plain problems: strings of some neighbouring routes are taken out and inserted again, local search under penalties improves what
 * that touched, and annealing decides whether to go on from there.
 *
 * <p>The penalties are adapted to how many steps leave the routes that they touched feasible: few in the beginning, nearly all in the end. Whether all routes are
 * feasible at once says too little of a large problem. Now and then the routes are made feasible, and kept if they are the best, before the search goes on from where
 * it stood.
 *
 * <p>Only visits that changed are looked at, and only their routes are undone. The same seed and the same number of iterations give
 * the same routes.
 */
public final class IteratedSearch {
    private static final int RUINED_VISITS = 10;
    private static final int STEPS_BETWEEN_LOOKS = 16;

    /** The share of steps that shall leave what they touched feasible, first and last; found by measurement. */
    private static final double FIRST_FEASIBLE = 0.7;

    private static final double LAST_FEASIBLE = 0.98;

    /** From so much of the budget on, all routes shall be feasible at once about so often. */
    private static final double NEAR_THE_END = 0.85;

    private static final double ALL_FEASIBLE = 0.5;

    /** The prices of overload and time warp at such a time are what those move to that the next annealing begins with. */
    private static final double HALF = 0.5;

    /** Gently, for each solution comes from the one before. */
    private static final double RAISE = 1.05;

    private static final double LOWER = 0.95;

    /** How much of the budget goes by, and how many steps, between the times when the routes are made feasible. */
    private static final double BETWEEN_REPAIRS = 0.02;

    private static final int STEPS_BETWEEN_REPAIRS = 1_000;

    /** Steps that may be spent on making the routes feasible, with such penalties. */
    private static final int REPAIRS = 100;

    static final int REPAIR_FACTOR = 20;

    /** For a search that fills the tours with routes to begin with. */
    final Tours tours;

    final Neighbourhood neighbourhood;

    private final PlainProblem problem;
    private final Budget budget;
    private final Consumer<int[][]> improved;
    private final RandomGenerator random;
    private final Insertion insertion;
    private final Ruin ruin;
    private final TouchUp touchUp;
    private final Penalties penalties;
    private final Standing standing;

    /** Where the search stood before its routes were made feasible. */
    private final int[][] left;

    private int[][] best = new int[0][];
    private long bestCost = Long.MAX_VALUE;
    private long iterations;

    /** By how much the penalties are raised for now. */
    private int factor = 1;

    /**
     * @param budget asked every few iterations
     * @param improved receives every better set of feasible routes
     */
    public IteratedSearch(
            PlainProblem problem, Annealing annealing, long seed, Budget budget, Consumer<int[][]> improved) {
        this.problem = problem;
        this.budget = budget;
        this.improved = improved;
        random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        neighbourhood = new Neighbourhood(problem, annealing.neighbours());
        Agenda agenda = new Agenda(problem.depots, problem.nodes);
        tours = new Tours(problem);
        tours.note(agenda);
        insertion = new Insertion(tours, neighbourhood, random);
        ruin = new Ruin(tours, neighbourhood, random, RUINED_VISITS);
        touchUp = new TouchUp(tours, neighbourhood, agenda);
        penalties = annealing.isStrict()
                ? Penalties.forbidding(problem)
                : new Penalties(problem, FIRST_FEASIBLE, RAISE, LOWER);
        standing = new Standing(tours);
        left = new int[tours.vehicles][];
    }

    /** The prices of overload and time warp as they are. */
    public Prices prices() {
        return penalties.prices();
    }

    /** Begins with the prices at which the search of another, like problem ended. */
    public void follow(Prices prices) {
        penalties.follow(prices);
    }

    /** Begins with routes in the order of the vehicles, feasible or not; visits that are on none are inserted. */
    public void begin(int[][] routes) {
        tours.load(routes);
        begin();
    }

    /** Begins with the routes that the tours were filled with; what was found before is forgotten. */
    void begin() {
        best = new int[0][];
        bestCost = Long.MAX_VALUE;
        penalties.restart();
        applyRates();
        int[] missing = new int[problem.visits];
        int count = 0;
        boolean isComplete = true;
        for (int visit = problem.depots; visit < problem.nodes; visit++) {
            if (tours.route[visit] == Tours.NONE) {
                missing[count++] = visit;
                isComplete &= problem.prize[visit] < PlainProblem.REQUIRED;
            }
        }
        standing.clear();
        standing.accept();
        if (isComplete) {
            keepIfBest();
        }
        insertion.insert(missing, count);
        standing.accept();
        keepIfBest();
        touchUp.run();
        standing.accept();
        keepIfBest();
    }

    /** Goes on until so much of the budget is used up. */
    public void anneal(Cooling cooling, double until) {
        double used = budget.used(iterations);
        double nextRepair = used + BETWEEN_REPAIRS;
        long nextRepairStep = iterations + STEPS_BETWEEN_REPAIRS;
        long nextLook = iterations;
        boolean isNearTheEnd = false;
        while (used < until) {
            if (iterations >= nextLook) {
                nextLook = iterations + STEPS_BETWEEN_LOOKS;
                isNearTheEnd = cooling.progress(used) > NEAR_THE_END;
                aim(cooling.progress(used));
            }
            step(cooling.at(used));
            adapt(isNearTheEnd);
            if (iterations >= nextLook) {
                used = budget.used(iterations);
            }
            if (used > nextRepair && iterations >= nextRepairStep) {
                nextRepair = used + BETWEEN_REPAIRS;
                nextRepairStep = iterations + STEPS_BETWEEN_REPAIRS;
                repairAndReturn();
            }
        }
        if (best.length == 0) {
            repairAndReturn();
        } else {
            penalties.remember();
        }
    }

    private void aim(double progress) {
        if (progress > NEAR_THE_END) {
            penalties.aim(ALL_FEASIBLE);
        } else {
            penalties.aim(FIRST_FEASIBLE + (LAST_FEASIBLE - FIRST_FEASIBLE) * progress / NEAR_THE_END);
        }
        if (progress < HALF) {
            penalties.mark();
        }
    }

    /** The best feasible routes, in the order of the vehicles; empty if there are none. */
    public int[][] best() {
        return best;
    }

    /** Feasible routes close to those that the search stands at, or the best ones; empty if there are none. */
    public int[][] feasible() {
        return repair() ? standing.visits.clone() : best;
    }

    /** Makes the routes feasible, keeps them if they are the best, and goes back to where the search stood. */
    void repairAndReturn() {
        if (standing.isFeasible()) {
            return;
        }
        System.arraycopy(standing.visits, 0, left, 0, left.length);
        repair();
        standing.goTo(left);
    }

    /** Lets the search stand at feasible routes close by; false if none are found. */
    private boolean repair() {
        factor = REPAIR_FACTOR;
        applyRates();
        for (int steps = 0; steps < REPAIRS && !standing.isFeasible(); steps++) {
            step(0, troubled());
        }
        factor = 1;
        applyRates();
        return standing.isFeasible();
    }

    /** A visit of a route that is overloaded or late, or any if there is none. */
    private int troubled() {
        int[][] visits = standing.visits;
        int first = random.nextInt(visits.length);
        for (int index = 0; index < visits.length; index++) {
            int r = (first + index) % visits.length;
            if (standing.isInTrouble(r)) {
                return visits[r][random.nextInt(visits[r].length)];
            }
        }
        return ruin.anyVisit();
    }

    /** Steps since the beginning. */
    public long iterations() {
        return iterations;
    }

    private void step(double temperature) {
        step(temperature, ruin.anyVisit());
    }

    private void step(double temperature, int seed) {
        iterations++;
        tours.moves = 0;
        tours.settle();
        ruin.mutate(seed);
        touchUp.run();
        if (standing.difference() < -temperature * Math.log(random.nextDouble())) {
            standing.accept();
            keepIfBest();
        } else {
            standing.reject();
        }
    }

    /** Adapts the penalties to whether what the last step touched is feasible, as it left it, or all that the search stands at. */
    private void adapt(boolean toAll) {
        if (penalties.note(standing.isWithinLoad(toAll), standing.isInTime(toAll))) {
            applyRates();
        }
    }

    private void keepIfBest() {
        if (standing.cost() < bestCost && standing.isFeasible()) {
            bestCost = standing.cost();
            best = standing.visits.clone();
            improved.accept(best);
        }
    }

    private void applyRates() {
        tours.setRates(penalties.loadRate() * factor, penalties.warpRate() * factor);
    }
}
