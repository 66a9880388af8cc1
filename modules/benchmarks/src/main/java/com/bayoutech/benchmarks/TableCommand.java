package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.races.Entry;
import com.bayoutech.benchmarks.races.Race;
import com.bayoutech.benchmarks.races.Result;
import com.bayoutech.benchmarks.races.ResultFile;
import com.bayoutech.benchmarks.races.Selection;
import com.bayoutech.benchmarks.races.TableReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Measures our search on the literature's instances and holds it against its targets. */
final class TableCommand implements Command {
    private static final double DAY = 86_400;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public String usage() {
        return """
                table --quick|--full [--folder DIR] [--only SET] [--seconds S] [--seeds 1,2,3] [--core N] [--out DIR]
                  Runs solve on the instances of a folder (../shared/benchmarks), each in a JVM of its own pinned to one core: forty of them for ten seconds, the ten large ones for a minute (--quick, about 20 minutes), or all of them both ways (--full).
                  Writes DIR/quick.csv or DIR/full.csv as runs end, and goes on where it was interrupted; the tables go to the .md beside it and to standard output. --only runs the sets whose folder contains a word.
                """;
    }

    @Override
    public Set<String> flags() {
        return Set.of("quick", "full");
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        boolean isQuick = options.flag("quick");
        if (isQuick == options.flag("full")) {
            throw new UsageException("The table is either --quick or --full. Give one of them.");
        }
        Path folder = options.findPath("folder").orElse(Path.of("..", "shared", "benchmarks"));
        String only = options.findText("only").orElse("");
        OptionalDouble seconds =
                options.findDecimal("seconds", 0, DAY).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        List<Long> seeds = options.findNumbers("seeds").orElse(List.of(1L));
        Optional<Long> core = options.findNumber("core", 0, 1_024);
        Path target = options.findPath("out").orElse(Path.of("."));
        options.refuseUnused();

        List<Entry> entries = isQuick ? Selection.quick(folder, seconds) : Selection.full(folder, seeds, seconds);
        Files.createDirectories(target);
        String name = isQuick ? "quick" : "full";
        ResultFile file = new ResultFile(target.resolve(name + ".csv"));
        List<Result> results = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.set().contains(only)) {
                results.add(result(entry, file, core));
                Files.writeString(target.resolve(name + ".md"), TableReport.text(results));
            }
        }
        out.println(TableReport.text(results));
    }

    private static Result result(Entry entry, ResultFile file, Optional<Long> core) throws IOException {
        Optional<Result> earlier = file.find(entry);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        int first = core.map(Long::intValue).orElseGet(() -> Race.lastCore(entry.threads()));
        Result result = new Race(Benchmarks.class.getName(), first).run(entry);
        file.add(result);
        return result;
    }
}
