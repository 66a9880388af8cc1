package com.bayoutech.web.orders;

import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.OrderFile;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.LimitedFile;
import com.bayoutech.web.ui.OnScreen;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/** Takes a file of orders, shows how it is understood before anything is stored, brings it in, and takes mended rows without the file. Knows no service. */
final class OrderImportDialog {
    private static final List<String> EXTENSIONS = List.of(".csv", ".txt", ".tsv", ".xlsx");

    private final Work work;
    private final DayPicker day = new DayPicker(Texts.of("orders.import.day"));
    private final ImportDialog dialog;

    /** One file is taken apart at a time: a large one is a heap of memory. */
    private final Lock reading = new ReentrantLock();

    /** What was asked for last; what was asked before it is of no interest any more. */
    private final AtomicInteger asked = new AtomicInteger();

    /** As the field has it, for threads that may not look at it. */
    private volatile LocalDate chosenDay;

    /** What is done with a file; from threads of the background, as the person who opened the dialog. */
    interface Work {
        ImportPreview preview(LocalDate day, OrderFile file, Optional<ImportMapping> mapping);

        ImportReport run(
                LocalDate day, OrderFile file, ImportMapping mapping, Optional<String> name, IntConsumer rowsRead);

        ImportReport mend(LocalDate day, List<RejectedRow> mended);

        /** What was said of these headings under names. */
        Map<String, ImportMapping> named(List<String> headings);
    }

    /** @param finished runs with the screen's lock after each import, to refresh what is behind the dialog */
    OrderImportDialog(
            String title, LocalDate usualDay, UploadLimit limit, Work work, Executor background, Runnable finished) {
        this.work = work;
        this.dialog = new ImportDialog(title, limit, EXTENSIONS, this::read, background, finished);
        this.chosenDay = usualDay;
        day.addValueChangeListener(
                change -> chosenDay = Optional.ofNullable(change.getValue()).orElse(usualDay));
        day.setValue(usualDay);
    }

    void open() {
        dialog.ask(Texts.of("orders.import.explanation"), day);
        dialog.open();
    }

    private void read(UI ui, String fileName, LimitedFile file) throws IOException {
        preview(ui, new OrderFile(fileName, file.readAllBytes()), Optional.empty(), asked.incrementAndGet());
    }

    private void previewAgain(UI ui, OrderFile file, ImportMapping mapping) {
        dialog.offerNothing();
        int ticket = asked.incrementAndGet();
        dialog.quietly(ui, _ -> preview(ui, file, Optional.of(mapping), ticket));
    }

    private void preview(UI ui, OrderFile file, Optional<ImportMapping> mapping, int ticket) {
        reading.lock();
        try {
            if (asked.get() == ticket) {
                ImportPreview preview = work.preview(chosenDay, file, mapping);
                OnScreen.later(ui, () -> {
                    if (asked.get() == ticket) {
                        showPreview(ui, file, preview);
                    }
                });
            }
        } finally {
            reading.unlock();
        }
    }

    private void showPreview(UI ui, OrderFile file, ImportPreview preview) {
        MappingFields fields =
                new MappingFields(preview, work.named(preview.headings()), mapping -> previewAgain(ui, file, mapping));
        PreviewPanel panel = new PreviewPanel(preview);
        Component[] parts = preview.isKnown() ? new Component[] {panel, fields} : new Component[] {fields, panel};
        if (preview.goodRows() == 0) {
            dialog.decline(parts);
            return;
        }
        dialog.propose(
                Texts.of("orders.import.go", preview.goodRows(), preview.goodRows() + preview.badRows()),
                () -> {
                    ImportMapping mapping = fields.mapping();
                    Optional<String> name = fields.name();
                    asked.incrementAndGet();
                    dialog.work(ui, Texts.of("orders.import.importing"), _ -> {
                        ImportReport report = work.run(chosenDay, file, mapping, name, dialog.counter(ui));
                        OnScreen.later(ui, () -> showReport(ui, report));
                    });
                },
                parts);
    }

    private void showReport(UI ui, ImportReport report) {
        MendPanel panel = new MendPanel(report);
        dialog.tell(panel);
        if (panel.isEmpty()) {
            return;
        }
        dialog.offer(Texts.of("orders.import.send-mended"), () -> {
            List<RejectedRow> mended = panel.mended();
            dialog.work(ui, Texts.of("orders.import.importing-mended"), _ -> {
                ImportReport again = work.mend(chosenDay, mended);
                OnScreen.later(ui, () -> showReport(ui, again));
            });
        });
    }
}
