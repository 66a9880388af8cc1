package com.bayoutech.solver.internal.plain;

import com.bayoutech.solver.Budget;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Hybrid genetic search for plain problems whose vehicles are all alike (Vidal 2022; Kool et al. 2022): crossover of two sets of routes, local search
 * with penalties, and a feasible and an infeasible population kept for cost and diversity.
 *
 * <p>The same seed and the same number of iterations give the same routes.
 */
public final class GeneticSearch {

    private static final int REPAIR_FACTOR = 10;

    private static final double RAISE = 1.2;
    private static final double LOWER = 0.85;

    private final PlainProblem problem;
    private final int[][] start;
    private final Budget budget;
    private final Consumer<int[][]> improved;
    private final RandomGenerator random;
    private final Tuning tuning;
    private final LocalSearch search;
    private final Tours tours;
    private final Insertion insertion;
    private final RouteExchange exchange;
    private final OrderCrossover orderCrossover;
    private final Ruin ruin;
    private final Compass compass;
    private final Penalties penalties;
    private final Population feasible;
    private final Population infeasible;
    private final int[] order;

    private long iterations;
    private @Nullable Individual best;
    private @Nullable Individual bestSinceRestart;
    private int withoutImprovement;
    private int founded;

    /**
     * @param start feasible or infeasible routes to begin with; visits without a route are inserted; may be empty
     * @param budget asked once an iteration, which is one offspring
     * @param improved receives every better set of feasible routes
     */
    public GeneticSearch(PlainProblem problem, long seed, int[][] start, Budget budget, Consumer<int[][]> improved) {
        this.problem = problem;
        this.start = start;
        this.budget = budget;
        this.improved = improved;
        random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        tuning = Tuning.of(problem);
        Neighbourhood neighbourhood = new Neighbourhood(problem, tuning.neighbours());
        search = new LocalSearch(problem, neighbourhood, random);
        tours = search.tours;
        insertion = new Insertion(tours, neighbourhood, random);
        exchange = new RouteExchange(tours, neighbourhood, random);
        orderCrossover = new OrderCrossover(tours, neighbourhood, random);
        ruin = new Ruin(tours, neighbourhood, random, tuning.ruinedVisits());
        compass = new Compass(problem);
        penalties = new Penalties(problem, tuning.targetFeasible(), RAISE, LOWER);
        feasible = new Population(tuning);
        infeasible = new Population(tuning);
        order = new int[problem.visits];
        for (int i = 0; i < order.length; i++) {
            order[i] = i + 1;
        }
    }

    /** Searches until the budget is used; returns the best feasible routes, empty if none were found. */
    public int[][] run() {
        if (problem.visits == 0) {
            return new int[0][];
        }
        applyRates(1);
        if (start.length > 0) {
            load(start);
            add(new Individual(tours, compass));
            search.run();
            keep();
        }
        while (budget.used(iterations) < 1) {
            iterations++;
            if (founded < tuning.firstPopulation()) {
                construct();
            } else {
                breed();
            }
            search.run();
            keep();
            if (withoutImprovement > tuning.patience()) {
                restart();
            }
        }
        return best == null ? new int[0][] : best.toRoutes();
    }

    /** The offspring since the start, repairs not counted. */
    public long iterations() {
        return iterations;
    }

    private void construct() {
        founded++;
        Shuffle.shuffle(order, order.length, random);
        tours.clear();
        insertion.insert(order, order.length);
    }

    /** Makes a child of two selected parents, or of one by ruin, in the tours. */
    private void breed() {
        feasible.refresh(penalties.loadRate(), penalties.warpRate());
        infeasible.refresh(penalties.loadRate(), penalties.warpRate());
        Individual one = Population.select(feasible, infeasible, random);
        Individual other = one;
        for (int trial = 0; trial < 10 && other == one; trial++) {
            other = Population.select(feasible, infeasible, random);
        }
        int draw = random.nextInt(100);
        if (draw < tuning.ruins()) {
            ruin.mutate(one);
        } else if (draw < tuning.ruins() + tuning.orderCrossovers()) {
            orderCrossover.cross(one, other);
        } else {
            exchange.cross(one, other);
        }
    }

    /** Keeps the local optimum in the tours, and every other time repairs it if it is infeasible. */
    private void keep() {
        Individual child = new Individual(tours, compass);
        boolean adapted = penalties.note(child.excess == 0, child.warp == 0);
        add(child);
        if (!child.isFeasible() && random.nextInt(2) == 0) {
            applyRates(REPAIR_FACTOR);
            child.load(tours);
            tours.markPenalised();
            search.run();
            Individual repaired = new Individual(tours, compass);
            applyRates(1);
            if (repaired.isFeasible()) {
                add(repaired);
            }
        } else if (adapted) {
            applyRates(1);
        }
        if (adapted) {
            infeasible.outdate();
        }
    }

    private void add(Individual child) {
        Population population = child.isFeasible() ? feasible : infeasible;
        population.add(child);
        if (population.isFull()) {
            population.cull(penalties.loadRate(), penalties.warpRate());
        }
        withoutImprovement++;
        if (child.isFeasible() && (bestSinceRestart == null || child.distance < bestSinceRestart.distance)) {
            bestSinceRestart = child;
            withoutImprovement = 0;
            if (best == null || child.distance < best.distance) {
                best = child;
                improved.accept(child.toRoutes());
            }
        }
    }

    private void restart() {
        feasible.clear();
        infeasible.clear();
        bestSinceRestart = null;
        withoutImprovement = 0;
        founded = 0;
    }

    private void applyRates(int factor) {
        tours.setRates(penalties.loadRate() * factor, penalties.warpRate() * factor);
    }

    private void load(int[][] routes) {
        tours.load(routes);
        int lost = 0;
        int[] missing = new int[problem.visits];
        for (int visit = 1; visit <= problem.visits; visit++) {
            if (tours.route[visit] == Tours.NONE) {
                missing[lost++] = visit;
            }
        }
        insertion.insert(missing, lost);
    }
}
