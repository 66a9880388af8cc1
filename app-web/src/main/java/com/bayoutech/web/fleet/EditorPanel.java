package com.bayoutech.web.fleet;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.ui.EntryForm;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The frame of an editor at the side: its fields, what is wrong with them, and Save (Enter), Remove and Close (Escape). */
abstract class EditorPanel extends EntryForm {
    /** What is stored by a button of its own, and not with the rest. */
    static final String APART = "bayou-entry-apart";

    static final String IS_TOGETHER = "!event.target.closest('." + APART + "')";

    private final H2 title = new H2();
    private final Div room = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button(Texts.of("fleet.save"), click -> save());
    private final Button remove = new Button(Texts.of("fleet.remove"), click -> remove());
    private boolean isChanged;

    EditorPanel(Runnable closed) {
        Button close = new Button(Symbol.CLOSE.icon(), click -> closed.run());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(Texts.of("fleet.close"));
        close.addClickShortcut(Key.ESCAPE).listenOn(this);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        problem.addClassName("bayou-editor-problem");
        problem.getElement().setAttribute("role", "alert");
        Div head = new Div(title, close);
        head.addClassName("bayou-editor-head");
        room.addClassName("bayou-editor-fields");
        Div foot = new Div(save, remove);
        foot.addClassName("bayou-editor-foot");
        add(head, room, problem, foot);
        addClassName("bayou-editor");
        getElement().addEventListener("change", change -> isChanged = true).setFilter(IS_TOGETHER);
    }

    /** Whether somebody has entered something that is not saved. */
    final boolean isChanged() {
        return isChanged;
    }

    /** Something was done to the fields that is no entry into one of them. */
    final void entered() {
        isChanged = true;
        markBrowser();
    }

    final void addFields(Component... fields) {
        room.add(fields);
    }

    /** Fields beside each other, where there is room. */
    static Div fieldRow(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("bayou-field-row");
        return row;
    }

    /** Begins anew. */
    final void begin(String heading, boolean isKnown) {
        title.setText(heading);
        problem.setText("");
        remove.setVisible(isKnown);
        isChanged = false;
        calmBrowser();
    }

    private void save() {
        finish(this::store);
    }

    private void remove() {
        finish(this::discard);
    }

    /** What is shown next shows nothing that is still to be saved, unless this fails. */
    private void finish(Runnable work) {
        boolean before = isChanged;
        isChanged = false;
        if (!attempt(work)) {
            isChanged = before;
        }
    }

    /** Does something, and says what was wrong with it; answers whether nothing was. */
    final boolean attempt(Runnable work) {
        problem.setText("");
        try {
            work.run();
            return true;
        } catch (RefusedException | IllegalArgumentException refused) {
            problem.setText(ServiceWords.of(String.valueOf(refused.getMessage())));
            return false;
        }
    }

    /**
     * Saves what the fields say.
     *
     * @throws IllegalArgumentException if they say nothing that can be
     */
    abstract void store();

    /** Removes what is edited. */
    abstract void discard();
}
