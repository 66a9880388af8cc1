package com.bayoutech.benchmarks.instances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Lines of numbers between blanks. */
final class NumberLine {
    private NumberLine() {}

    /** The lines that are numbers through and through. */
    static List<double[]> list(List<String> lines) {
        List<double[]> rows = new ArrayList<>(lines.size());
        lines.forEach(line -> find(line).ifPresent(rows::add));
        return rows;
    }

    static Optional<double[]> find(String line) {
        StringTokenizer words = new StringTokenizer(line);
        double[] row = new double[words.countTokens()];
        try {
            for (int index = 0; index < row.length; index++) {
                row[index] = Double.parseDouble(words.nextToken());
            }
        } catch (NumberFormatException wording) {
            return Optional.empty();
        }
        return row.length == 0 ? Optional.empty() : Optional.of(row);
    }
}
