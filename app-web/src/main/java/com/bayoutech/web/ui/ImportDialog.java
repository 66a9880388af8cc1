package com.bayoutech.web.ui;

import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a CSV file, shows how far it was read, and then what was taken and what was not. Knows no service: the work is given to it. */
public final class ImportDialog extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDialog.class);

    private final UploadLimit limit;
    private final ImportWork work;
    private final Runnable finished;
    private final Div content = new Div();
    private final Paragraph unsent = new Paragraph();
    private final Span rows = new Span();
    private final Button close = new Button("Close", click -> close());

    /**
     * @param explanation what the file must hold, in a sentence or two
     * @param finished runs with the screen's lock after each import, to refresh what is behind the dialog
     * @param hints what else belongs there: a field to fill in, a link to an example
     */
    public ImportDialog(
            String title,
            String explanation,
            UploadLimit limit,
            ImportWork work,
            Runnable finished,
            Component... hints) {
        this.limit = limit;
        this.work = work;
        this.finished = finished;
        setHeaderTitle(title);
        setWidth("640px");
        content.addClassName("bayou-import");
        unsent.addClassName("bayou-import-unsent");
        unsent.getElement().setAttribute("role", "alert");
        content.add(new Paragraph(explanation), new CsvUpload(limit, this::receive, unsent::setText), unsent);
        content.add(hints);
        add(content);
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        if (!limit.allows(event.getFileSize())) {
            later(ui, () -> showRefusal(limit.refusal(event.getFileName(), event.getFileSize())));
            return;
        }
        later(ui, this::showProgress);
        LimitedFile file = new LimitedFile(event.getInputStream(), limit);
        try {
            ImportOutcome outcome = work.run(
                    file, count -> later(ui, () -> rows.setText(String.format(Locale.ROOT, "%,d rows read", count))));
            later(ui, () -> showOutcome(outcome));
        } catch (CsvFormatException | RefusedException | NotPermittedException refused) {
            later(ui, () -> showRefusal(String.valueOf(refused.getMessage())));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("An import did not end", failed);
            later(ui, file.isTooLarge() ? () -> showTooLarge(event.getFileName()) : this::showFailure);
        }
    }

    /** Vaadin's own error handler hears of what goes wrong in there. */
    private static void later(UI ui, Command change) {
        var _ = ui.access(change);
    }

    private void showProgress() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        rows.setText("Reading the file");
        rows.addClassName("bayou-import-rows");
        content.removeAll();
        content.add(bar, rows);
        setCloseOnOutsideClick(false);
    }

    private void showOutcome(ImportOutcome outcome) {
        content.removeAll();
        content.add(new ImportReport(outcome));
        close.setText("Done");
        finished.run();
    }

    private void showRefusal(String reason) {
        content.removeAll();
        content.add(new EmptyState(Symbol.WARNING, "The file was not taken", reason));
        finished.run();
    }

    private void showTooLarge(String fileName) {
        content.removeAll();
        content.add(new EmptyState(
                Symbol.WARNING,
                "The file was not read to its end",
                limit.refusal(fileName, -1) + " Rows that are in already are not added twice."));
        finished.run();
    }

    private void showFailure() {
        content.removeAll();
        content.add(new EmptyState(
                Symbol.WARNING,
                "The file was not read to its end",
                "Send the same file again: rows that are in already are not added twice."));
        finished.run();
    }
}
