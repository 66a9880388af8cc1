package com.bayoutech.web.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an import took and what it did not, row by row with the remedy. */
final class ImportReport extends Div {
    private static final int ROWS_WITHOUT_SCROLLING = 6;

    ImportReport(ImportOutcome outcome) {
        addClassName("bayou-import-report");
        int rejected = outcome.rejectedRows();
        Totals totals = new Totals().show(Texts.of("ui.import.added"), number(outcome.added()), Pill.Tone.GOOD);
        if (outcome.waiting() > 0) {
            totals.show(Texts.of("ui.import.waiting"), number(outcome.waiting()), Pill.Tone.ATTENTION);
        }
        add(totals.show(Texts.of("ui.import.known"), number(outcome.unchanged()))
                .show(
                        Texts.of("ui.import.rejected"),
                        number(rejected),
                        rejected == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION));
        if (!outcome.rejected().isEmpty()) {
            add(new Paragraph(advice(outcome)), grid(outcome));
        }
    }

    private static String advice(ImportOutcome outcome) {
        int listed = outcome.listedRows();
        int rejected = outcome.rejectedRows();
        return listed < rejected ? Texts.of("ui.import.mend-first", listed, rejected) : Texts.of("ui.import.mend");
    }

    private static Grid<RejectedRow> grid(ImportOutcome outcome) {
        Grid<RejectedRow> grid = new Grid<>();
        grid.addColumn(RejectedRow::line)
                .setHeader(Texts.of("ui.import.line"))
                .setWidth("72px")
                .setFlexGrow(0);
        grid.addColumn(RejectedRow::column)
                .setHeader(Texts.of("ui.import.column"))
                .setWidth("144px")
                .setFlexGrow(0);
        grid.addColumn(RejectedRow::value)
                .setHeader(Texts.of("ui.import.value"))
                .setWidth("116px")
                .setFlexGrow(0);
        grid.addColumn(RejectedRow::remedy)
                .setHeader(Texts.of("ui.import.remedy"))
                .setFlexGrow(1);
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
        return Amounts.number(count);
    }
}
