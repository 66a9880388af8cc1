package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line across a screen that asks for attention, with what to do about it at its end; not there while it has nothing to say. */
public final class AttentionBar extends Div {
    private final Span words = new Span();

    /** @param remedy usually one small button or link */
    public AttentionBar(Component remedy) {
        words.getElement().setAttribute("role", "status");
        add(Symbol.WARNING.icon(), words, remedy);
        addClassName("bayou-banner");
        getElement().setAttribute("tone", "attention");
        setVisible(false);
    }

    /** Says something; a blank text takes the line away. */
    public void say(String text) {
        words.setText(text);
        setVisible(!text.isBlank());
    }
}
