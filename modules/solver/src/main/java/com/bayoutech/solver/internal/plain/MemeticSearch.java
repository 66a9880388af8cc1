package com.bayoutech.solver.internal.plain;

import com.bayoutech.solver.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Some short annealings, then crossings of what they found, each child annealed in its turn, only not as hot: for plain problems with few visits whose
 * vehicles are all alike. One annealing as long as all of these together ends in a worse solution, since it seldom leaves the valley that it has cooled down in
 * (see docs/decisions/0049-annealed-children.md).
 *
 * <p>Children are made by route exchange (SREX, Nagata, Bräysy and Dullaert 2010), which leaves the number of routes as it is. So the first annealings differ
 * in how many routes they may have. A child takes the place of the parent that it has most of its routes from, if it is better, which keeps the members from becoming alike soon. The same seed and the same number of iterations give the same routes.
 */
public final class MemeticSearch {
    /** How many solutions are kept. */
    private static final int MEMBERS = 8;

    /** How much of the budget is used up when that many were found. */
    private static final double FOR_THE_MEMBERS = 0.3;

    /** How much of it a child takes. */
    private static final double FOR_A_CHILD = 0.01;

    /** The first temperature of a child, as a share of the first one. */
    private static final double WARM = 0.2;

    private final PlainProblem problem;
    private final Annealing annealing;
    private final Budget budget;
    private final RandomGenerator random;
    private final IteratedSearch search;
    private final Tours tours;
    private final Compass compass;
    private final RouteExchange exchange;
    private final List<Individual> members = new ArrayList<>(MEMBERS + 1);

    /**
     * @param budget asked every few iterations
     * @param improved receives sets of feasible routes, of which not each is better than the one before
     */
    public MemeticSearch(PlainProblem problem, long seed, Budget budget, Consumer<int[][]> improved) {
        this.problem = problem;
        annealing = Annealing.priced(problem);
        this.budget = budget;
        search = new IteratedSearch(problem, annealing, seed, budget, improved);
        random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed + 1);
        tours = search.tours;
        compass = new Compass(problem);
        exchange = new RouteExchange(tours, search.neighbourhood, random);
    }

    /** Searches until the budget is used up, from feasible routes, where ways cost so much on average. */
    public void run(int[][] start, double averageWay) {
        double hot = annealing.hot() * averageWay;
        keep(start);
        double begun = used();
        double share = FOR_THE_MEMBERS * (1 - begun) / MEMBERS;
        for (int member = 0; member < MEMBERS && used() < 1; member++) {
            double from = begun + member * share;
            load(start, mostRoutes(member, start));
            if (isAnnealed(new Cooling(hot, annealing.cold(), from, from + share))) {
                keep(search.best());
            }
        }
        while (used() < 1) {
            tours.limitRoutes(problem.vehicles);
            int parent = random.nextInt(members.size());
            exchange.cross(members.get(parent), members.get(otherThan(parent)));
            double from = used();
            if (isAnnealed(new Cooling(WARM * hot, annealing.cold() / WARM, from, Math.min(1, from + FOR_A_CHILD)))) {
                replace(parent, search.best());
            }
        }
    }

    private double used() {
        return budget.used(search.iterations());
    }

    /** As many routes as there are, one less, two less, or as many as one likes. */
    private int mostRoutes(int member, int[][] start) {
        int kind = member % 4;
        return kind == 0 ? problem.vehicles : Math.max(problem.leastRoutes(), driven(start) + 1 - kind);
    }

    private static int driven(int[][] routes) {
        return (int) Arrays.stream(routes).filter(route -> route.length > 0).count();
    }

    /** Loads the fullest of some routes, as many as there may be; the visits of the others will be inserted. */
    private void load(int[][] start, int most) {
        tours.limitRoutes(most);
        tours.load(Arrays.stream(start)
                .sorted(Comparator.comparingLong((int[] route) -> -demand(route)))
                .limit(most)
                .toArray(int[][]::new));
    }

    private long demand(int[] route) {
        return Arrays.stream(route).mapToLong(visit -> problem.demand[visit]).sum();
    }

    /** Anneals what the tours hold; one route more is allowed if nothing feasible is found without. False if there is nothing then, either. */
    private boolean isAnnealed(Cooling cooling) {
        search.begin();
        search.anneal(cooling, cooling.ended());
        if (search.best().length == 0 && used() < 1) {
            tours.limitRoutes(tours.driven() + 1);
            search.repairAndReturn();
        }
        return search.best().length > 0;
    }

    /** Keeps what is not known yet, in the place of the worst if there are many. */
    private void keep(int[][] routes) {
        Individual found = individual(routes);
        if (members.stream().anyMatch(known -> known.differenceTo(found) == 0)) {
            return;
        }
        members.add(found);
        if (members.size() > MEMBERS) {
            members.remove(Collections.max(members, Comparator.comparingLong(member -> member.distance)));
        }
    }

    private void replace(int parent, int[][] routes) {
        Individual child = individual(routes);
        if (child.distance < members.get(parent).distance) {
            members.set(parent, child);
        }
    }

    private Individual individual(int[][] routes) {
        tours.load(routes);
        return new Individual(tours, compass);
    }

    /** Another member than one of them, if there is another. */
    private int otherThan(int parent) {
        return members.size() == 1 ? parent : (parent + 1 + random.nextInt(members.size() - 1)) % members.size();
    }
}
