package com.bayoutech.foundation.csv;

import java.util.List;
import java.util.Optional;

/**
 * A record as it stands in the file.
 *
 * @param line its first line
 * @param cells its cells, cleaned; where it is damaged, what can be told of them
 * @param damage why it could not be split into cells, if so
 */
record CsvRecord(long line, List<String> cells, Optional<Damage> damage) {
    private static final char UNDECODED = '\uFFFD';

    CsvRecord {
        cells = cells.stream().map(CellText::clean).toList();
    }

    /**
     * What is wrong with a record.
     *
     * @param position the cell at fault; -1 where it is the whole record
     */
    record Damage(int position, String value, String problem, String remedy) {}

    boolean isBlank() {
        return damage.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** Whether it has bytes that are no UTF-8. */
    boolean isUndecoded() {
        return cells.stream().anyMatch(CsvRecord::isUndecoded);
    }

    /** Whether a cell has bytes that are no UTF-8. */
    static boolean isUndecoded(String cell) {
        return cell.indexOf(UNDECODED) >= 0;
    }
}
