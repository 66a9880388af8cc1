package com.bayoutech.web.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** One figure of {@link Totals}. */
final class Figure extends Div {
    private final DescriptionList.Description value = new DescriptionList.Description();

    Figure(String name) {
        addClassName("bayou-figure");
        add(new DescriptionList.Term(name), value);
    }

    void show(String text, Pill.Tone tone) {
        value.setText(text);
        getElement().setAttribute("tone", tone.name().toLowerCase(Locale.ROOT));
    }
}
