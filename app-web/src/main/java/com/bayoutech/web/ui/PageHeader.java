package com.bayoutech.web.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a screen: its name, a line that says what is shown, what stands beside it, and its actions at the right. */
public final class PageHeader extends Div {
    private final Span subtitle = new Span();
    private final Div beside = new Div();
    private final Div buttons;
    private boolean hasKeys;

    /** A header without a line beside its title. */
    public PageHeader(String title, Component... actions) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("ui.navigation"));
        subtitle.addClassName("bayou-header-subtitle");
        subtitle.setVisible(false);
        Div words = new Div(new H1(title), subtitle);
        words.addClassName("bayou-header-words");
        beside.addClassName("bayou-header-beside");
        buttons = new Div(actions);
        buttons.addClassName("bayou-header-actions");
        add(toggle, words, beside, buttons);
        addClassName("bayou-header");
    }

    /** The screen's keys, instead of the usual ones; with a button that lists them. */
    public PageHeader withKeys(Shortcuts keys) {
        buttons.addComponentAsFirst(keys.button());
        add(keys);
        hasKeys = true;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!hasKeys) {
            withKeys(Shortcuts.usual());
        }
    }

    /** What is shown below, such as "Tuesday 24 November, 512 orders"; a blank text takes the line away. */
    public PageHeader withSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
        return this;
    }

    /** Filters, a date field, a {@link Pill}: what belongs to the title rather than to the actions. */
    public PageHeader withBeside(Component... components) {
        beside.removeAll();
        beside.add(components);
        return this;
    }
}
