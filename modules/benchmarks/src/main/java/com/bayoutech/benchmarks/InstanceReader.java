package com.bayoutech.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the text formats of the literature, packed or not. */
enum InstanceReader {
    /** Solomon's: a line with vehicles and capacity, then seven columns a node. */
    SOLOMON {
        @Override
        Instance read(String name, List<String> lines) {
            List<double[]> rows = numbers(lines);
            double[] fleet = rows.stream()
                    .filter(row -> row.length == 2)
                    .findFirst()
                    .orElseThrow(() -> unreadable(name, "has no line with vehicles and capacity"));
            List<double[]> nodes = rows.stream().filter(row -> row.length == 7).toList();
            if (nodes.isEmpty()) {
                throw unreadable(name, "has no lines of seven numbers");
            }
            return new Instance(
                    name,
                    (int) fleet[1],
                    (int) fleet[0],
                    column(nodes, 1),
                    column(nodes, 2),
                    whole(nodes, 3),
                    whole(nodes, 4),
                    whole(nodes, 5),
                    whole(nodes, 6),
                    true);
        }
    },
    /** CVRPLIB's: keywords, then sections with a line a node. */
    CVRPLIB {
        @Override
        Instance read(String name, List<String> lines) {
            int size = keyword(name, lines, "DIMENSION");
            double[] x = new double[size];
            double[] y = new double[size];
            int[] demand = new int[size];
            for (double[] row : section(lines, "NODE_COORD_SECTION")) {
                x[(int) row[0] - 1] = row[1];
                y[(int) row[0] - 1] = row[2];
            }
            for (double[] row : section(lines, "DEMAND_SECTION")) {
                demand[(int) row[0] - 1] = (int) row[1];
            }
            int[] zero = new int[size];
            return new Instance(
                    name, keyword(name, lines, "CAPACITY"), 0, x, y, demand, zero, zero, zero, false);
        }
    };

    abstract Instance read(String name, List<String> lines);

    /** Reads a file; one that ends with .gz is unpacked on the way. */
    Instance read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            return read(name.replaceFirst("\\.(txt|vrp)(\\.gz)?$", ""), text.lines().toList());
        }
    }

    private static List<double[]> numbers(List<String> lines) {
        List<double[]> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("[-+.\\d\\s]*\\d[-+.\\d\\s]*")) {
                String[] words = line.strip().split("\\s+");
                double[] row = new double[words.length];
                for (int index = 0; index < words.length; index++) {
                    row[index] = Double.parseDouble(words[index]);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<double[]> section(List<String> lines, String title) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        int from = stripped.indexOf(title) + 1;
        int to = from;
        while (from > 0 && to < stripped.size() && stripped.get(to).matches("[-+.\\d].*")) {
            to++;
        }
        return numbers(stripped.subList(from, to));
    }

    private static int keyword(String name, List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.strip().startsWith(word))
                .map(line -> Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow(() -> unreadable(name, "does not say its " + word));
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }

    private static int[] whole(List<double[]> rows, int column) {
        return rows.stream().mapToInt(row -> (int) row[column]).toArray();
    }

    private static UsageException unreadable(String name, String trouble) {
        return new UsageException("The instance (" + name + ") " + trouble + ". Give the --format that it is in.");
    }
}
