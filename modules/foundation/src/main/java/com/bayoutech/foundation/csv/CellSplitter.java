package com.bayoutech.foundation.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits the lines of one record into cells (RFC 4180).
 *
 * <p>A quotation mark inside a cell that does not start with one stands for itself, and blanks behind a closing one do not
 * count.
 */
final class CellSplitter {
    private static final char QUOTE = '"';

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean open;
    private Optional<BadCell> misplaced = Optional.empty();

    CellSplitter(char separator) {
        this.separator = separator;
    }

    /** A cell that cannot be read, by its position, and what stands there. */
    record BadCell(int position, String text) {}

    /** Takes the first line, or the next one while {@link #isOpen()}. */
    void take(String line) {
        int at = 0;
        if (open) {
            cell.append('\n');
        }
        do {
            int start = at;
            boolean quoted = open || (at < line.length() && line.charAt(at) == QUOTE);
            if (quoted) {
                at = readQuoted(line, open ? at : at + 1);
                if (open) {
                    return;
                }
            }
            int end = endOfCell(line, at);
            if (!quoted || !line.substring(at, end).isBlank()) {
                cell.append(line, at, end);
                if (quoted && misplaced.isEmpty()) {
                    misplaced = Optional.of(new BadCell(cells.size(), line.substring(start, end)));
                }
            }
            cells.add(cell.toString());
            cell.setLength(0);
            at = end + 1;
        } while (at <= line.length());
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean isOpen() {
        return open;
    }

    /** The first cell with text behind its closing quotation mark, if there is one. */
    Optional<BadCell> misplaced() {
        return misplaced;
    }

    /** How many cells are complete. */
    int size() {
        return cells.size();
    }

    /** The cells so far, with the open one. */
    List<String> cells() {
        List<String> all = new ArrayList<>(cells);
        if (open) {
            all.add(cell.toString());
        }
        return List.copyOf(all);
    }

    /** Reads up to the position behind the closing quotation mark, or to the end of the line if it stays open. */
    private int readQuoted(String line, int from) {
        int at = from;
        while (true) {
            int mark = line.indexOf(QUOTE, at);
            open = mark < 0;
            if (open) {
                cell.append(line, at, line.length());
                return line.length();
            }
            boolean doubled = mark + 1 < line.length() && line.charAt(mark + 1) == QUOTE;
            cell.append(line, at, doubled ? mark + 1 : mark);
            at = mark + (doubled ? 2 : 1);
            if (!doubled) {
                return at;
            }
        }
    }

    private int endOfCell(String line, int from) {
        int end = line.indexOf(separator, from);
        return end < 0 ? line.length() : end;
    }
}
