package com.bayoutech.web.plan;

import com.bayoutech.planning.PlanEditor;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Takes changes back and does them again; {@link PlanKeys} does so by keys. Knows no service: it calls back. */
final class EditControl extends Div {
    private final Button undo = new Button(Symbol.UNDO.icon());
    private final Button redo = new Button(Symbol.REDO.icon());

    EditControl(Runnable undone, Runnable redone) {
        undo.addClickListener(click -> undone.run());
        redo.addClickListener(click -> redone.run());
        name(undo, Texts.of("plan.undo"), Texts.of("plan.undo.hint"));
        name(redo, Texts.of("plan.redo"), Texts.of("plan.redo.hint"));
        addClassName("bayou-edit-control");
        add(undo, redo);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void show(PlanEditor.Steps steps) {
        setVisible(true);
        undo.setEnabled(steps.canUndo());
        redo.setEnabled(steps.canRedo());
    }

    boolean canUndo() {
        return isVisible() && undo.isEnabled();
    }

    boolean canRedo() {
        return isVisible() && redo.isEnabled();
    }

    private static void name(Button button, String label, String tooltip) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(tooltip);
    }
}
