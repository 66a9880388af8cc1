package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.instances.BestKnown;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A CSV file with a row for each run, written as they end, so that whoever is interrupted can go on. */
public final class ResultFile {
    private final Path file;
    private final Map<String, Map<String, String>> finished = new HashMap<>();

    /** Reads what the file has already. */
    public ResultFile(Path file) throws IOException {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
                records.forEach(row -> finished.put(key(row), row.getFieldsAsMap()));
            }
        } else {
            append(Result.COLUMNS);
        }
    }

    /** What came of an entry in an earlier run; nothing if its process died. */
    public Optional<Result> find(Entry entry) throws IOException {
        Map<String, String> row = finished.get(entry.key());
        boolean hasDied = row != null && row.getOrDefault("feasible", "").isEmpty();
        if (row == null || hasDied) {
            return Optional.empty();
        }
        Optional<BestKnown> best = BestKnown.find(entry.file(), entry.convention());
        return Optional.of(new Result(entry, row, Double.parseDouble(row.getOrDefault("wall_seconds", "0")), best));
    }

    /** Adds a row. */
    public void add(Result result) throws IOException {
        append(result.row());
    }

    private void append(Iterable<String> row) throws IOException {
        try (CsvWriter writer = CsvWriter.builder()
                .build(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            writer.writeRecord(row);
        }
    }

    private static String key(NamedCsvRecord row) {
        return String.join(
                ",",
                row.getField("solver"),
                row.getField("set"),
                row.getField("instance"),
                row.getField("convention"),
                row.getField("seconds"),
                row.getField("seed"),
                row.getField("threads"));
    }
}
