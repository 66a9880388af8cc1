package com.bayoutech.adapters.papers;

import com.bayoutech.orders.SpreadsheetReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a row and hands them over when it ends; what is far to the right belongs to no table. */
final class SheetRows implements SheetContentsHandler {
    private static final int MOST_COLUMNS = 200;
    /** How the sheet's reader writes the errors of formulas. */
    private static final String ERROR = "ERROR:";

    private final SpreadsheetReader.Rows rows;
    private List<String> cells = new ArrayList<>();

    SheetRows(SpreadsheetReader.Rows rows) {
        this.rows = rows;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS || value == null) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value.startsWith(ERROR) ? value.substring(ERROR.length()) : value);
    }

    @Override
    public void endRow(int row) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.take(row + 1L, cells);
        }
    }
}
