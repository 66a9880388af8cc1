package com.bayoutech.web.orders;

import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RowWords;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of an import, and the rows that stayed out, to be mended in place: what is wrong stands at its field. */
final class MendPanel extends Div {
    /** More are better mended in their file. */
    private static final int MOST_ROWS = 50;

    private final List<Mended> rows = new ArrayList<>();

    MendPanel(ImportReport report) {
        addClassName("bayou-import-report");
        Totals totals = new Totals()
                .show(Texts.of("ui.import.added"), number(report.imported() - report.waiting()), Pill.Tone.GOOD);
        if (report.waiting() > 0) {
            totals.show(Texts.of("ui.import.waiting"), number(report.waiting()), Pill.Tone.ATTENTION);
        }
        add(totals.show(Texts.of("ui.import.known"), number(report.unchanged()))
                .show(
                        Texts.of("ui.import.rejected"),
                        number(report.rejectedRows()),
                        report.rejectedRows() == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION));
        if (report.rejectedRows() == 0) {
            return;
        }
        int shown = Math.min(MOST_ROWS, report.rejected().size());
        add(new Paragraph(
                shown < report.rejectedRows()
                        ? Texts.of("orders.mend.some", shown, report.rejectedRows())
                        : Texts.of("orders.mend.all")));
        report.rejected().stream().limit(MOST_ROWS).map(Mended::new).forEach(row -> {
            rows.add(row);
            add(row);
        });
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<RejectedRow> mended() {
        return rows.stream().map(Mended::mended).toList();
    }

    private static String number(int count) {
        return Amounts.number(count);
    }

    /** One row: the fields that are wrong, and the others below. */
    private static final class Mended extends Div {
        private final RejectedRow row;
        private final Map<OrderColumn, TextField> fields = new EnumMap<>(OrderColumn.class);

        Mended(RejectedRow row) {
            this.row = row;
            addClassName("bayou-mended");
            String reference = row.cells().getOrDefault(OrderColumn.REFERENCE, "");
            Span line =
                    new Span(Texts.of("orders.mend.line", row.line()) + (reference.isBlank() ? "" : " · " + reference));
            line.addClassName("bayou-stop-who");
            Div wrong = new Div();
            wrong.addClassName("bayou-mapping");
            Div others = new Div();
            others.addClassName("bayou-mapping");
            for (OrderColumn column : OrderColumn.values()) {
                TextField field = new TextField(ColumnWords.of(column));
                field.setValue(row.cells().getOrDefault(column, ""));
                field.setWidthFull();
                fields.put(column, field);
                Optional<RowError> error = row.errors().stream()
                        .filter(each -> each.column().equals(column.key()))
                        .findFirst();
                error.ifPresent(each -> {
                    field.setInvalid(true);
                    field.setErrorMessage(words(each));
                });
                (error.isPresent() ? wrong : others).add(field);
            }
            add(line);
            row.errors().stream()
                    .filter(each -> OrderColumn.findByKey(each.column()).isEmpty())
                    .forEach(each -> add(new Paragraph(words(each))));
            add(wrong, new Details(Texts.of("orders.mend.others"), others));
        }

        RejectedRow mended() {
            Map<OrderColumn, String> cells = new EnumMap<>(OrderColumn.class);
            fields.forEach((column, field) -> cells.put(column, field.getValue()));
            return new RejectedRow(row.line(), cells, row.errors());
        }

        private static String words(RowError error) {
            String problem = RowWords.problem(error);
            return Texts.of(
                    "orders.mend.error",
                    Character.toUpperCase(problem.charAt(0)) + problem.substring(1),
                    RowWords.remedy(error));
        }
    }
}
