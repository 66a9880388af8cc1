package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Several searches at once, each with its own part of the solution for a while; then the solution is cut along another line. */
final class Crew {
    private static final int SPELLS = 40;

    private final Tables tables;
    private final Budget budget;
    private final Reporter reporter;
    private final List<Search> searches = new ArrayList<>();
    private final Partition partition;
    private int[][] best;
    private long bestCost;

    Crew(Tables tables, Proximity near, Budget budget, Settings settings, Reporter reporter) {
        this.tables = tables;
        this.budget = budget;
        this.reporter = reporter;
        Budget shared = iterations -> budget.used(iterations * settings.threads());
        for (int member = 0; member < settings.threads(); member++) {
            searches.add(new Search(
                    tables,
                    near,
                    shared,
                    settings.seed() + member,
                    settings.isFewestVehicles(),
                    member == 0 ? reporter : new Reporter(tables, Solver.Listener.NONE)));
        }
        RandomGenerator random =
                RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(settings.seed());
        this.partition = new Partition(tables, random);
        this.best = new int[0][];
        this.bestCost = Long.MAX_VALUE;
    }

    /** Searches until the budget is used up, and answers the nodes of each vehicle. */
    int[][] run(int[][] start) {
        Search first = searches.get(0);
        first.begin(start);
        first.empty();
        double begun = first.used();
        double hot = first.hot();
        int[][] current = first.best();
        best = current;
        bestCost = first.bestCost();
        first.mute();
        try (ExecutorService threads = Executors.newFixedThreadPool(searches.size())) {
            for (int spell = 1; spell <= SPELLS && used() < 1; spell++) {
                double until = begun + (1 - begun) * spell / SPELLS;
                current = spell(threads, current, hot, begun, until);
                reporter.look(used(), best, bestCost, iterations());
            }
        }
        return best;
    }

    private int[][] spell(ExecutorService threads, int[][] current, double hot, double begun, double until) {
        List<Part> parts = partition.cut(current, absent(current), searches.size());
        List<Future<?>> running = new ArrayList<>();
        for (int member = 0; member < parts.size(); member++) {
            Search search = searches.get(member);
            Part part = parts.get(member);
            running.add(threads.submit(() -> {
                search.take(part);
                search.anneal(hot, begun, 1, until);
            }));
        }
        running.forEach(Crew::await);
        int[][] together = new int[tables.vehicles][];
        int[][] candidate = new int[tables.vehicles][];
        for (int member = 0; member < parts.size(); member++) {
            int[][] own = searches.get(member).current();
            int[][] ownBest = searches.get(member).best();
            for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
                if (parts.get(member).hasVehicle(vehicle)) {
                    together[vehicle] = own[vehicle];
                    candidate[vehicle] = ownBest[vehicle].clone();
                }
            }
        }
        long cost = searches.stream().mapToLong(Search::bestCost).sum() + costAcross(candidate, parts);
        if (cost < bestCost) {
            bestCost = cost;
            best = candidate;
        }
        return together;
    }

    /** What no search saw: it cost nothing within its part. */
    private long costAcross(int[][] nodes, List<Part> parts) {
        if (tables.overlaps == null) {
            return 0;
        }
        int[] partOf = new int[tables.vehicles];
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            for (int member = 0; member < parts.size(); member++) {
                partOf[vehicle] = parts.get(member).hasVehicle(vehicle) ? member : partOf[vehicle];
            }
        }
        return tables.overlaps.costAcross(Overlaps.vehicleOf(tables.visits, nodes), vehicle -> partOf[vehicle]);
    }

    /** How much of the budget is used up. */
    private double used() {
        return budget.used(iterations());
    }

    long iterations() {
        return searches.stream().mapToLong(Search::iterations).sum();
    }

    private int[] absent(int[][] routes) {
        boolean[] isPlanned = new boolean[tables.units];
        for (int[] route : routes) {
            for (int node : route) {
                if (tables.isVisit(node)) {
                    isPlanned[tables.unitOf[node]] = true;
                }
            }
        }
        return IntStream.range(0, tables.units).filter(unit -> !isPlanned[unit]).toArray();
    }

    /** Waits for one of several threads. */
    static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted. Start it again.", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A thread of the search failed. Read the cause.", failed);
        }
    }
}
