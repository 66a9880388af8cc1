package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/** Takes a file, shows what it would bring, and then what has come of it. Knows no service: what is done with a file is given to it. */
public final class ImportDialog extends Dialog {
    private final FileIntake intake;
    private final Reader reader;
    private final Executor background;
    private final Runnable finished;
    private final Button go = new Button();
    private final Button close = new Button(Texts.of("ui.close"), click -> close());
    private Runnable askAgain = () -> {};
    private Runnable next = () -> {};

    /** What is done with a file that arrives. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Runs on the thread of the upload, without the screen's lock.
         *
         * @throws IOException if the connection breaks, or the file is larger than it may be
         */
        void read(UI ui, String fileName, LimitedFile file) throws IOException;
    }

    /** What may go wrong, on a thread of the background. */
    @FunctionalInterface
    public interface Work {
        void run(UI ui) throws IOException;
    }

    /**
     * @param extensions of the files that are taken
     * @param finished runs with the screen's lock after each import, to refresh what is behind the dialog
     */
    public ImportDialog(
            String title,
            UploadLimit limit,
            List<String> extensions,
            Reader reader,
            Executor background,
            Runnable finished) {
        this.reader = reader;
        this.background = background;
        this.finished = finished;
        this.intake = new FileIntake(limit, extensions, new Taking());
        setHeaderTitle(title);
        setWidth("min(900px, 96vw)");
        // Where the focus goes when what it was on is replaced.
        intake.getElement().setAttribute("tabindex", "-1");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> next.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, go);
        add(intake);
        offerNothing();
    }

    /**
     * Asks for a file, now and after one that was not taken.
     *
     * @param hints what else belongs there: a field to fill in, a link to an example
     */
    public void ask(String explanation, Component... hints) {
        askAgain = () -> {
            offerNothing();
            close.setText(Texts.of("ui.close"));
            intake.ask(explanation, hints);
        };
        askAgain.run();
    }

    /** Shows what a file would bring, to be done or not. */
    public void propose(String words, Runnable action, Component... parts) {
        show(parts);
        close.setText(Texts.of("ui.cancel"));
        offer(words, action);
    }

    /** Shows why nothing is to be done with a file, and offers to take another one. */
    public void decline(Component... parts) {
        show(parts);
        close.setText(Texts.of("ui.close"));
        offerAnother();
    }

    /** Shows what has come of a file. */
    public void tell(Component... parts) {
        show(parts);
        close.setText(Texts.of("ui.done"));
        offerNothing();
        finished.run();
    }

    /** Offers to do something with what is shown. */
    public void offer(String words, Runnable action) {
        go.setText(words);
        go.setVisible(true);
        next = action;
    }

    /** Does something in the background, and shows that it goes on. */
    public void work(UI ui, String words, Work work) {
        intake.showProgress(words);
        quietly(ui, work);
    }

    /** Does something in the background. */
    public void quietly(UI ui, Work work) {
        background.execute(() -> attempt(ui, work));
    }

    /** Does something on the thread of the caller, and says what went wrong, whatever it was. */
    public void attempt(UI ui, Work work) {
        intake.attempt(ui, () -> work.run(ui));
    }

    /** Shows how many rows were read; from any thread. */
    public IntConsumer counter(UI ui) {
        return intake.counter(ui);
    }

    private void show(Component... parts) {
        intake.show(parts);
        focus();
    }

    private void focus() {
        intake.getElement().callJsFunction("focus");
    }

    /** Offers nothing to do until something is offered. */
    public void offerNothing() {
        go.setVisible(false);
        next = () -> {};
    }

    private void offerAnother() {
        offer(Texts.of("ui.import.other-file"), askAgain);
    }

    private final class Taking implements FileIntake.Owner {
        @Override
        public void receive(UI ui, String fileName, LimitedFile file) throws IOException {
            reader.read(ui, fileName, file);
        }

        @Override
        public void busy() {
            close.setText(Texts.of("ui.close"));
            offerNothing();
            setCloseOnOutsideClick(false);
        }

        @Override
        public void failed() {
            offerAnother();
            focus();
            finished.run();
        }
    }
}
