package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a panel under a small heading with a number beside it: "Routes 12". */
public final class PanelSection extends Section {
    private final Span count = new Span();
    private final Div actions = new Div();

    public PanelSection(String title, Component... content) {
        addClassName("bayou-section");
        count.addClassName("bayou-section-count");
        actions.addClassName("bayou-section-actions");
        Div head = new Div(new H2(title), count, actions);
        head.addClassName("bayou-section-head");
        add(head);
        add(content);
    }

    /** What can be done with all of it, at the right of the heading. */
    public PanelSection withActions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        return this;
    }

    /** Shows how many there are. */
    public PanelSection withCount(int number) {
        count.setText(Amounts.number(number));
        return this;
    }
}
