package com.bayoutech.benchmarks.instances;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The best that is known of an instance.
 *
 * @param vehicles where the source tells
 * @param decimals of the published cost
 */
public record BestKnown(
        String instance,
        OptionalInt vehicles,
        double cost,
        int decimals,
        Convention convention,
        boolean isProvenOptimal) {
    /** The rows of the {@code bks.csv} of a folder; none where it has no such file. */
    public static List<BestKnown> list(Path folder) throws IOException {
        Path file = folder.resolve("bks.csv");
        List<BestKnown> rows = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
                records.forEach(row -> rows.add(of(folder, row)));
            }
        }
        return rows;
    }

    /** What is known of an instance in the folder of its file. */
    public static Optional<BestKnown> find(Path file, Convention convention) throws IOException {
        String name = Format.name(file);
        return list(Format.folder(file)).stream()
                .filter(row -> row.instance.equals(name) && row.convention == convention)
                .findFirst();
    }

    /** How much worse a cost is, in per cent. */
    public double gap(double other) {
        return 100 * (other - cost) / cost;
    }

    private static BestKnown of(Path folder, NamedCsvRecord row) {
        String vehicles = row.getField("vehicles");
        BigDecimal cost = new BigDecimal(row.getField("distance"));
        return new BestKnown(
                row.getField("instance"),
                vehicles.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(vehicles)),
                cost.doubleValue(),
                cost.scale(),
                convention(folder, row.getField("convention")),
                row.getField("status").equals("proven optimal"));
    }

    private static Convention convention(Path folder, String words) {
        if (words.contains("SINTEF")) {
            return Convention.SINTEF;
        }
        if (words.contains("CVRPLIB CVRP")) {
            return Convention.CVRPLIB;
        }
        return Format.folder(folder).endsWith("rich") ? Convention.PYVRP : Convention.DIMACS;
    }
}
