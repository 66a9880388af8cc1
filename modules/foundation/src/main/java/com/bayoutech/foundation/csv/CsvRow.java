package com.bayoutech.foundation.csv;

import com.bayoutech.domain.Place;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One row, read cell by cell; what is wrong is collected, so that a row reports all its errors at once.
 *
 * <p>A row that is damaged comes with its {@link #errors()}: then its cells are a guess, and what else is wrong in them is not
 * worth telling.
 *
 * <p>A read of a bad cell answers empty and adds a {@link RowError}; ask {@link #errors()} before using what was read.
 */
public final class CsvRow {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}");

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");

    private final long line;
    private final Map<String, Integer> positions;
    private final List<String> cells;
    private final List<RowError> errors;

    CsvRow(CsvRecord record, Map<String, Integer> positions) {
        this.line = record.line();
        this.positions = positions;
        this.cells = record.cells();
        this.errors = new ArrayList<>(record.errors(positions));
    }

    /** A row that somebody has typed, by column: no text of it is a spreadsheet's formula. A column that is not there is empty. */
    public static CsvRow typed(long line, Map<String, String> texts) {
        Map<String, String> cells = new HashMap<>();
        texts.forEach((column, text) -> cells.put(column, CsvWriter.harmless(text)));
        return again(line, cells);
    }

    /** A row of a file once more, by its {@link #cells()}. */
    public static CsvRow again(long line, Map<String, String> cells) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> row = new ArrayList<>();
        cells.forEach((column, cell) -> {
            positions.put(column, row.size());
            row.add(cell);
        });
        return new CsvRow(new CsvRecord(line, row, Optional.empty()), positions);
    }

    /** The line in the file, the header being 1. */
    public long line() {
        return line;
    }

    /** Whether the file has a column at all; a cell of one that it has may be empty. */
    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /**
     * The text of a cell, composed (NFC), with single blanks and none around it; empty where the column is missing.
     *
     * <p>A no-break space is a blank, and what no eye can see (a zero-width space) is nothing.
     */
    public String text(String column) {
        return CsvWriter.asMeant(cell(column));
    }

    /** The text of a cell, still with the apostrophe that keeps it from being a formula. */
    private String cell(String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size() ? "" : cells.get(position);
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

    /**
     * The text of a cell in one line; empty if blank or bad.
     *
     * <p>Bad are formulas, control characters, characters that reverse the text, and more than so many characters.
     */
    public String oneLine(String column, int maxLength) {
        return checked(column, CellText.oneLine(cell(column)), maxLength);
    }

    /** Like {@link #oneLine}, but the text keeps its line breaks, each as {@code \n}. */
    public String lines(String column, int maxLength) {
        return checked(column, cell(column), maxLength);
    }

    private String checked(String column, String cell, int maxLength) {
        Optional<String> fault = CellText.findFault(cell);
        String text = CsvWriter.asMeant(cell);
        if (fault.isPresent()) {
            reject(column, fault.get(), "Give plain text. In a spreadsheet, paste the values alone, then save as CSV.");
            return "";
        }
        if (text.length() > maxLength) {
            reject(
                    column,
                    "has " + text.length() + " characters",
                    "Shorten it to " + maxLength + ". Maybe a quotation mark is missing.");
            return "";
        }
        return text;
    }

    /** The texts of a cell that are separated by semicolons, blank ones left out; empty if blank or bad. */
    public List<String> list(String column, int maxCount, int maxLength) {
        String text = oneLine(column, maxCount * (maxLength + 1));
        List<String> parts = Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > maxCount || parts.stream().anyMatch(part -> part.length() > maxLength)) {
            reject(
                    column,
                    "has too many or too long parts",
                    "Give up to " + maxCount + ", separated by semicolons, each of up to " + maxLength
                            + " characters.");
            return List.of();
        }
        return parts;
    }

    /** Whole numbers from zero on that are separated by semicolons, such as {@code 3;40}; empty if blank or bad. */
    public Optional<List<Integer>> amounts(String column, int maxCount, int maxAmount) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> amounts = new ArrayList<>();
        for (String part : text.split(";", maxCount + 1)) {
            String digits = part.strip();
            if (amounts.size() == maxCount
                    || !AMOUNT.matcher(digits).matches()
                    || Integer.parseInt(digits) > maxAmount) {
                reject(
                        column,
                        "cannot be read",
                        "Give up to " + maxCount + " whole numbers from 0 to " + maxAmount + ", such as 3 or 3;40.");
                return Optional.empty();
            }
            amounts.add(Integer.valueOf(digits));
        }
        return Optional.of(List.copyOf(amounts));
    }

    /**
     * The place that two cells name, to a ten-millionth of a degree; empty if either is blank or bad, and either is an error.
     *
     * <p>0 and 0 is an error, and so are degrees that only make sense swapped.
     */
    public Optional<Place> place(String latitudeColumn, String longitudeColumn) {
        return PlaceCells.read(this, latitudeColumn, longitudeColumn);
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
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean readable = INTEGER.matcher(text).matches();
        int number = readable ? Integer.parseInt(text) : 0;
        if (!readable || number < min || number > max) {
            String problem = readable ? "is out of range" : "cannot be read";
            reject(column, problem, String.format(Locale.ROOT, "Give a whole number from %,d to %,d.", min, max));
            return Optional.empty();
        }
        return Optional.of(number);
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
        errors.add(new RowError(line, column, CellText.shown(text(column)), problem, remedy));
    }

    /** The texts of all its columns. */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        positions.keySet().forEach(column -> texts.put(column, text(column)));
        return texts;
    }

    /** All its cells by their columns, each as the file has it: {@link #again} makes the same row of them. */
    public Map<String, String> cells() {
        Map<String, String> all = new HashMap<>();
        positions.keySet().forEach(column -> all.put(column, cell(column)));
        return all;
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
