package com.bayoutech.web.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** A form beside a screen's list; the browser asks before it is closed on what was entered and not saved. */
@JsModule("context://ui/unsaved.js")
public abstract class EntryForm extends Div {
    protected EntryForm() {
        addClassName("bayou-entry");
    }

    /** All that is in the fields is stored, or was never entered by anybody. */
    protected final void calmBrowser() {
        getElement().executeJs("this.removeAttribute('unsaved')");
    }
}
