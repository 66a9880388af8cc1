package com.bayoutech.foundation.csv;

import com.bayoutech.foundation.csv.CellSplitter.BadCell;
import com.bayoutech.foundation.csv.CsvRecord.Damage;
import com.bayoutech.foundation.csv.TextLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of a CSV file, one by one, those that are damaged included.
 *
 * <p>A quotation mark too many, or one that is missing, costs the line in which it stands: reading goes on with the next one.
 */
final class CsvRecords {
    /** A text in quotation marks that goes on for longer is one whose end is missing; reading ahead for it must end. */
    private static final int MAX_LINES = 500;

    /** More than any file of ours has columns; without it, a file of nothing but quotation marks would be read 500 times. */
    private static final int MAX_CELLS = 64;

    /** What spreadsheets write ahead of the header, to be read back with their own separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

    private static final String DOUBLE_THEM = "double each quotation mark inside the text";

    private final TextLines lines;
    private final char separator;

    CsvRecords(InputStream file) throws IOException {
        this.lines = new TextLines(file);
        this.separator = findSeparator(lines);
    }

    /** The next record that is not blank; empty at the end of the file. */
    Optional<CsvRecord> next() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            CsvRecord record = record(line.get());
            if (!record.isBlank()) {
                return Optional.of(record);
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    private CsvRecord record(Line first) throws IOException {
        if (first.cut()) {
            return damaged(first, List.of(), tooLong());
        }
        CellSplitter splitter = new CellSplitter(separator);
        splitter.take(first.text());
        List<String> cells = splitter.cells();
        if (!splitter.isOpen() || splitter.misplaced().isPresent() || isClosedBelow(splitter)) {
            return splitter.misplaced()
                    .map(cell -> damaged(first, splitter.cells(), misplaced(cell)))
                    .orElseGet(() -> new CsvRecord(first.number(), splitter.cells(), Optional.empty()));
        }
        return damaged(first, cells, unclosed(cells));
    }

    /** Whether the text that is open ends as it should in the lines that follow; if not, these are left for the next records. */
    private boolean isClosedBelow(CellSplitter splitter) throws IOException {
        List<Line> below = new ArrayList<>();
        int length = 0;
        while (splitter.isOpen()
                && below.size() < MAX_LINES
                && length <= TextLines.MAX_LENGTH
                && splitter.size() <= MAX_CELLS) {
            Optional<Line> line = lines.next();
            line.ifPresent(below::add);
            if (line.isEmpty() || line.get().cut()) {
                break;
            }
            length += line.get().text().length();
            splitter.take(line.get().text());
        }
        boolean closed = !splitter.isOpen() && splitter.misplaced().isEmpty();
        if (!closed) {
            lines.giveBack(below);
        }
        return closed;
    }

    private static CsvRecord damaged(Line line, List<String> cells, Damage damage) {
        return new CsvRecord(line.number(), cells, Optional.of(damage));
    }

    private static Damage tooLong() {
        String problem = String.format(Locale.ROOT, "is longer than %,d characters", TextLines.MAX_LENGTH);
        return new Damage(-1, "", problem, "Maybe the file is no CSV file: save it as CSV first.");
    }

    private static Damage misplaced(BadCell cell) {
        return new Damage(
                cell.position(),
                cell.text(),
                "has text behind its closing quotation mark",
                "Put one mark at the start of the text and one at its end, and " + DOUBLE_THEM + ".");
    }

    private static Damage unclosed(List<String> cells) {
        return new Damage(
                cells.size() - 1,
                '"' + cells.getLast(),
                "has a quotation mark that is not closed",
                "Put a quotation mark at the end of the text, and " + DOUBLE_THEM + ".");
    }

    /** The separator that the first line names, or the one that the header has most of; leaves the header to be read. */
    private static char findSeparator(TextLines lines) throws IOException {
        Optional<Line> first = lines.next();
        while (first.isPresent() && first.get().text().isBlank()) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            return ',';
        }
        String text = first.get().text();
        Matcher named = SEPARATOR_LINE.matcher(text);
        if (named.matches()) {
            return named.group(1).charAt(0);
        }
        lines.giveBack(List.of(first.get()));
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(text, candidate) > count(text, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
