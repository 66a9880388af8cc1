package com.bayoutech.benchmarks;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Solves an instance of the literature with our own search. */
final class SolveCommand implements Command {
    private static final double MILLIS_PER_SECOND = 1000;
    private static final long MEBIBYTE = 1 << 20;
    private static final long NONE = -1;

    @Override
    public String name() {
        return "solve";
    }

    @Override
    public String usage() {
        return """
                solve --instance FILE[.gz] --format solomon|cvrplib --convention dimacs|sintef|cvrplib --seconds S [--iterations I] [--seed N] [--out FILE]
                  Searches until S seconds after the JVM's start, or I iterations, and judges the routes with an independent checker.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        InstanceReader format = options.value(
                "format", word -> InstanceReader.valueOf(word.toUpperCase(Locale.ROOT)), "solomon or cvrplib");
        Convention convention = options.value("convention", Convention::of, "one of " + Convention.words());
        long seconds = options.number("seconds", 1, 86_400);
        Optional<Long> iterations = options.findNumber("iterations", 0, Long.MAX_VALUE);
        long seed = options.findNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        Instance instance = format.read(options.path("instance"));
        Optional<String> target = options.findText("out");
        options.refuseUnused();

        Model model = InstanceModel.of(instance, convention);
        AtomicLong firstMillis = new AtomicLong(NONE);
        Budget clock = ignored -> sinceStart() / (seconds * MILLIS_PER_SECOND);
        Budget budget = iterations
                .map(most -> Budget.iterations(most).unless(() -> clock.used(0) >= 1))
                .orElse(clock);
        Solution solution = Solver.solve(model, budget, seed, better -> {
            if (better.unassigned().length == 0) {
                firstMillis.compareAndSet(NONE, sinceStart());
            }
        });
        int[][] routes = nodes(solution);
        InstanceCheck check = new InstanceCheck(instance, convention, routes);
        if (target.isPresent()) {
            Files.writeString(options.path("out"), text(routes, check.cost()));
        }
        JsonObject result = new JsonObject()
                .with("instance", instance.name())
                .with("cost", Math.round(check.cost() * convention.scale()) / (double) convention.scale())
                .with("vehicles", check.vehicles())
                .with("feasible", check.trouble().isEmpty() && check.unserved() == 0)
                .with("unassigned", check.unserved())
                .with("iterations", solution.iterations())
                .with("first_solution_ms", firstMillis.get())
                .with("seconds", sinceStart() / MILLIS_PER_SECOND)
                .with("cpu_seconds", cpuMillis() / MILLIS_PER_SECOND)
                .with("peak_heap_mb", peakHeap() / MEBIBYTE);
        check.trouble().ifPresent(trouble -> result.with("trouble", trouble));
        out.println(result);
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The search counts customers from 0, the instance has its depot there. */
    private static int[][] nodes(Solution solution) {
        int[][] routes = new int[solution.routes().length][];
        for (int route = 0; route < routes.length; route++) {
            int[] visits = solution.routes()[route];
            routes[route] = new int[visits.length];
            for (int index = 0; index < visits.length; index++) {
                routes[route][index] = visits[index] + 1;
            }
        }
        return routes;
    }

    private static String text(int[][] routes, double cost) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int[] route : routes) {
            if (route.length > 0) {
                text.append("Route #").append(++number).append(':');
                for (int node : route) {
                    text.append(' ').append(node);
                }
                text.append('\n');
            }
        }
        return text.append(String.format(Locale.ROOT, "Cost %s%n", cost)).toString();
    }
}
