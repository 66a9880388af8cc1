package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.contestants.Contestant;
import com.bayoutech.benchmarks.instances.Convention;
import com.bayoutech.benchmarks.instances.Format;
import com.bayoutech.benchmarks.races.Comparison;
import com.bayoutech.benchmarks.races.ConvergencePlot;
import com.bayoutech.benchmarks.races.Entry;
import com.bayoutech.benchmarks.races.Race;
import com.bayoutech.benchmarks.races.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs several programs on the same instances, one after the other on the same core. */
final class CompareCommand implements Command {
    private static final double DAY = 86_400;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String usage() {
        return """
                compare --instances DIR|FILE... --seconds S --seeds 1,2,3 --solvers bayou,jsprit,ortools,timefold --out DIR [--format F] [--convention C] [--core N]
                  Runs each program on each instance with each seed, in turn on one core, and recomputes every cost with the checker.
                  Writes DIR/compare.csv as runs end and goes on where it was interrupted; then DIR/compare.md and the convergence plot DIR/compare.png.
                  Format and convention follow from the folder's name unless they are given.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        List<String> instances = options.texts("instances");
        double seconds = options.decimal("seconds", 0, DAY);
        List<Long> seeds = options.findNumbers("seeds").orElse(List.of(1L));
        List<Contestant> solvers = options.value("solvers", CompareCommand::solvers, "some of " + Contestant.words());
        Optional<Format> format = options.findText("format").isPresent()
                ? Optional.of(options.value("format", Format::of, "solomon, cvrplib, pyvrp or lilim"))
                : Optional.empty();
        Optional<Convention> convention = options.findText("convention").isPresent()
                ? Optional.of(options.value("convention", Convention::of, "one of " + Convention.words()))
                : Optional.empty();
        int core = options.findNumber("core", 0, 1_024).map(Long::intValue).orElseGet(() -> Race.lastCore(1));
        Path target = options.path("out");
        options.refuseUnused();

        List<Entry> entries = new ArrayList<>();
        for (String instance : instances) {
            for (Path file : Selection.files(Path.of(instance))) {
                for (long seed : seeds) {
                    Entry guess = Selection.entry(file, seconds, seed);
                    Format read = format.orElse(guess.format());
                    Convention counted = convention.orElse(guess.convention());
                    solvers.forEach(solver -> entries.add(new Entry(file, read, counted, solver, seconds, seed, 1)));
                }
            }
        }
        Files.createDirectories(target);
        Comparison comparison = new Comparison(target, new Race(Benchmarks.class.getName(), core));
        comparison.run(entries);
        Files.writeString(target.resolve("compare.md"), comparison.text());
        ConvergencePlot.write(target.resolve("compare.png"), comparison.curves(), seconds);
        out.println(comparison.text());
    }

    private static List<Contestant> solvers(String words) {
        return Arrays.stream(words.split(",", -1)).map(Contestant::of).toList();
    }
}
