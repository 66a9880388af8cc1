package com.bayoutech.web.orders;

import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.OrderFile;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.FileIntake;
import com.bayoutech.web.ui.LimitedFile;
import com.bayoutech.web.ui.OnScreen;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/**
 * Takes a file of orders, shows how it is understood before anything is stored, brings it in, and takes mended rows without the file. Knows no
 * service: the work is given to it.
 */
final class OrderImportDialog extends Dialog {
    private static final List<String> EXTENSIONS = List.of(".csv", ".txt", ".tsv", ".xlsx");

    private final Work work;
    private final Runnable finished;
    private final Executor background;
    private final LocalDate usualDay;
    private final DayPicker day = new DayPicker(Texts.of("orders.import.day"));
    private final FileIntake intake;
    private final Button go = new Button();
    private final Button close = new Button(Texts.of("ui.close"), click -> close());
    private Runnable next = () -> {};

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
        this.finished = finished;
        this.background = background;
        this.usualDay = usualDay;
        this.intake = new FileIntake(limit, EXTENSIONS, new Taking());
        setHeaderTitle(title);
        setWidth("min(900px, 96vw)");
        day.setValue(usualDay);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> next.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, go);
        add(intake);
        showUpload();
    }

    private void showUpload() {
        offer("", () -> {});
        intake.ask(Texts.of("orders.import.explanation"), day);
    }

    private void preview(UI ui, OrderFile file, Optional<ImportMapping> mapping) {
        intake.attempt(ui, () -> {
            ImportPreview preview = work.preview(chosenDay(), file, mapping);
            OnScreen.later(ui, () -> showPreview(ui, file, preview));
        });
    }

    private void showPreview(UI ui, OrderFile file, ImportPreview preview) {
        MappingFields fields = new MappingFields(
                preview,
                work.named(preview.headings()),
                mapping -> background.execute(() -> preview(ui, file, Optional.of(mapping))));
        if (preview.isKnown()) {
            intake.show(new PreviewPanel(preview), fields);
        } else {
            intake.show(fields, new PreviewPanel(preview));
        }
        offer(
                preview.goodRows() == 0
                        ? ""
                        : Texts.of("orders.import.go", preview.goodRows(), preview.goodRows() + preview.badRows()),
                () -> {
                    ImportMapping mapping = fields.mapping();
                    Optional<String> name = fields.name();
                    intake.showProgress(Texts.of("orders.import.importing"));
                    background.execute(() -> intake.attempt(ui, () -> {
                        ImportReport report = work.run(chosenDay(), file, mapping, name, intake.counter(ui));
                        OnScreen.later(ui, () -> showReport(ui, report));
                    }));
                });
    }

    private void showReport(UI ui, ImportReport report) {
        MendPanel panel = new MendPanel(report);
        intake.show(panel);
        close.setText(Texts.of("ui.done"));
        offer(panel.isEmpty() ? "" : Texts.of("orders.import.send-mended"), () -> {
            List<RejectedRow> mended = panel.mended();
            intake.showProgress(Texts.of("orders.import.importing-mended"));
            background.execute(() -> intake.attempt(ui, () -> {
                ImportReport again = work.mend(chosenDay(), mended);
                OnScreen.later(ui, () -> showReport(ui, again));
            }));
        });
        finished.run();
    }

    private void offer(String words, Runnable action) {
        go.setText(words);
        go.setVisible(!words.isEmpty());
        next = action;
    }

    private LocalDate chosenDay() {
        return Optional.ofNullable(day.getValue()).orElse(usualDay);
    }

    private final class Taking implements FileIntake.Owner {
        @Override
        public void receive(UI ui, String fileName, LimitedFile file) throws IOException {
            OrderFile whole = new OrderFile(fileName, file.readAllBytes());
            preview(ui, whole, Optional.empty());
        }

        @Override
        public void busy() {
            close.setText(Texts.of("ui.close"));
            offer("", () -> {});
            setCloseOnOutsideClick(false);
        }

        @Override
        public void failed() {
            offer(Texts.of("orders.import.other-file"), OrderImportDialog.this::showUpload);
            finished.run();
        }
    }
}
