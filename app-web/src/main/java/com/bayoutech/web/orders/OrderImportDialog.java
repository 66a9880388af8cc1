package com.bayoutech.web.orders;

import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.OrderFile;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.ui.CsvUpload;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.LimitedFile;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a file of orders, shows how it is understood before anything is stored, brings it in, and takes mended rows without the file. Knows no
 * service: the work is given to it.
 */
final class OrderImportDialog extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(OrderImportDialog.class);

    private final UploadLimit limit;
    private final Work work;
    private final Runnable finished;
    private final Executor background;
    private final LocalDate usualDay;
    private final DatePicker day = new DatePicker("Day of rows whose times name none");
    private final Div content = new Div();
    private final Paragraph unsent = new Paragraph();
    private final Span rows = new Span();
    private final Button go = new Button();
    private final Button close = new Button("Close", click -> close());
    private Runnable next = () -> {};

    /** What is done with a file; from threads of the background, as the person who opened the dialog. */
    interface Work {
        ImportPreview preview(LocalDate day, OrderFile file, Optional<ImportMapping> mapping);

        ImportReport run(
                LocalDate day, OrderFile file, ImportMapping mapping, Optional<String> name, IntConsumer rowsRead);

        ImportReport mend(LocalDate day, List<RejectedRow> mended);

        Map<String, ImportMapping> named();
    }

    /** @param finished runs with the screen's lock after each import, to refresh what is behind the dialog */
    OrderImportDialog(
            String title, LocalDate usualDay, UploadLimit limit, Work work, Executor background, Runnable finished) {
        this.limit = limit;
        this.work = work;
        this.finished = finished;
        this.background = background;
        this.usualDay = usualDay;
        setHeaderTitle(title);
        setWidth("min(900px, 96vw)");
        content.addClassName("bayou-import");
        unsent.addClassName("bayou-import-unsent");
        unsent.getElement().setAttribute("role", "alert");
        day.setLocale(Locale.UK);
        day.setValue(usualDay);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> next.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, go);
        add(content);
        showUpload();
    }

    private void showUpload() {
        offer("", () -> {});
        show(
                new Paragraph(
                        "A CSV or Excel file (.xlsx) with a line of headings. Whatever they are called: you see how they are"
                                + " understood, and can say what is meant, before anything is stored."),
                new CsvUpload(limit, List.of(".csv", ".txt", ".tsv", ".xlsx"), this::receive, unsent::setText),
                unsent,
                day);
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        if (!limit.allows(event.getFileSize())) {
            later(ui, () -> showRefusal(limit.refusal(event.getFileName(), event.getFileSize())));
            return;
        }
        later(ui, () -> showProgress("Reading the file"));
        LimitedFile sent = new LimitedFile(event.getInputStream(), limit);
        try {
            OrderFile file = new OrderFile(event.getFileName(), sent.readAllBytes());
            preview(ui, file, Optional.empty());
        } catch (IOException broken) {
            later(
                    ui,
                    () -> showRefusal(
                            sent.isTooLarge()
                                    ? limit.refusal(event.getFileName(), -1)
                                    : "It did not arrive. Send it again."));
        }
    }

    private void preview(UI ui, OrderFile file, Optional<ImportMapping> mapping) {
        tell(ui, () -> {
            ImportPreview preview = work.preview(chosenDay(), file, mapping);
            later(ui, () -> showPreview(ui, file, preview));
        });
    }

    private void showPreview(UI ui, OrderFile file, ImportPreview preview) {
        MappingFields fields = new MappingFields(
                preview, work.named(), mapping -> background.execute(() -> preview(ui, file, Optional.of(mapping))));
        if (preview.isKnown()) {
            show(new PreviewPanel(preview), fields);
        } else {
            show(fields, new PreviewPanel(preview));
        }
        offer(
                preview.goodRows() == 0
                        ? ""
                        : String.format(
                                Locale.ENGLISH,
                                "Import %,d of %,d rows",
                                preview.goodRows(),
                                preview.goodRows() + preview.badRows()),
                () -> {
                    ImportMapping mapping = fields.mapping();
                    Optional<String> name = fields.name();
                    showProgress("Importing");
                    background.execute(() -> tell(ui, () -> {
                        ImportReport report = work.run(
                                chosenDay(),
                                file,
                                mapping,
                                name,
                                count -> later(
                                        ui, () -> rows.setText(String.format(Locale.ENGLISH, "%,d rows read", count))));
                        later(ui, () -> showReport(ui, report));
                    }));
                });
    }

    private void showReport(UI ui, ImportReport report) {
        MendPanel panel = new MendPanel(report);
        show(panel);
        close.setText("Done");
        offer(panel.isEmpty() ? "" : "Send the mended rows again", () -> {
            List<RejectedRow> mended = panel.mended();
            showProgress("Importing the mended rows");
            background.execute(() -> tell(ui, () -> {
                ImportReport again = work.mend(chosenDay(), mended);
                later(ui, () -> showReport(ui, again));
            }));
        });
        finished.run();
    }

    /** Says what went wrong, whatever it was. */
    private void tell(UI ui, Runnable attempt) {
        try {
            attempt.run();
        } catch (CsvFormatException | RefusedException | NotPermittedException refused) {
            later(ui, () -> showRefusal(String.valueOf(refused.getMessage())));
        } catch (RuntimeException failed) {
            LOG.warn("An import did not end", failed);
            later(
                    ui,
                    () -> showRefusal(
                            "It was not read to its end. Send the same file again: rows that are in already are not added twice."));
        }
    }

    private void showRefusal(String reason) {
        show(new EmptyState(Symbol.WARNING, "The file was not taken", reason));
        offer("Choose another file", this::showUpload);
        finished.run();
    }

    private void showProgress(String words) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        rows.setText(words);
        rows.addClassName("bayou-import-rows");
        show(bar, rows);
        close.setText("Close");
        offer("", () -> {});
        setCloseOnOutsideClick(false);
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    private void offer(String words, Runnable action) {
        go.setText(words);
        go.setVisible(!words.isEmpty());
        next = action;
    }

    private LocalDate chosenDay() {
        return Optional.ofNullable(day.getValue()).orElse(usualDay);
    }

    /** Vaadin's own error handler hears of what goes wrong in there. */
    private static void later(UI ui, Command change) {
        var _ = ui.access(change);
    }
}
