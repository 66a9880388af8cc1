package com.bayoutech.orders;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.foundation.csv.ColumnMapping;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.foundation.csv.CsvRows;
import com.bayoutech.orders.internal.HeadingGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings of a file, and how they are understood. */
record ImportHeadings(List<String> headings) {
    ImportHeadings {
        headings = List.copyOf(headings);
    }

    /** As they are compared. */
    List<String> normalized() {
        return headings.stream().map(CsvRows::normalized).toList();
    }

    /** Whether each is a column of the documentation, so that nobody need say what is meant. */
    boolean areDocumented() {
        return headings.stream()
                .filter(heading -> !heading.isBlank())
                .map(CsvRows::normalized)
                .allMatch(heading -> heading.equals(RejectedRow.WHY)
                        || OrderColumn.findByKey(heading).isPresent());
    }

    /** What they most likely mean; of columns that are no address, the first heading counts. */
    ImportMapping guess() {
        Map<Integer, OrderColumn> columns = new HashMap<>();
        for (int position = 0; position < headings.size(); position++) {
            int at = position;
            HeadingGuess.of(headings.get(position))
                    .filter(guessed -> guessed == OrderColumn.ADDRESS || !columns.containsValue(guessed))
                    .ifPresent(guessed -> columns.put(at, guessed));
        }
        return new ImportMapping(
                columns, columns.containsValue(OrderColumn.KIND) ? Optional.empty() : Optional.of(VisitKind.DELIVERY));
    }

    /**
     * How the cells of this file make up columns.
     *
     * @throws CsvFormatException if no heading has a meaning
     */
    ColumnMapping columns(ImportMapping mapping) {
        Map<String, List<Integer>> sources = new HashMap<>();
        for (int position = 0; position < headings.size(); position++) {
            OrderColumn column = mapping.columns().get(position);
            if (column != null) {
                sources.computeIfAbsent(column.key(), key -> new ArrayList<>()).add(position);
            }
        }
        if (sources.isEmpty()) {
            throw new CsvFormatException(
                    "No heading has a meaning. Say at least which one is the reference and which ones are the address.");
        }
        Map<String, String> constants = new HashMap<>();
        if (!sources.containsKey(OrderColumn.KIND.key())) {
            mapping.usualKind()
                    .ifPresent(kind ->
                            constants.put(OrderColumn.KIND.key(), kind.name().toLowerCase(Locale.ROOT)));
        }
        return new ColumnMapping(sources, constants);
    }
}
