package com.bayoutech.web.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Milliseconds by what was done, by whomever, written as a Markdown table: median, 95th percentile, most. */
final class FigureTable {
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    synchronized void add(String what, double took) {
        millis.computeIfAbsent(what, unknown -> new ArrayList<>()).add(took);
    }

    synchronized void write(Path file) throws IOException {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("| | times | median | p95 | most |")
                .add("|---|---|---|---|---|");
        millis.forEach((what, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f ms | %.0f ms | %.0f ms |",
                    what,
                    sorted.size(),
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    sorted.getLast()));
        });
        Files.writeString(file, lines.toString());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
