package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.instances.BestKnown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What came of a run.
 *
 * @param answer what {@code solve} printed, by name; empty where the process died
 * @param wallSeconds of the whole process
 */
public record Result(Entry entry, Map<String, String> answer, double wallSeconds, Optional<BestKnown> best) {
    /** The columns of {@link #row()}. */
    static final List<String> COLUMNS = List.of(
            "solver",
            "set",
            "instance",
            "convention",
            "seconds",
            "seed",
            "threads",
            "cost",
            "vehicles",
            "feasible",
            "unassigned",
            "iterations",
            "first_solution_ms",
            "cpu_seconds",
            "peak_heap_mb",
            "wall_seconds",
            "bks_cost",
            "bks_vehicles",
            "gap_percent");

    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\": (\"[^\"]*\"|[^,}]+)");

    public Result {
        answer = Map.copyOf(answer);
    }

    /** Reads the line that {@code solve} prints. */
    static Map<String, String> answer(String line) {
        return MEMBER.matcher(line)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), Result::value, (first, second) -> first));
    }

    public boolean isFeasible() {
        return Boolean.parseBoolean(text("feasible"));
    }

    public double cost() {
        return Double.parseDouble(text("cost"));
    }

    public int vehicles() {
        return Integer.parseInt(text("vehicles"));
    }

    /** How much worse than the best known, in per cent; not a number where there is nothing to compare. */
    public double gap() {
        return isFeasible() && best.isPresent() ? best.get().gap(cost()) : Double.NaN;
    }

    /** Whether it needs no more vehicles than the best known. */
    boolean hasBestVehicles() {
        return isFeasible()
                && best.isPresent()
                && vehicles() <= best.get().vehicles().orElse(0);
    }

    /** A row of a CSV file. */
    List<String> row() {
        return List.of(
                entry.contestant().word(),
                entry.set(),
                entry.instance(),
                entry.convention().word(),
                Double.toString(entry.seconds()),
                Long.toString(entry.seed()),
                Integer.toString(entry.threads()),
                text("cost"),
                text("vehicles"),
                text("feasible"),
                text("unassigned"),
                text("iterations"),
                text("first_solution_ms"),
                text("cpu_seconds"),
                text("peak_heap_mb"),
                String.format(Locale.ROOT, "%.3f", wallSeconds),
                best.map(Result::plain).orElse(""),
                best.filter(known -> known.vehicles().isPresent())
                        .map(known -> Integer.toString(known.vehicles().getAsInt()))
                        .orElse(""),
                Double.isNaN(gap()) ? "" : String.format(Locale.ROOT, "%.4f", gap()));
    }

    /** The cost of the best known, without an exponent. */
    static String plain(BestKnown known) {
        return BigDecimal.valueOf(known.cost())
                .setScale(known.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    String text(String name) {
        return answer.getOrDefault(name, "");
    }

    private static String value(MatchResult match) {
        return match.group(2).replace("\"", "");
    }
}
