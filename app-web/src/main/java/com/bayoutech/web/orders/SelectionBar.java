package com.bayoutech.web.orders;

import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the orders that are selected; there only while some are. Knows no service: it calls back. */
final class SelectionBar extends Div {
    private final Span count = new Span();
    private final Button remove;
    private final Div edits = new Div();

    interface Actions {
        void move();

        void hold();

        void release();

        void cancel();

        void change();

        void fail();

        void remove();

        void clear();
    }

    SelectionBar(Actions actions) {
        count.getElement().setAttribute("role", "status");
        edits.add(
                button("Move to a day", Symbol.CALENDAR, actions::move),
                button("Change", Symbol.CLOCK, actions::change),
                button("Hold", Symbol.STOP, actions::hold),
                button("Release", Symbol.RUN, actions::release),
                button("Cancel", Symbol.CLOSE, actions::cancel),
                button("Visit failed", Symbol.WARNING, actions::fail));
        edits.addClassName("bayou-selection-edits");
        remove = button("Remove", Symbol.REMOVE, actions::remove);
        Button clear = button("Clear", Symbol.CLOSE, actions::clear);
        clear.setAriaLabel("Clear the selection");
        clear.setText("");
        clear.setTooltipText("Clear the selection");
        add(clear, count, edits, remove);
        addClassName("bayou-selection");
        setVisible(false);
    }

    void show(int selected, boolean mayEdit, boolean mayRemove) {
        setVisible(selected > 0);
        count.setText(selected + " selected");
        edits.setVisible(mayEdit);
        remove.setVisible(mayRemove);
    }

    private static Button button(String text, Symbol symbol, Runnable action) {
        Component icon = symbol.icon();
        Button button = new Button(text, icon, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
