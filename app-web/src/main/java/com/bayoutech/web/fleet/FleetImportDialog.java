package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FileEntry;
import com.bayoutech.fleet.PreviewedFile;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.LimitedFile;
import com.bayoutech.web.ui.OnScreen;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Takes a file of the fleet, shows what it brings before anything is stored, and stores just that. Knows no service: the work is given to it. */
final class FleetImportDialog {
    private static final List<String> EXTENSIONS = List.of(".csv");

    private final Work work;
    private final ImportDialog dialog;
    /** Depots that have come in. */
    private List<Depot> fresh = List.of();

    /** What is done with a file; from threads of the background, as the person who opened the dialog. */
    interface Work {
        PreviewedFile preview(InputStream file);

        /** Stores what was seen, or answers what the file brings to a fleet that is not as it was seen any more. */
        Optional<PreviewedFile> store(PreviewedFile seen);
    }

    /** @param finished hears of new depots with the screen's lock after each import, to refresh what is behind the dialog */
    FleetImportDialog(String title, UploadLimit limit, Work work, Executor background, Consumer<List<Depot>> finished) {
        this.work = work;
        this.dialog = new ImportDialog(title, limit, EXTENSIONS, this::read, background, () -> finished.accept(fresh));
    }

    /** @param explanation which columns a file has */
    void open(String explanation) {
        dialog.ask(explanation);
        dialog.open();
    }

    private void read(UI ui, String fileName, LimitedFile file) {
        PreviewedFile seen = work.preview(file);
        OnScreen.later(ui, () -> show(ui, seen, new Paragraph(Texts.of("fleet.preview.not-yet"))));
    }

    private void show(UI ui, PreviewedFile file, Paragraph news) {
        long changes = file.preview().countChanges();
        if (changes == 0) {
            dialog.decline(panel(file, new Paragraph(Texts.of("fleet.preview.nothing"))));
        } else {
            dialog.propose(Texts.of("fleet.import.go", changes), () -> store(ui, file), panel(file, news));
        }
    }

    private void store(UI ui, PreviewedFile seen) {
        dialog.work(ui, Texts.of("fleet.import.importing"), _ -> {
            Optional<PreviewedFile> now = work.store(seen);
            OnScreen.later(ui, () -> now.ifPresentOrElse(other -> show(ui, other, changedSince()), () -> stored(seen)));
        });
    }

    private void stored(PreviewedFile file) {
        fresh = file.preview().depots().stream()
                .filter(FileEntry::isNew)
                .map(FileEntry::after)
                .toList();
        dialog.tell(panel(file, new Paragraph(Texts.of("fleet.preview.stored"))));
    }

    private static Paragraph changedSince() {
        Paragraph news = new Paragraph(Texts.of("fleet.preview.changed-since"));
        news.getElement().setAttribute("role", "alert");
        return news;
    }

    private static FleetPreviewPanel panel(PreviewedFile file, Paragraph news) {
        return new FleetPreviewPanel(file.preview(), news);
    }
}
