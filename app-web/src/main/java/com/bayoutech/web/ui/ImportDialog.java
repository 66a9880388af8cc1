package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.IOException;
import java.util.List;

/** Takes a CSV file, shows how far it was read, and then what was taken and what was not. Knows no service: the work is given to it. */
public final class ImportDialog extends Dialog {
    private final ImportWork work;
    private final Runnable finished;
    private final FileIntake intake;
    private final Button close = new Button(Texts.of("ui.close"), click -> close());

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
        this.work = work;
        this.finished = finished;
        this.intake = new FileIntake(limit, List.of(".csv"), new Taking());
        setHeaderTitle(title);
        setWidth("640px");
        intake.ask(explanation, hints);
        add(intake);
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    private void showOutcome(ImportOutcome outcome) {
        intake.show(new ImportReport(outcome));
        close.setText(Texts.of("ui.done"));
        finished.run();
    }

    private final class Taking implements FileIntake.Owner {
        @Override
        public void receive(UI ui, String fileName, LimitedFile file) throws IOException {
            ImportOutcome outcome = work.run(file, intake.counter(ui));
            OnScreen.later(ui, () -> showOutcome(outcome));
        }

        @Override
        public void busy() {
            setCloseOnOutsideClick(false);
        }

        @Override
        public void failed() {
            finished.run();
        }
    }
}
