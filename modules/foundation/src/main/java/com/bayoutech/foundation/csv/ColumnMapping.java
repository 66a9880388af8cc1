package com.bayoutech.foundation.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cells of a file make up which columns.
 *
 * @param sources the positions of the cells of each column; several are joined by commas
 * @param constants what stands in columns that the file does not have
 */
public record ColumnMapping(Map<String, List<Integer>> sources, Map<String, String> constants) {
    public ColumnMapping {
        sources = Map.copyOf(sources);
        constants = Map.copyOf(constants);
    }

    /** The texts of a row, by column. */
    Map<String, String> texts(List<String> cells) {
        Map<String, String> texts = new LinkedHashMap<>(constants);
        sources.forEach((column, positions) -> texts.put(
                column,
                joined(positions.stream()
                        .filter(position -> position < cells.size())
                        .map(cells::get)
                        .filter(text -> !text.isEmpty())
                        .toList())));
        return texts;
    }

    /** Of a text that is joined, the first cell alone may need what keeps it from being a formula. */
    private static String joined(List<String> cells) {
        return cells.isEmpty()
                ? ""
                : Stream.concat(
                                Stream.of(cells.getFirst()),
                                cells.stream().skip(1).map(CsvWriter::asMeant))
                        .collect(Collectors.joining(", "));
    }

    /** The record as if its file had these columns. */
    CsvRecord apply(CsvRecord record, List<String> columns) {
        Map<String, String> texts = texts(record.cells());
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(texts.getOrDefault(column, "")));
        return new CsvRecord(record.line(), cells, record.damage());
    }
}
