package com.bayoutech.web.ui;

import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a dialog that takes a file consists of: where the file is dropped, how far it was read, why it was not taken, and whatever the dialog shows of it. */
public final class FileIntake extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private final UploadLimit limit;
    private final List<String> extensions;
    private final Owner owner;
    private final Paragraph unsent = new Paragraph();
    private final Span rows = new Span();

    /** The dialog, as far as a file matters. */
    public interface Owner {
        /**
         * Reads the file while it arrives; on the thread of the upload, without the screen's lock.
         *
         * @throws IOException if the connection breaks, or the file is larger than it may be
         */
        void receive(UI ui, String fileName, LimitedFile file) throws IOException;

        /** Something goes on that nobody should leave by a click beside it; with the screen's lock. */
        void busy();

        /** It was said why there is nothing of the file; with the screen's lock. */
        void failed();
    }

    /** Something that may go wrong. */
    @FunctionalInterface
    public interface Attempt {
        void run() throws IOException;
    }

    /** @param extensions of the files that are taken */
    public FileIntake(UploadLimit limit, List<String> extensions, Owner owner) {
        this.limit = limit;
        this.extensions = List.copyOf(extensions);
        this.owner = owner;
        addClassName("bayou-import");
        unsent.addClassName("bayou-import-unsent");
        unsent.getElement().setAttribute("role", "alert");
        rows.addClassName("bayou-import-rows");
    }

    /**
     * Asks for a file.
     *
     * @param hints what else belongs there: a field to fill in, a link to an example
     */
    public void ask(String explanation, Component... hints) {
        List<Component> parts = new ArrayList<>(List.of(
                new Paragraph(explanation), new CsvUpload(limit, extensions, this::receive, unsent::setText), unsent));
        parts.addAll(List.of(hints));
        show(parts.toArray(Component[]::new));
    }

    /** Shows something in place of what there is. */
    public void show(Component... parts) {
        removeAll();
        add(parts);
    }

    /** Shows that something goes on. */
    public void showProgress(String words) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        rows.setText(words);
        show(bar, rows);
        owner.busy();
    }

    /** Shows how many rows were read; from any thread. */
    public IntConsumer counter(UI ui) {
        return count -> OnScreen.later(ui, () -> rows.setText(Texts.of("ui.import.read", count)));
    }

    /** Does something on the thread of the caller, and says what went wrong, whatever it was. */
    public void attempt(UI ui, Attempt attempt) {
        attempt(ui, attempt, () -> Texts.of("ui.import.again"));
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        if (!limit.allows(event.getFileSize())) {
            OnScreen.later(ui, () -> fail(Texts.of("ui.import.not-taken"), limit.refusal(name, event.getFileSize())));
            return;
        }
        OnScreen.later(ui, () -> showProgress(Texts.of("ui.import.reading")));
        LimitedFile file = new LimitedFile(event.getInputStream(), limit);
        attempt(
                ui,
                () -> owner.receive(ui, name, file),
                () -> file.isTooLarge()
                        ? Texts.of("ui.import.too-large", limit.refusal(name, -1))
                        : Texts.of("ui.import.again"));
    }

    private void attempt(UI ui, Attempt attempt, Supplier<String> advice) {
        try {
            attempt.run();
        } catch (CsvFormatException | RefusedException | NotPermittedException refused) {
            OnScreen.later(
                    ui,
                    () -> fail(Texts.of("ui.import.not-taken"), ServiceWords.of(String.valueOf(refused.getMessage()))));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("An import did not end", failed);
            OnScreen.later(ui, () -> fail(Texts.of("ui.import.broken-off"), advice.get()));
        }
    }

    private void fail(String title, String reason) {
        show(new EmptyState(Symbol.WARNING, title, reason));
        owner.failed();
    }
}
