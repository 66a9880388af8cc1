package com.bayoutech.web.ui;

import com.bayoutech.foundation.csv.RowError;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;

/** The rows of a file that are not taken, one line a cell that is wrong, with what to do about it. */
public final class RejectedRows extends Grid<RowError> {
    private static final int ROWS_WITHOUT_SCROLLING = 5;

    public RejectedRows(List<RowError> errors) {
        addColumn(RowError::line)
                .setHeader(Texts.of("ui.import.line"))
                .setWidth("72px")
                .setFlexGrow(0);
        addColumn(RowError::column)
                .setHeader(Texts.of("ui.import.column"))
                .setWidth("144px")
                .setFlexGrow(0);
        addColumn(RowError::value)
                .setHeader(Texts.of("ui.import.value"))
                .setWidth("140px")
                .setFlexGrow(0);
        addColumn(RejectedRows::words).setHeader(Texts.of("ui.import.remedy")).setFlexGrow(1);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setItems(errors);
        if (errors.size() <= ROWS_WITHOUT_SCROLLING) {
            setAllRowsVisible(true);
        } else {
            setHeight("min(220px, 30vh)");
        }
    }

    private static String words(RowError error) {
        return Texts.of("ui.import.wrong", RowWords.problem(error), RowWords.remedy(error));
    }
}
