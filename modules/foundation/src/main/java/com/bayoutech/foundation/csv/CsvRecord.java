package com.bayoutech.foundation.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What is wrong with it, before anybody looks at what its cells say. */
    List<RowError> errors(Map<String, Integer> positions) {
        if (damage.isPresent()) {
            Damage found = damage.get();
            return List.of(error(positions, found.position(), found.value(), found.problem(), found.remedy()));
        }
        List<RowError> errors = new ArrayList<>();
        if (cells.stream().skip(positions.size()).anyMatch(cell -> !cell.isEmpty())) {
            String problem = "has " + cells.size() + " cells, but the header has " + positions.size();
            String remedy = "Put quotation marks around a text that contains the separator.";
            errors.add(error(positions, positions.size(), cells.get(positions.size()), problem, remedy));
        }
        for (int position = 0; position < cells.size(); position++) {
            if (isUndecoded(cells.get(position))) {
                String problem = "has a character that is not UTF-8";
                String remedy = "Save the file as CSV with the encoding UTF-8, or write the text anew.";
                errors.add(error(positions, position, cells.get(position), problem, remedy));
            }
        }
        return errors;
    }

    boolean isBlank() {
        return damage.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** Whether it has bytes that are no UTF-8. */
    boolean isUndecoded() {
        return cells.stream().anyMatch(CsvRecord::isUndecoded);
    }

    private static boolean isUndecoded(String cell) {
        return cell.indexOf(UNDECODED) >= 0;
    }

    private RowError error(Map<String, Integer> positions, int position, String value, String problem, String remedy) {
        String column = positions.entrySet().stream()
                .filter(named -> named.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new RowError(line, column, CellText.shown(value), problem, remedy);
    }
}
