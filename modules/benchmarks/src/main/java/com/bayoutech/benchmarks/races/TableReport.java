package com.bayoutech.benchmarks.races;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as Markdown: means of each stratum beside their targets, then every run. */
public final class TableReport {
    private TableReport() {}

    /** The whole report. */
    public static String text(Collection<Result> results) {
        Map<String, List<Result>> groups = new LinkedHashMap<>();
        results.stream()
                .sorted((left, right) ->
                        Double.compare(left.entry().seconds(), right.entry().seconds()))
                .forEach(result -> groups.computeIfAbsent(
                                Stratum.of(result.entry()).name() + "|"
                                        + result.entry().seconds(),
                                unknown -> new ArrayList<>())
                        .add(result));
        StringBuilder text = new StringBuilder("""
                | set | seconds | runs | feasible | mean gap % | target % | best vehicles % | target % | reached |
                |---|---|---|---|---|---|---|---|---|
                """);
        groups.values().forEach(group -> text.append(summary(group)));
        text.append("""

                | instance | seconds | seed | cost | vehicles | best known | gap % | first plan ms | iterations | heap MB | wall s |
                |---|---|---|---|---|---|---|---|---|---|---|
                """);
        results.forEach(result -> text.append(line(result)));
        return text.toString();
    }

    private static String summary(List<Result> group) {
        Stratum stratum = Stratum.of(group.get(0).entry());
        double seconds = group.get(0).entry().seconds();
        long feasible = group.stream().filter(Result::isFeasible).count();
        // Where vehicles come first, distances compare only at the same number of them.
        double gap = group.stream()
                .filter(result -> !stratum.countsVehicles() || hasSameVehicles(result))
                .mapToDouble(Result::gap)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        double share = 100.0 * group.stream().filter(Result::hasBestVehicles).count() / group.size();
        boolean isReached = feasible == group.size()
                && !(gap > stratum.gapTarget(seconds) + 0.005)
                && !(share < stratum.vehicleTarget(seconds));
        boolean hasTarget = !Double.isNaN(stratum.gapTarget(seconds));
        return row(
                stratum.name(),
                figure(seconds, 0),
                Integer.toString(group.size()),
                Long.toString(feasible),
                figure(gap, 3),
                figure(stratum.gapTarget(seconds), 2),
                stratum.countsVehicles() ? figure(share, 0) : "",
                figure(stratum.vehicleTarget(seconds), 0),
                hasTarget ? yesNo(isReached) : "");
    }

    private static String line(Result result) {
        String vehicles =
                result.best().isPresent() && result.best().get().vehicles().isPresent()
                        ? result.text("vehicles") + " ("
                                + result.best().get().vehicles().getAsInt() + ")"
                        : result.text("vehicles");
        return row(
                result.entry().instance(),
                figure(result.entry().seconds(), 0),
                Long.toString(result.entry().seed()),
                result.isFeasible() ? result.text("cost") : "infeasible",
                vehicles,
                result.best().map(Result::plain).orElse(""),
                figure(result.gap(), 3),
                result.text("first_solution_ms"),
                result.text("iterations"),
                result.text("peak_heap_mb"),
                figure(result.wallSeconds(), 1));
    }

    private static boolean hasSameVehicles(Result result) {
        return result.isFeasible()
                && result.best().isPresent()
                && result.vehicles() == result.best().get().vehicles().orElse(0);
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String figure(double number, int decimals) {
        String text = Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", number);
        return text.replaceFirst("^-(?=[0.]+$)", "");
    }

    private static String yesNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
