package com.bayoutech.web.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** What an import took and what it did not, row by row with the remedy. */
final class ImportReport extends Div {
    private static final int ROWS_WITHOUT_SCROLLING = 6;

    ImportReport(ImportOutcome outcome) {
        addClassName("bayou-import-report");
        int rejected = outcome.rejectedRows();
        Totals totals = new Totals().show("Added", number(outcome.added()), Pill.Tone.GOOD);
        if (outcome.waiting() > 0) {
            totals.show("Wait for an address", number(outcome.waiting()), Pill.Tone.ATTENTION);
        }
        add(totals.show("Already there", number(outcome.unchanged()))
                .show("Not taken", number(rejected), rejected == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION));
        if (!outcome.rejected().isEmpty()) {
            add(new Paragraph(advice(outcome)), grid(outcome));
        }
    }

    private static String advice(ImportOutcome outcome) {
        String advice = "Mend these rows and send the whole file again; nothing is added twice.";
        int listed = outcome.listedRows();
        int rejected = outcome.rejectedRows();
        return listed < rejected
                ? advice + " The first " + number(listed) + " of " + number(rejected) + " rows are listed."
                : advice;
    }

    private static Grid<RejectedRow> grid(ImportOutcome outcome) {
        Grid<RejectedRow> grid = new Grid<>();
        grid.addColumn(RejectedRow::line).setHeader("Line").setWidth("72px").setFlexGrow(0);
        grid.addColumn(RejectedRow::column)
                .setHeader("Column")
                .setWidth("144px")
                .setFlexGrow(0);
        grid.addColumn(RejectedRow::value).setHeader("Value").setWidth("116px").setFlexGrow(0);
        grid.addColumn(RejectedRow::remedy).setHeader("What to do").setFlexGrow(1);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(outcome.rejected());
        if (outcome.rejected().size() <= ROWS_WITHOUT_SCROLLING) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight("320px");
        }
        return grid;
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
