package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Cost;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Chooses how a model is searched, by its size and by what it asks for. */
public final class Portfolio {
    /** With fewer visits than this, parts are too small for several threads. */
    private static final int WORTH_SHARING = 400;

    /** With so many visits even one thread searches part after part. */
    private static final int MOST_AT_ONCE = 2_000;

    /** With fewer visits ruin and recreate finds the best at once. */
    private static final int WORTH_POLISHING = 20;

    /** How much of the budget goes into a plan that tells which routes cost too much, where all are tried. */
    private static final double FOR_A_START = 0.05;

    private final Model model;
    private final Settings settings;
    private final Budget budget;
    private final Solver.Listener listener;

    public Portfolio(Model model, Settings settings, Budget budget, Solver.Listener listener) {
        this.model = model;
        this.settings = settings;
        this.budget = budget;
        this.listener = listener;
    }

    /** Searches until the budget is used up, or nothing better can be found. */
    public Solution run() {
        return run(settings.start().stream()
                .map(visits -> visits.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }

    /** Searches from other routes than those of the settings, with reloads in them, too. */
    Solution run(int[][] start) {
        if (model.vehicles().isEmpty() || model.jobs().isEmpty()) {
            Solution nothing = nothing();
            listener.improved(nothing);
            return nothing;
        }
        Tables tables = new Tables(model);
        Reporter reporter = new Reporter(tables, listener);
        boolean hasPrefixes =
                model.vehicles().stream().anyMatch(vehicle -> !vehicle.prefix().isEmpty());
        boolean isShared = !hasPrefixes
                && model.docks().isEmpty()
                && tables.visits >= (settings.threads() > 1 ? WORTH_SHARING : MOST_AT_ONCE);
        int[][] begun = start;
        boolean isFounded = isShared && !tables.ways[0].isTabled();
        if (isFounded) {
            begun = new Founder(tables, settings).found(start);
            listener.improved(new Timetable(tables).solution(begun, 0));
        }
        Proximity near = new Proximity(tables, Tuning.of(tables).near(), isShared ? settings.threads() : 1);
        Solution best =
                isShared ? shared(tables, near, reporter, begun, isFounded) : search(tables, near, reporter, start);
        listener.improved(best);
        return best;
    }

    private Solution search(Tables tables, Proximity near, Reporter reporter, int[][] start) {
        Optional<PlainModel> plain = settings.isFewestVehicles() || tables.visits < WORTH_POLISHING
                ? Optional.empty()
                : PlainModel.of(tables);
        if (plain.isEmpty()) {
            return alone(tables, near, reporter, start);
        }
        return settings.threads() > 1
                ? bothWays(tables, plain.get(), near, reporter, start)
                : polished(tables, plain.get(), near, reporter, start);
    }

    private Solution polished(Tables tables, PlainModel plain, Proximity near, Reporter reporter, int[][] start) {
        PlainSearch search = new PlainSearch(tables, plain, near, budget, settings.seed(), reporter);
        search.run(start);
        return new Timetable(tables).solution(search.best(), search.iterations());
    }

    /** On two threads, each with half of the iterations. */
    private Solution bothWays(Tables tables, PlainModel plain, Proximity near, Reporter reporter, int[][] start) {
        Budget half = iterations -> budget.used(2 * iterations);
        PlainSearch polished = new PlainSearch(tables, plain, near, half, settings.seed(), reporter);
        Search search = new Search(tables, near, half, settings.seed() + 1, false, reporter);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> polished.run(start));
            Future<?> other = threads.submit(() -> {
                search.begin(start);
                search.anneal(search.hot(), 0, 1, 1);
            });
            Crew.await(other);
            Crew.await(one);
        }
        int[][] best = polished.bestCost() <= search.bestCost() ? polished.best() : search.best();
        return new Timetable(tables).solution(best, polished.iterations() + search.iterations());
    }

    private Solution alone(Tables tables, Proximity near, Reporter reporter, int[][] start) {
        Search search = new Search(tables, near, budget, settings.seed(), settings.isFewestVehicles(), reporter);
        search.begin(start);
        if (!settings.isFewestVehicles() && EveryPlan.supports(tables) && search.usedNow() < 1) {
            search.anneal(search.hot(), 0, FOR_A_START, FOR_A_START);
            EveryPlan every = new EveryPlan(tables, search.progress, search.bestCost());
            if (every.tryAll()) {
                int[][] best = every.best().length > 0 ? every.best() : search.best();
                return new Timetable(tables).solution(best, search.iterations());
            }
        }
        search.empty();
        double begun = search.usedNow();
        double hot = search.hot();
        if (search.isEarlyPlanWorthIt(hot, begun)) {
            double early = begun + Search.EARLY * (1 - begun);
            search.anneal(hot, begun, early, early);
            search.anneal(Search.WARM * hot, early, 1, 1);
        } else {
            search.anneal(hot, begun, 1, 1);
        }
        return new Timetable(tables).solution(search.best(), search.iterations());
    }

    private Solution shared(Tables tables, Proximity near, Reporter reporter, int[][] start, boolean isFounded) {
        Crew crew = new Crew(tables, near, budget, settings, reporter);
        int[][] best = crew.run(start, isFounded);
        return new Timetable(tables).solution(best, crew.iterations());
    }

    private Solution nothing() {
        List<Integer> all = IntStream.range(0, model.jobs().size()).boxed().toList();
        long penalty = model.jobs().stream().mapToLong(job -> job.penalty()).sum();
        return new Solution(List.of(), all, new Cost(0, 0, 0, 0, 0, 0, penalty), 0);
    }
}
