package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.models.ModelCheck;
import com.bayoutech.benchmarks.town.TownDay;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;

/** Plans a real day on a server that is warm, and tells when there was a plan and how good it was. */
final class DayCommand implements Command {
    private static final List<Integer> MOMENTS = List.of(1, 5, 10, 30);
    private static final int JUDGED_MOMENT = 5;
    private static final double WARM_UP = 10;

    @Override
    public String name() {
        return "day";
    }

    @Override
    public String usage() {
        return """
                day --stops N --vehicles M --seconds S [--seed N] [--threads T] [--warm-up S] [--clock wall|cpu]
                  Plans a day in a town with streets, drawn from the seed, after a search of --warm-up seconds (10) on a day of the next seed.
                  Tells when all stops were planned first, what the plan cost (cents) after 1, 5, 10 and 30 s and at the end, and whether an independent
                  judge agrees; -1 where there was no complete plan yet. With --clock cpu, time is what this process has had of its core: what one thread would
                  take on a core of its own, where others use it, too.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) {
        int stops = (int) options.number("stops", 1, 100_000);
        int vehicles = (int) options.number("vehicles", 1, 10_000);
        double seconds = options.decimal("seconds", 0, SolveCommand.DAY);
        long seed = options.findNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        int threads = options.findNumber("threads", 1, 1_024).orElse(1L).intValue();
        double warmUp = options.findDecimal("warm-up", 0, SolveCommand.DAY).orElse(WARM_UP);
        LongSupplier clock = RunClock.of(options)::nanos;
        options.refuseUnused();

        Settings settings = Settings.of(seed).withThreads(threads);
        if (warmUp > 0) {
            Model other = TownDay.of(seed + 1, stops, vehicles);
            Solver.solve(other, settings, new DayTrace(clock).budget(warmUp), Solver.Listener.NONE);
        }
        Model model = TownDay.of(seed, stops, vehicles);
        RunClock.forgetPeakHeap();
        DayTrace trace = new DayTrace(clock);
        Solution solution = Solver.solve(model, settings, trace.budget(seconds), trace::improved);
        long peakHeap = RunClock.peakHeapMebibytes();
        List<String> faults = new ModelCheck(model).faults(solution);

        JsonObject figures = new JsonObject()
                .with("stops", stops)
                .with("vehicles", vehicles)
                .with("seconds", seconds)
                .with("seed", seed)
                .with("threads", threads)
                .with("first_solution_ms", trace.firstMillis())
                .with("first_feasible_ms", trace.firstCompleteMillis());
        MOMENTS.forEach(moment -> figures.with("cost_" + moment + "s", trace.cents(moment)));
        figures.with("cost", DayTrace.cents(solution))
                .with("percent_above_at_" + JUDGED_MOMENT + "s", percentAbove(trace, solution))
                .with("iterations", solution.iterations())
                .with("unassigned", solution.unassigned().size())
                .with("routes", solution.routes().size())
                .with("peak_heap_mb", peakHeap)
                .with("feasible", faults.isEmpty());
        faults.stream().findFirst().ifPresent(fault -> figures.with("trouble", fault));
        out.println(figures);
    }

    private static double percentAbove(DayTrace trace, Solution solution) {
        long then = trace.cents(JUDGED_MOMENT);
        long finallyCents = DayTrace.cents(solution);
        return then < 0 || finallyCents <= 0 ? -1 : Math.round(1e5 * (then - finallyCents) / finallyCents) / 1e3;
    }
}
