package com.bayoutech.web.ui;

import com.bayoutech.web.map.RouteColors;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** One row of a {@link RouteList}. */
final class RouteButton extends NativeButton {
    private final String id;
    private final Span name = new Span();
    private final Span facts = new Span();
    private final Span end = new Span();

    RouteButton(String id, SerializableRunnable clicked) {
        this.id = id;
        addClassName("bayou-route");
        Span swatch = new Span();
        swatch.addClassName("bayou-route-swatch");
        name.addClassName("bayou-route-name");
        facts.addClassName("bayou-route-facts");
        end.addClassName("bayou-route-end");
        add(swatch, name, end, facts);
        addClickListener(click -> clicked.run());
    }

    String id() {
        return id;
    }

    void show(RouteRow row) {
        getStyle().set("--route-color", RouteColors.css(row.color()));
        name.setText(row.name());
        facts.setText(row.facts());
        end.setText(row.end());
    }

    void mark(boolean selected) {
        getElement().setAttribute("aria-pressed", Boolean.toString(selected));
    }
}
