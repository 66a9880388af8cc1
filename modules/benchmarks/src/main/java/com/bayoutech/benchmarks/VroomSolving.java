package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.vroom.VroomChecker;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.vroom.VroomAnswer;
import com.bayoutech.routing.vroom.VroomInputException;
import com.bayoutech.routing.vroom.VroomRoutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Solves a problem in VROOM's JSON; what it says there takes the place of conventions. */
final class VroomSolving {
    private final RunClock clock;
    private final Trace trace;

    private VroomSolving(RunClock clock) {
        this.clock = clock;
        this.trace = new Trace(clock);
    }

    static void run(Options options, RunClock clock, PrintStream out) throws IOException {
        Optional<Long> iterations = options.findNumber("iterations", 0, Long.MAX_VALUE);
        double seconds = iterations.isPresent()
                ? options.findDecimal("seconds", 0, SolveCommand.DAY).orElse(SolveCommand.DAY)
                : options.decimal("seconds", 0, SolveCommand.DAY);
        long seed = options.findNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        int threads = options.findNumber("threads", 1, 1_024).orElse(1L).intValue();
        Path file = options.path("instance");
        Optional<Path> target = options.findPath("out");
        Optional<Path> traceTarget = options.findPath("trace");
        options.refuseUnused();

        VroomSolving solving = new VroomSolving(clock);
        String problem = read(file);
        try {
            VroomAnswer answer = new VroomRoutes(threads)
                    .solve(
                            problem,
                            solving.stop(iterations, seconds),
                            seed,
                            (cost, routes, unassigned) -> solving.trace.improved((double) cost, routes));
            if (target.isPresent()) {
                Files.writeString(target.get(), answer.json() + "\n");
            }
            if (traceTarget.isPresent()) {
                Files.write(traceTarget.get(), solving.trace.lines());
            }
            out.println(solving.figures(file, answer, VroomChecker.check(problem, answer.json())));
        } catch (VroomInputException refused) {
            if (target.isPresent()) {
                Files.writeString(target.get(), refused.json() + "\n");
            }
            throw new UsageException(Objects.requireNonNullElse(refused.getMessage(), ""));
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Time on the clock since the JVM's start, and iterations if they are bounded. */
    private StopCriterion stop(Optional<Long> iterations, double seconds) {
        double begin = clock.seconds();
        double length = seconds - SolveCommand.SECONDS_TO_END - begin;
        StopCriterion time = (done, elapsed) -> length <= 0 ? 1 : (clock.seconds() - begin) / length;
        return iterations
                .map(most ->
                        StopCriterion.afterIterations(most).or(() -> length <= 0 || clock.seconds() - begin >= length))
                .orElse(time);
    }

    private JsonObject figures(Path file, VroomAnswer answer, List<String> troubles) {
        JsonObject figures = new JsonObject()
                .with("instance", file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", ""))
                .with("cost", answer.cost())
                .with("vehicles", answer.routes())
                .with("feasible", troubles.isEmpty())
                .with("unassigned", answer.unassigned())
                .with("iterations", answer.iterations())
                .with("first_solution_ms", trace.firstMillis())
                .with("seconds", SolveCommand.rounded(clock.seconds()))
                .with("cpu_seconds", clock.cpuSeconds())
                .with("peak_heap_mb", RunClock.peakHeapMebibytes());
        troubles.stream().findFirst().ifPresent(trouble -> figures.with("trouble", trouble));
        return figures;
    }
}
