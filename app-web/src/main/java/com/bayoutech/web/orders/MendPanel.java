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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of an import, and the rows that stayed out, to be mended in place: what is wrong stands at its field. */
final class MendPanel extends Div {
    private static final int PAGE = 25;

    private final List<RejectedRow> rejected;
    private final List<Mended> shown = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button("", click -> showMore().focus());

    MendPanel(ImportReport report) {
        this.rejected = report.rejected();
        addClassName("bayou-import-report");
        list.addClassName("bayou-import-report");
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
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
        add(new Paragraph(
                rejected.size() < report.rejectedRows()
                        ? Texts.of("orders.mend.some", rejected.size(), report.rejectedRows())
                        : Texts.of("orders.mend.all")));
        if (!rejected.isEmpty()) {
            Anchor download = new Anchor(RejectedFile.of(this::mended), Texts.of("orders.mend.download"));
            add(download, list, more);
            showMore();
        }
    }

    boolean isEmpty() {
        return rejected.isEmpty();
    }

    /** All of them, those that nobody has looked at among them. */
    List<RejectedRow> mended() {
        return Stream.concat(
                        shown.stream().map(Mended::mended), rejected.stream().skip(shown.size()))
                .toList();
    }

    /** Answers the first of those that have come. */
    private Mended showMore() {
        List<Mended> next = rejected.stream()
                .skip(shown.size())
                .limit(PAGE)
                .map(Mended::new)
                .toList();
        shown.addAll(next);
        list.add(next.toArray(Mended[]::new));
        int left = rejected.size() - shown.size();
        more.setText(Texts.of("orders.mend.more", Math.min(PAGE, left), left));
        more.setVisible(left > 0);
        return next.getFirst();
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
                    field.setErrorMessage(RowWords.sentences(each));
                });
                (error.isPresent() ? wrong : others).add(field);
            }
            add(line);
            row.errors().stream()
                    .filter(each -> OrderColumn.findByKey(each.column()).isEmpty())
                    .forEach(each -> add(new Paragraph(RowWords.sentences(each))));
            add(wrong, new Details(Texts.of("orders.mend.others"), others));
        }

        /** Into the first field that is wrong. */
        void focus() {
            fields.values().stream()
                    .filter(TextField::isInvalid)
                    .findFirst()
                    .or(() -> fields.values().stream().findFirst())
                    .ifPresent(TextField::focus);
        }

        RejectedRow mended() {
            Map<OrderColumn, String> cells = new EnumMap<>(OrderColumn.class);
            fields.forEach((column, field) -> cells.put(column, field.getValue()));
            return new RejectedRow(row.line(), cells, row.errors());
        }
    }
}
