package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Two pieces above each other with a bar between them that is dragged, or moved by arrow keys; the lower one can be folded. Each browser remembers how
 * somebody left it.
 */
@Tag("bayou-split")
@JsModule("context://ui/split.js")
public final class Split extends Component implements HasSize {
    /**
     * @param name under which browsers remember
     * @param lowerLabel what the lower piece is called, on the button that folds it
     */
    public Split(String name, String lowerLabel, Component upper, Component lower) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("label", lowerLabel);
        upper.getElement().setAttribute("slot", "upper");
        lower.getElement().setAttribute("slot", "lower");
        getElement().appendChild(upper.getElement(), lower.getElement());
        setSizeFull();
    }

    /** Folds the lower piece, or unfolds it. */
    public void toggle() {
        getElement().callJsFunction("toggle");
    }
}
