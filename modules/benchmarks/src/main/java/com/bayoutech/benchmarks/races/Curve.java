package com.bayoutech.benchmarks.races;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far a run was from a reference cost, in per cent, over the seconds. */
public final class Curve {
    private final TreeMap<Double, Double> gaps = new TreeMap<>();

    private Curve() {}

    static Curve read(Path trace, double reference) throws IOException {
        Curve curve = new Curve();
        List<String> lines = Files.readAllLines(trace);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double cost = Double.parseDouble(cells[1]);
            curve.gaps.put(Double.parseDouble(cells[0]) / 1e3, 100 * (cost - reference) / reference);
        }
        return curve;
    }

    /** Not a number before the first plan. */
    double gapAt(double second) {
        Map.Entry<Double, Double> last = gaps.floorEntry(second);
        return last == null ? Double.NaN : last.getValue();
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }
}
