package com.bayoutech.web.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of key figures, each with its name below; a figure that changes keeps its place. */
public final class Totals extends DescriptionList {
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    public Totals() {
        addClassName("bayou-totals");
    }

    /** Shows a figure, already written for people: {@code show("Distance", "412 km")}. */
    public Totals show(String name, String value) {
        return show(name, value, Pill.Tone.NEUTRAL);
    }

    /** Shows a figure in a tone: unassigned jobs, say, ask for attention when there are any. */
    public Totals show(String name, String value, Pill.Tone tone) {
        figures.computeIfAbsent(name, this::addFigure).show(value, tone);
        return this;
    }

    private Figure addFigure(String name) {
        Figure figure = new Figure(name);
        add(figure);
        return figure;
    }
}
