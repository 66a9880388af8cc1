package com.bayoutech.foundation.csv;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of a file that stay out, each with all its errors; keeps the first of the file and counts the others, so that no file,
 * however bad, fills the memory.
 */
public final class Rejections {
    /** How many errors are kept where nothing else is said; a file with more is better mended at its source. */
    public static final int MAX_ERRORS = 1_000;

    private final int most;
    private final TreeMap<Long, List<RowError>> byLine = new TreeMap<>();
    private int kept;
    private int rows;

    /** Nothing is rejected yet. */
    public Rejections() {
        this(MAX_ERRORS);
    }

    /**
     * Nothing is rejected yet.
     *
     * @param most how many errors are kept
     */
    public Rejections(int most) {
        this.most = most;
    }

    /** The same rows, and those that are added to these. */
    public Rejections(Rejections others) {
        most = others.most;
        byLine.putAll(others.byLine);
        kept = others.kept;
        rows = others.rows;
    }

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

    /** The errors in the order of the file, at most as many as are kept. */
    public List<RowError> errors() {
        return byLine.values().stream().flatMap(List::stream).limit(most).toList();
    }

    private void keep(List<RowError> errors) {
        byLine.merge(errors.getFirst().line(), errors, Rejections::joined);
        kept += errors.size();
        while (kept - byLine.lastEntry().getValue().size() >= most) {
            kept -= byLine.pollLastEntry().getValue().size();
        }
    }

    private static List<RowError> joined(List<RowError> first, List<RowError> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
