package com.bayoutech.web.plan.history;

import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says that a what-if is on the screen, and what can be done with it; not there otherwise. */
public final class WhatIfBanner extends Div {
    private final Span words = new Span();
    private final List<Button> changing;

    /** What somebody may want of a what-if. */
    public interface Actions {
        void compareWithPlan();

        void merge();

        void rename();

        void drop();
    }

    public WhatIfBanner(Actions actions) {
        words.getElement().setAttribute("role", "status");
        Button merge = small(Texts.of("history.whatif.merge"), actions::merge);
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        changing = List.of(
                small(Texts.of("history.whatif.rename"), actions::rename),
                small(Texts.of("history.whatif.drop"), actions::drop),
                merge);
        Div buttons = new Div(small(Texts.of("history.whatif.compare"), actions::compareWithPlan));
        changing.forEach(buttons::add);
        buttons.addClassName("bayou-banner-actions");
        add(Symbol.PLAN.icon(), words, buttons);
        addClassName("bayou-banner");
        hide();
    }

    public void hide() {
        setVisible(false);
    }

    public void show(String name, boolean mayChange) {
        words.setText(Texts.of("history.whatif.words", name));
        changing.forEach(button -> button.setVisible(mayChange));
        setVisible(true);
    }

    private static Button small(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
