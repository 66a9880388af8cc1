package com.bayoutech.web.orders;

import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RejectedRows;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a file would bring: how many rows, the first of them as they are understood, and what is wrong with others. */
final class PreviewPanel extends Div {
    private static final int ROWS_WITHOUT_SCROLLING = 5;

    PreviewPanel(ImportPreview preview) {
        addClassName("bayou-import-report");
        add(new Totals()
                .show(Texts.of("orders.preview.good"), number(preview.goodRows()), Pill.Tone.GOOD)
                .show(
                        Texts.of("orders.preview.bad"),
                        number(preview.badRows()),
                        preview.badRows() == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION));
        add(
                new Paragraph(Texts.of("orders.preview.explanation")),
                new H3(Texts.of("orders.preview.first")),
                first(preview));
        if (!preview.errors().isEmpty()) {
            add(new H3(Texts.of("orders.preview.errors")), new RejectedRows(preview.errors()));
        }
    }

    private static Grid<Map<OrderColumn, String>> first(ImportPreview preview) {
        Grid<Map<OrderColumn, String>> grid = new Grid<>();
        List<OrderColumn> used = Arrays.stream(OrderColumn.values())
                .filter(column -> preview.first().stream()
                        .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
        used.forEach(column -> grid.addColumn(row -> row.getOrDefault(column, ""))
                .setHeader(ColumnWords.of(column))
                .setAutoWidth(true));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setItems(preview.first());
        if (preview.first().size() <= ROWS_WITHOUT_SCROLLING) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight("min(220px, 30vh)");
        }
        return grid;
    }

    private static String number(int count) {
        return Amounts.number(count);
    }
}
