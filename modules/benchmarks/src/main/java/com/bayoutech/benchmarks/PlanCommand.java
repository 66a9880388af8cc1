package com.bayoutech.benchmarks;

import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Plans a random day and tells how fast and how well. */
final class PlanCommand implements Command {
    private static final long NONE = -1;

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String usage() {
        return """
                plan --jobs N --vehicles M --seconds S --seed S
                  Plans a random day of the seed for so many seconds and judges the schedule with the independent checker.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) {
        int jobs = (int) options.number("jobs", 0, 100_000);
        int vehicles = (int) options.number("vehicles", 0, 10_000);
        long seconds = options.number("seconds", 1, 86_400);
        long seed = options.number("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        options.refuseUnused();

        PlanningProblem problem = RandomDay.of(seed, jobs, vehicles);
        AtomicLong iterations = new AtomicLong();
        AtomicLong firstMillis = new AtomicLong(NONE);
        AtomicLong firstCents = new AtomicLong(NONE);
        StopCriterion after = StopCriterion.after(Duration.ofSeconds(seconds));
        StopCriterion counted = (iteration, elapsed) -> {
            iterations.set(iteration);
            return after.used(iteration, elapsed);
        };
        OptimizationListener first = (schedule, iteration, elapsed) -> {
            if (firstMillis.compareAndSet(NONE, elapsed.toMillis())) {
                firstCents.set(schedule.costs().totalCents());
            }
        };
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpuStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Schedule schedule = new SolverRouteOptimizer(seed, 1).optimize(problem, counted, first);
        long tookMillis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        long cpuMillis =
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpuStart).toMillis();
        List<Violation> violations = new ScheduleChecker(problem).check(schedule);
        JsonObject result = new JsonObject()
                .with("jobs", jobs)
                .with("vehicles", vehicles)
                .with("seconds", seconds)
                .with("seed", seed)
                .with("first_schedule_ms", firstMillis.get())
                .with("first_cost_cents", firstCents.get())
                .with("cost_cents", schedule.costs().totalCents())
                .with("routes", schedule.routes().size())
                .with("unassigned", schedule.unassigned().size())
                .with("iterations", iterations.get())
                .with("took_ms", tookMillis)
                .with("cpu_ms", cpuMillis)
                .with("feasible", violations.isEmpty());
        if (!violations.isEmpty()) {
            result.with("first_violation", violations.get(0).message());
        }
        out.println(result);
    }
}
