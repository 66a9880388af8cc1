package com.bayoutech.web.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

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

    /** Something is entered that the browser does not see in any of its fields. */
    protected final void markBrowser() {
        getElement().executeJs("this.toggleAttribute('unsaved', true)");
    }

    /** Answers whether somebody has entered something since: what they are still typing is known to the browser alone. */
    protected final void askBrowser(Consumer<Boolean> entered) {
        getElement().executeJs("return this.hasAttribute('unsaved')").then(Boolean.class, entered::accept);
    }
}
