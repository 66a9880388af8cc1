package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a screen shows while it has nothing to show: why, and what to do about it. */
public final class EmptyState extends Div {
    /**
     * @param title what is missing, as a statement: "No orders for this day"
     * @param explanation one or two sentences that say how it comes to have some
     * @param actions usually one button or link
     */
    public EmptyState(Symbol symbol, String title, String explanation, Component... actions) {
        Div medallion = new Div(symbol.icon());
        medallion.addClassName("bayou-empty-medallion");
        Div row = new Div(actions);
        row.addClassName("bayou-empty-actions");
        row.setVisible(actions.length > 0);
        add(medallion, new H2(title), new Paragraph(explanation), row);
        addClassName("bayou-empty");
    }
}
