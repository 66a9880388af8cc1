package com.bayoutech.benchmarks.instances;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CVRPLIB's text of a solution: {@code Route #1: 5 9 2} a line, then {@code Cost 27591}. */
public final class RouteFile {
    private static final Pattern ROUTE = Pattern.compile("Route\\s*#?\\s*\\d+\\s*:(.*)");

    private RouteFile() {}

    /** The routes of a file, packed or not. */
    public static List<List<Integer>> read(Path file) throws IOException {
        List<List<Integer>> routes = new ArrayList<>();
        for (String line : Format.lines(file)) {
            Matcher matcher = ROUTE.matcher(line.strip());
            if (matcher.matches()) {
                routes.add(Arrays.stream(matcher.group(1).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
            }
        }
        return routes;
    }

    /** Writes all routes, empty ones too. */
    public static void write(Path file, List<List<Integer>> routes, double cost) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < routes.size(); index++) {
            text.append("Route #").append(index + 1).append(':');
            routes.get(index).forEach(place -> text.append(' ').append(place));
            text.append('\n');
        }
        String figure = BigDecimal.valueOf(cost).stripTrailingZeros().toPlainString();
        Files.writeString(file, text.append("Cost ").append(figure).append('\n'));
    }
}
