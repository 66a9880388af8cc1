package com.bayoutech.web.importing;

import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes a file and hands it on as a stream: nothing of it is spooled to a disk, since it is full of personal data.
 *
 * <p>The caller's callback does the work; this dialog shows how far it is and what came of it.
 */
public final class ImportDialog extends Dialog {
    private static final int MAX_BYTES = 200 << 20;
    private static final long PROGRESS_MILLIS = 200;

    private final FileImport fileImport;
    private final Runnable imported;
    private final Div result = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span counted = new Span();
    private final Div progress = new Div(counted, bar);
    private final Upload upload;

    /**
     * A dialog for one kind of file.
     *
     * @param explanation what the file must look like
     * @param choices fields that the import needs besides the file, if any
     * @param imported called on the UI's thread after a file was read
     */
    public ImportDialog(
            String title, String explanation, FileImport fileImport, Runnable imported, Component... choices) {
        this.fileImport = fileImport;
        this.imported = imported;
        this.upload = createUpload();

        Div fields = new Div(choices);
        fields.addClassName("bayou-import-choices");
        fields.setVisible(choices.length > 0);
        bar.setIndeterminate(true);
        progress.addClassName("bayou-import-progress");
        progress.setVisible(false);
        result.addClassName("bayou-import-result");
        Div content = new Div(new Paragraph(explanation), fields, upload, progress, result);
        content.addClassName("bayou-import");

        setHeaderTitle(title);
        add(content);
        getFooter().add(new Button("Close", click -> close()));
        setWidth("680px");
    }

    private Upload createUpload() {
        Upload created = new Upload();
        created.setUploadHandler(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                receive(event);
            }

            @Override
            public long getRequestSizeMax() {
                return MAX_BYTES;
            }

            @Override
            public long getFileSizeMax() {
                return MAX_BYTES;
            }
        });
        created.setUploadFormat(UploadFormat.RAW);
        created.setMaxFiles(1);
        created.setMaxFileSize(MAX_BYTES);
        created.setAcceptedFileExtensions(".csv", ".txt");
        created.setDropLabel(new Span("Drop a CSV file here"));
        Button choose = new Button("Choose a file…", Symbol.UPLOAD.icon());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        created.setUploadButton(choose);
        return created;
    }

    /** Runs on the request's thread, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        ui.access(this::begin);
        AtomicLong shownAt = new AtomicLong();
        try (InputStream file = event.getInputStream()) {
            FileImport.Outcome outcome = fileImport.read(file, rows -> {
                long now = System.nanoTime() / 1_000_000;
                if (now - shownAt.get() >= PROGRESS_MILLIS) {
                    shownAt.set(now);
                    ui.access(() -> counted.setText(Amounts.count(rows, "row read", "rows read")));
                }
            });
            ui.access(() -> showOutcome(outcome));
        } catch (CsvFormatException | RefusedException | NotPermittedException refused) {
            ui.access(() -> showFailure(refused.getMessage()));
        } catch (UncheckedIOException broken) {
            ui.access(() -> showFailure("The upload was interrupted. What was read before is saved; send the same file again."));
        }
    }

    private void begin() {
        result.removeAll();
        counted.setText("Reading…");
        progress.setVisible(true);
    }

    private void showOutcome(FileImport.Outcome outcome) {
        end();
        Pill.Tone tone = outcome.rejectedRows() == 0 ? Pill.Tone.GOOD : Pill.Tone.ATTENTION;
        result.add(line(outcome.summary(), tone));
        if (outcome.rejectedRows() > 0) {
            result.add(new RejectedRows(outcome.rejectedRows(), outcome.errors()));
        }
        imported.run();
    }

    private void showFailure(String message) {
        end();
        result.add(line(message, Pill.Tone.BAD));
    }

    private void end() {
        progress.setVisible(false);
        upload.clearFileList();
    }

    private static Div line(String text, Pill.Tone tone) {
        Symbol symbol = tone == Pill.Tone.GOOD ? Symbol.CHECK : Symbol.WARNING;
        Div line = new Div(symbol.icon(), new Span(text));
        line.addClassName("bayou-import-line");
        line.getElement().setAttribute("tone", tone.name().toLowerCase(Locale.ROOT));
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
