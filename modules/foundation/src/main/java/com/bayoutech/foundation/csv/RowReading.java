package com.bayoutech.foundation.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a table whose headings are somebody else's, row by row: the first is the heading, and says how all others are read. */
public final class RowReading {
    private final Function<List<String>, ColumnMapping> mapping;
    private final Consumer<CsvRow> consumer;
    private Optional<ColumnMapping> known = Optional.empty();
    private List<String> columns = List.of();
    private final Map<String, Integer> positions = new HashMap<>();

    /** @param mapping what a heading means; may refuse it by a {@link CsvFormatException} */
    public RowReading(Function<List<String>, ColumnMapping> mapping, Consumer<CsvRow> consumer) {
        this.mapping = mapping;
        this.consumer = consumer;
    }

    /** Takes a row of a table that cannot be damaged, such as a spreadsheet's. */
    public void take(long line, List<String> cells) {
        take(new CsvRecord(line, cells, Optional.empty()));
    }

    void take(CsvRecord record) {
        if (record.isBlank()) {
            return;
        }
        if (known.isEmpty()) {
            ColumnMapping found = mapping.apply(record.cells());
            known = Optional.of(found);
            columns = Stream.concat(found.sources().keySet().stream(), found.constants().keySet().stream())
                    .distinct()
                    .toList();
            columns.forEach(column -> positions.put(column, positions.size()));
            return;
        }
        consumer.accept(new CsvRow(known.get().apply(record, columns), positions));
    }

    /**
     * Says so where there was nothing to read.
     *
     * @throws CsvFormatException if not even a heading was there
     */
    public void finish() {
        if (known.isEmpty()) {
            throw new CsvFormatException("The file is empty. It needs a header line that names its columns.");
        }
    }
}
