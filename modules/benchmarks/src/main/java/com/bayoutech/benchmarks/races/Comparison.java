package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.contestants.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several programs on the same instances: runs them, and tells how they did. */
public final class Comparison {
    private final Path folder;
    private final Race race;
    private final List<Result> results = new ArrayList<>();
    private final Map<Result, Path> traces = new LinkedHashMap<>();

    public Comparison(Path folder, Race race) {
        this.folder = folder;
        this.race = race;
    }

    /** Runs what has not been run before into the same folder. */
    public void run(List<Entry> entries) throws IOException {
        ResultFile file = new ResultFile(folder.resolve("compare.csv"));
        Path traceFolder = Files.createDirectories(folder.resolve("traces"));
        for (Entry entry : entries) {
            Path trace = traceFolder.resolve(String.join(
                    "-", entry.contestant().word(), entry.instance(), Long.toString(entry.seed()) + ".csv"));
            Optional<Result> earlier = file.find(entry);
            Result result = earlier.isPresent() ? earlier.get() : race.run(entry, "--trace", trace.toString());
            if (earlier.isEmpty()) {
                file.add(result);
            }
            results.add(result);
            traces.put(result, trace);
        }
    }

    /** A table of the mean gaps, by instance and by program. */
    public String text() {
        Set<Contestant> contestants = contestants();
        Map<String, Map<Contestant, List<Result>>> byInstance = new LinkedHashMap<>();
        results.forEach(result -> byInstance
                .computeIfAbsent(result.entry().instance(), unknown -> new EnumMap<>(Contestant.class))
                .computeIfAbsent(result.entry().contestant(), unknown -> new ArrayList<>())
                .add(result));
        StringBuilder text = new StringBuilder("| instance | reference |");
        contestants.forEach(
                contestant -> text.append(' ').append(contestant.word()).append(" cost (vehicles) | gap % |"));
        text.append("\n|---|---|").append("---|---|".repeat(contestants.size())).append('\n');
        byInstance.forEach((instance, runs) -> {
            List<String> cells = new ArrayList<>(List.of(instance, TableReport.figure(reference(instance), 1)));
            contestants.forEach(contestant -> {
                List<Result> found = runs.getOrDefault(contestant, List.of()).stream()
                        .filter(Result::isFeasible)
                        .toList();
                cells.add(cost(found, runs.getOrDefault(contestant, List.of()).size()));
                cells.add(TableReport.figure(gap(found), 3));
            });
            text.append(TableReport.row(cells.toArray(String[]::new)));
        });
        List<String> means = new ArrayList<>(List.of("mean of those with a plan", ""));
        contestants.forEach(contestant -> {
            List<Result> found = results.stream()
                    .filter(result -> result.entry().contestant() == contestant && result.isFeasible())
                    .toList();
            means.add("");
            means.add(TableReport.figure(gap(found), 3));
        });
        return text.append(TableReport.row(means.toArray(String[]::new))).toString();
    }

    /** For each program its runs. */
    public Map<Contestant, List<Curve>> curves() throws IOException {
        Map<Contestant, List<Curve>> curves = new EnumMap<>(Contestant.class);
        for (Map.Entry<Result, Path> trace : traces.entrySet()) {
            Entry entry = trace.getKey().entry();
            if (Files.isRegularFile(trace.getValue())) {
                curves.computeIfAbsent(entry.contestant(), unknown -> new ArrayList<>())
                        .add(Curve.read(trace.getValue(), reference(entry.instance())));
            }
        }
        return curves;
    }

    /** The best known cost, or the best of all runs where none is known. */
    private double reference(String instance) {
        List<Result> runs = results.stream()
                .filter(result -> result.entry().instance().equals(instance))
                .toList();
        return runs.stream()
                .flatMap(result -> result.best().stream())
                .mapToDouble(known -> known.cost())
                .findFirst()
                .orElseGet(() -> runs.stream()
                        .filter(Result::isFeasible)
                        .mapToDouble(Result::cost)
                        .min()
                        .orElse(Double.NaN));
    }

    private double gap(List<Result> found) {
        return found.stream()
                .mapToDouble(result -> {
                    double reference = reference(result.entry().instance());
                    return 100 * (result.cost() - reference) / reference;
                })
                .average()
                .orElse(Double.NaN);
    }

    private static String cost(List<Result> found, int runs) {
        double cost = found.stream().mapToDouble(Result::cost).average().orElse(Double.NaN);
        double vehicles = found.stream().mapToInt(Result::vehicles).average().orElse(Double.NaN);
        String text = found.isEmpty()
                ? "no plan"
                : TableReport.figure(cost, 1) + " (" + TableReport.figure(vehicles, 1) + ")";
        return found.isEmpty() || found.size() == runs ? text : text + " in " + found.size() + " of " + runs;
    }

    private Set<Contestant> contestants() {
        Set<Contestant> contestants = EnumSet.noneOf(Contestant.class);
        results.forEach(result -> contestants.add(result.entry().contestant()));
        return contestants;
    }
}
