package com.bayoutech.foundation.csv;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row, read cell by cell; what is wrong is collected, so that a row reports all its errors at once.
 *
 * <p>A read of a bad cell answers empty and adds a {@link RowError}; ask {@link #errors()} before using what was read.
 */
public final class CsvRow {
    private final long line;
    private final Map<String, Integer> positions;
    private final List<String> cells;
    private final List<RowError> errors = new ArrayList<>();

    CsvRow(long line, Map<String, Integer> positions, List<String> cells) {
        this.line = line;
        this.positions = positions;
        this.cells = cells;
    }

    /** The line in the file, the header being 1. */
    public long line() {
        return line;
    }

    /** The text of a cell without surrounding blanks; empty where the column is missing. */
    public String text(String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size()
                ? ""
                : cells.get(position).strip();
    }

    /** The text of a cell that must not be empty. */
    public Optional<String> required(String column, String remedy) {
        String text = text(column);
        if (text.isEmpty()) {
            reject(column, "is missing", remedy);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A cell read by a parser that throws {@link IllegalArgumentException} on bad text; empty if blank or bad. */
    public <T> Optional<T> parsed(String column, Function<String, T> parser, String remedy) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            reject(column, "cannot be read", remedy);
            return Optional.empty();
        }
    }

    /** A whole number within bounds, both included; empty if blank or bad. */
    public Optional<Integer> integer(String column, int min, int max) {
        String remedy = String.format(Locale.ROOT, "Give a whole number from %,d to %,d.", min, max);
        Optional<Integer> number = parsed(column, Integer::valueOf, remedy);
        if (number.isPresent() && (number.get() < min || number.get() > max)) {
            reject(column, "is out of range", remedy);
            return Optional.empty();
        }
        return number;
    }

    /** A decimal number within bounds, both included; empty if blank or bad. */
    public Optional<Double> decimal(String column, double min, double max) {
        String remedy = String.format(Locale.ROOT, "Give a number from %s to %s with a point, not a comma.", min, max);
        Optional<Double> number = parsed(column, Double::valueOf, remedy);
        if (number.isPresent() && !(number.get() >= min && number.get() <= max)) {
            reject(column, "is out of range", remedy);
            return Optional.empty();
        }
        return number;
    }

    /** Adds an error about a cell. */
    public void reject(String column, String problem, String remedy) {
        errors.add(new RowError(line, column, text(column), problem, remedy));
    }

    /** What is wrong so far. */
    public List<RowError> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        return "CsvRow[line " + line + "]";
    }
}
