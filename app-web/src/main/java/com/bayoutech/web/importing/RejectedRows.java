package com.bayoutech.web.importing;

import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.web.ui.Amounts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The rows of a file that stayed out: where, what stands there, what is wrong and what to do. */
final class RejectedRows extends Div {
    RejectedRows(int rows, List<RowError> errors) {
        Grid<RowError> grid = new Grid<>();
        grid.addColumn(RowError::line).setHeader("Line").setWidth("4.5rem").setFlexGrow(0);
        grid.addColumn(RowError::column).setHeader("Column").setWidth("8rem").setFlexGrow(0);
        grid.addColumn(RowError::value).setHeader("Value").setWidth("8rem").setFlexGrow(1);
        grid.addColumn(error -> error.problem() + ". " + error.remedy())
                .setHeader("What is wrong, and what to do")
                .setFlexGrow(3);
        grid.setItems(errors);
        grid.setHeight("260px");
        add(
                new Span(Amounts.count(rows, "row", "rows") + " stayed out; mend them and send the file again, "
                        + "what is in already will not be doubled."),
                grid);
        addClassName("bayou-rejected");
    }
}
