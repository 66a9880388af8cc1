package com.bayoutech.orders.internal;

import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.ImportReport;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows that stay out, each with all its errors; keeps the first of the file and counts the others. */
public final class Rejections {
    private final TreeMap<Long, List<RowError>> byLine = new TreeMap<>();
    private int kept;
    private int rows;

    /** Adds a row by its errors; each row once. */
    public void add(List<RowError> errorsOfRow) {
        rows++;
        keep(errorsOfRow);
    }

    /** Adds a row for one reason that concerns it as a whole or in one cell. */
    public void add(RowError error) {
        add(List.of(error));
    }

    /** How many rows stay out. */
    public int rows() {
        return rows;
    }

    /** The errors in the order of the file. */
    public List<RowError> errors() {
        return byLine.values().stream()
                .flatMap(List::stream)
                .limit(ImportReport.MAX_ERRORS)
                .toList();
    }

    private void keep(List<RowError> errors) {
        byLine.merge(errors.getFirst().line(), errors, Rejections::joined);
        kept += errors.size();
        while (kept - byLine.lastEntry().getValue().size() >= ImportReport.MAX_ERRORS) {
            kept -= byLine.pollLastEntry().getValue().size();
        }
    }

    private static List<RowError> joined(List<RowError> first, List<RowError> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
