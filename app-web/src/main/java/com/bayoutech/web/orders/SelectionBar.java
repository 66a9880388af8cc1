package com.bayoutech.web.orders;

import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
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
                button(Texts.of("orders.do.move-to-day"), Symbol.CALENDAR, actions::move),
                button(Texts.of("orders.do.change"), Symbol.CLOCK, actions::change),
                button(Texts.of("orders.do.hold"), Symbol.STOP, actions::hold),
                button(Texts.of("orders.do.release"), Symbol.RUN, actions::release),
                button(Texts.of("orders.do.cancel"), Symbol.CLOSE, actions::cancel),
                button(Texts.of("orders.do.fail"), Symbol.WARNING, actions::fail));
        edits.addClassName("bayou-selection-edits");
        remove = button(Texts.of("orders.do.remove"), Symbol.REMOVE, actions::remove);
        Button clear = button("", Symbol.CLOSE, actions::clear);
        clear.setAriaLabel(Texts.of("orders.do.clear"));
        clear.setTooltipText(Texts.of("orders.do.clear"));
        add(clear, count, edits, remove);
        addClassName("bayou-selection");
        setVisible(false);
    }

    void show(int selected, boolean mayEdit, boolean mayRemove) {
        setVisible(selected > 0);
        count.setText(Texts.of("orders.selected", selected));
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
