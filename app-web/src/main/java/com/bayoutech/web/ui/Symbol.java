package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** Our own line symbols, drawn in {@code frontend/icons.svg} under these names in lower case with dashes. */
public enum Symbol {
    APPEARANCE,
    CALENDAR,
    CHART,
    CHECK,
    CLOCK,
    CLOSE,
    COMPASS,
    DEPOT,
    DOWNLOAD,
    EARLIER,
    FLEET,
    FOLD,
    INFO,
    KEY,
    LASSO,
    LATER,
    MORE,
    MOVE,
    ORDERS,
    PEOPLE,
    PERSON,
    PIN,
    PLAN,
    PLUS,
    PRINT,
    PUBLISH,
    REDO,
    REMOVE,
    ROLES,
    RUN,
    SEARCH,
    SESSIONS,
    SIGN_OUT,
    STOP,
    SYSTEM,
    UNDO,
    UPLOAD,
    WARNING;

    /** A new icon, coloured like the text around it. */
    public SvgIcon icon() {
        return new SvgIcon("ui/icons.svg", id());
    }

    /** A new icon followed by a word, for menus. */
    public Component labelled(String label) {
        Span labelled = new Span(icon(), new Span(label));
        labelled.addClassName("bayou-labelled");
        return labelled;
    }

    /** The id of the drawing. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
