package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.contestants.Contestant;
import com.bayoutech.benchmarks.contestants.NotForContestantException;
import com.bayoutech.benchmarks.contestants.Outcome;
import com.bayoutech.benchmarks.contestants.Task;
import com.bayoutech.benchmarks.instances.BestKnown;
import com.bayoutech.benchmarks.instances.Convention;
import com.bayoutech.benchmarks.instances.Format;
import com.bayoutech.benchmarks.instances.Instance;
import com.bayoutech.benchmarks.instances.Measure;
import com.bayoutech.benchmarks.instances.RouteChecker;
import com.bayoutech.benchmarks.instances.RouteFile;
import com.bayoutech.benchmarks.instances.UnreadableInstanceException;
import com.bayoutech.benchmarks.instances.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Solves an instance of the literature. */
final class SolveCommand implements Command {
    static final double DAY = 86_400;

    /** What is left for the checker, the answer and the JVM's end. */
    static final double SECONDS_TO_END = 0.15;

    @Override
    public String name() {
        return "solve";
    }

    @Override
    public String usage() {
        return """
                solve --instance FILE[.gz] --format solomon|cvrplib|pyvrp|lilim|vroom --convention dimacs|sintef|cvrplib|pyvrp --seconds S [--iterations I] [--seed N] [--threads T] [--out FILE] [--solver bayou|jsprit|ortools|timefold] [--trace FILE] [--clock wall|cpu]
                  Searches until S seconds after the JVM's start, or I iterations, and judges the routes with an independent checker.
                  With --clock cpu, time is what this process has had of its cores, compiling included: for machines that others use, too.
                  The routes go to --out as CVRPLIB's text, the time (ms), cost and vehicles of each improvement to --trace as CSV.
                  With --format vroom there is no --convention and no --solver, the cost is in VROOM's units, and --out gets VROOM's JSON.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        RunClock clock = RunClock.of(options);
        if (options.text("format").equals("vroom")) {
            VroomSolving.run(options, clock, out);
            return;
        }
        Format format = options.value("format", Format::of, "solomon, cvrplib, pyvrp, lilim or vroom");
        Convention convention = options.value("convention", Convention::of, "one of " + Convention.words());
        Optional<Long> iterations = options.findNumber("iterations", 0, Long.MAX_VALUE);
        double seconds = iterations.isPresent()
                ? options.findDecimal("seconds", 0, DAY).orElse(DAY)
                : options.decimal("seconds", 0, DAY);
        long seed = options.findNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        int threads = options.findNumber("threads", 1, 1_024).orElse(1L).intValue();
        Contestant contestant = options.findText("solver").isPresent()
                ? options.value("solver", Contestant::of, "one of " + Contestant.words())
                : Contestant.BAYOU;
        Path file = options.path("instance");
        Optional<Path> target = options.findPath("out");
        Optional<Path> traceTarget = options.findPath("trace");
        options.refuseUnused();

        try {
            Instance instance = format.read(file);
            Measure measure = measure(convention, instance, file);
            Trace trace = new Trace(clock);
            Task task = new Task(
                    instance,
                    measure,
                    seed,
                    threads,
                    iterations.map(OptionalLong::of).orElse(OptionalLong.empty()),
                    clock::seconds,
                    seconds - SECONDS_TO_END);
            Outcome outcome = contestant.solve(task, trace);
            Verdict verdict = RouteChecker.check(instance, measure, outcome.routes());
            if (target.isPresent()) {
                RouteFile.write(target.get(), written(instance, convention, outcome.routes()), verdict.cost());
            }
            if (traceTarget.isPresent()) {
                Files.write(traceTarget.get(), trace.lines());
            }
            out.println(answer(instance, measure, verdict, outcome, trace, clock));
        } catch (UnreadableInstanceException | NotForContestantException unfit) {
            throw new UsageException(Objects.requireNonNullElse(unfit.getMessage(), ""));
        }
    }

    /** The list of best known solutions is read only where it matters: it takes as long as a small search needs. */
    private static Measure measure(Convention convention, Instance instance, Path file) throws IOException {
        Optional<BestKnown> known =
                convention.asksForBestKnown(instance) ? BestKnown.find(file, convention) : Optional.empty();
        return convention.measure(instance, known);
    }

    /** An idle vehicle has an empty line only where it matters which vehicle drives. */
    private static List<List<Integer>> written(Instance instance, Convention convention, List<List<Integer>> routes) {
        return convention == Convention.PYVRP && !instance.isFleetOpen()
                ? routes
                : routes.stream().filter(route -> !route.isEmpty()).toList();
    }

    private static JsonObject answer(
            Instance instance, Measure measure, Verdict verdict, Outcome outcome, Trace trace, RunClock clock) {
        JsonObject answer = new JsonObject().with("instance", instance.name());
        if (measure.decimals() == 0) {
            answer.with("cost", (long) verdict.cost());
        } else {
            answer.with("cost", verdict.cost());
        }
        answer.with("vehicles", verdict.vehicles())
                .with("feasible", verdict.isFeasible())
                .with("unassigned", verdict.unassigned())
                .with("iterations", outcome.iterations())
                .with("first_solution_ms", trace.firstMillis())
                .with("seconds", rounded(clock.seconds()))
                .with("cpu_seconds", clock.cpuSeconds())
                .with("peak_heap_mb", RunClock.peakHeapMebibytes());
        verdict.trouble().ifPresent(trouble -> answer.with("trouble", trouble));
        return answer;
    }

    static double rounded(double seconds) {
        return Math.round(seconds * 1e3) / 1e3;
    }
}
