package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Several searchers at once, each with its own parts of the solution for a while; then the solution is cut along another line. */
final class Crew {
    private static final int SPELLS = 40;

    /** So often a plan is cut that is to be good early. */
    private static final int EARLY_SPELLS = 10;

    /** How much of the budget passes before plain parts are polished; found by measurement. */
    private static final double BEFORE_POLISH = 0.1;

    /** So many visits make a part for polishing. */
    private static final int PART = 600;

    /** The same where ways are asked one by one, and overloads are no means to an end: fewer have too little room to exchange, more leave the caches. */
    private static final int PART_IF_LARGE = 1_900;

    /** With fewer steps a visit in the whole budget ruin and recreate comes farther there. */
    private static final double STEPS_WORTH_POLISHING_IF_LARGE = 800;

    private final Tables tables;
    private final Budget budget;
    private final Reporter reporter;
    private final boolean isPlain;
    private final boolean isLarge;
    private final int part;
    private final List<Member> members = new ArrayList<>();
    private final Partition partition;
    private int[][] best;
    private long bestCost;

    /** Whether parts are searched by iterated local search, too. */
    private boolean isPolished;

    Crew(Tables tables, Proximity near, Budget budget, Settings settings, Reporter reporter) {
        this.tables = tables;
        this.budget = budget;
        this.reporter = reporter;
        this.isPlain = !settings.isFewestVehicles() && PlainModel.isPlain(tables);
        this.isLarge = !tables.ways[0].isTabled();
        this.isPolished = isPlain && !isLarge;
        this.part = isLarge ? PART_IF_LARGE : PART;
        Budget shared = iterations -> budget.used(iterations * settings.threads());
        for (int number = 0; number < settings.threads(); number++) {
            long seed = settings.seed() + number;
            Reporter own = number == 0 ? reporter : new Reporter(tables, Solver.Listener.NONE);
            Search search = new Search(tables, near, shared, seed, settings.isFewestVehicles(), own);
            members.add(new Member(tables, search, shared, seed));
        }
        RandomGenerator random =
                RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(settings.seed());
        this.partition = new Partition(tables, random);
        this.best = new int[0][];
        this.bestCost = Long.MAX_VALUE;
    }

    /**
     * Searches until the budget is used up, and answers the nodes of each vehicle.
     *
     * @param isFounded whether it begins with first routes of its own, which are no plan
     */
    int[][] run(int[][] start, boolean isFounded) {
        Search first = members.getFirst().search;
        first.begin(start);
        if (isFounded) {
            first.forgetStart();
        }
        first.empty();
        // The search goes on writing into its own.
        int[][] current = first.best().clone();
        best = current;
        bestCost = first.bestCost();
        double begun = first.usedNow();
        double hot = first.hot();
        double way = first.averageDrive();
        first.mute();
        try (ExecutorService threads = Executors.newFixedThreadPool(members.size())) {
            Schedule whole = new Schedule(begun, hot, 1, way);
            long before = iterations();
            current = spells(threads, current, whole, 1, begun + (1 - begun) / SPELLS);
            boolean isWorthAnEarlyPlan = first.isWorthAnEarlyPlan(iterations() - before, begun, used());
            if (isPlain && isLarge) {
                current = look(threads, current, whole);
            }
            if (!isPolished && isWorthAnEarlyPlan) {
                double from = isPlain ? used() : begun;
                double early = from + Search.EARLY * (1 - from);
                current = spells(threads, current, new Schedule(from, hot, early, way), EARLY_SPELLS, early);
                spells(threads, current, new Schedule(early, Search.WARM * hot, 1, way), SPELLS, 1);
            } else {
                spells(threads, current, whole, SPELLS - 1, 1);
            }
        }
        return best;
    }

    /** Goes on for a moment, and notes whether the budget has room for so many steps that iterated local search comes farther; answers what to go on from. */
    private int[][] look(ExecutorService threads, int[][] from, Schedule schedule) {
        long before = iterations();
        double begun = used();
        int[][] current = spells(threads, from, schedule, 1, begun + (1 - begun) / SPELLS);
        double budgeted = (iterations() - before) / Math.max(Double.MIN_NORMAL, used() - begun);
        isPolished = budgeted >= STEPS_WORTH_POLISHING_IF_LARGE * tables.visits;
        return current;
    }

    /** Cuts the solution so often until so much of the budget is used up, and answers what to go on from. */
    private int[][] spells(ExecutorService threads, int[][] from, Schedule schedule, int count, double until) {
        double begun = used();
        int[][] current = from;
        for (int spell = 1; spell <= count && used() < 1; spell++) {
            current = spell(threads, current, schedule, begun + (until - begun) * spell / count);
            reporter.look(used(), best, bestCost, iterations());
        }
        return current;
    }

    private int[][] spell(ExecutorService threads, int[][] current, Schedule schedule, double until) {
        int[] absent = absent(current);
        double from = used();
        boolean isPolishing =
                isPolished && (absent.length == 0 || tables.hasOptional) && (isLarge || from >= BEFORE_POLISH);
        int rounds = isPolishing ? rounds(current) : 1;
        List<Part> parts = partition.cut(current, absent, members.size() * rounds);
        List<Future<?>> running = new ArrayList<>();
        List<List<Outcome>> outcomes = new ArrayList<>();
        for (int number = 0; number < members.size(); number++) {
            Member member = members.get(number);
            List<Part> own = parts.subList(number * rounds, (number + 1) * rounds);
            List<Outcome> found = new ArrayList<>();
            outcomes.add(found);
            running.add(threads.submit(() -> {
                for (int round = 0; round < rounds; round++) {
                    double end = from + (until - from) * (round + 1) / rounds;
                    found.add(
                            isPolishing
                                    ? member.polish(own.get(round), schedule, end)
                                    : member.anneal(own.get(round), schedule, end));
                }
            }));
        }
        running.forEach(Crew::await);
        return join(outcomes.stream().flatMap(List::stream).toList());
    }

    /** How many parts each member searches one after the other: there are no more parts than routes. */
    private int rounds(int[][] current) {
        int driven =
                (int) Arrays.stream(current).filter(route -> route.length > 0).count();
        int wanted = Math.ceilDiv(tables.visits, part * members.size());
        return Math.clamp(wanted, 1, Math.max(1, driven / members.size()));
    }

    /** Puts what was found for the parts together: keeps it if it is the best so far, and answers what to go on from. */
    private int[][] join(List<Outcome> outcomes) {
        long cost = 0;
        int[][] candidate = new int[tables.vehicles][0];
        int[][] together = new int[tables.vehicles][0];
        for (Outcome outcome : outcomes) {
            cost += outcome.bestCost;
            for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
                if (outcome.part.hasVehicle(vehicle)) {
                    candidate[vehicle] = outcome.best[vehicle].clone();
                    together[vehicle] = outcome.current[vehicle];
                }
            }
        }
        cost += costAcross(
                candidate, outcomes.stream().map(outcome -> outcome.part).toList());
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
        return members.stream().mapToLong(Member::iterations).sum();
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

    /** What a thread of a search comes to; throws what it throws. */
    static <T> T await(Future<T> running) {
        try {
            return running.get();
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
