package com.bayoutech.web.orders;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;

/** Candidates to choose one of, each with its number on the map. */
final class CandidateList extends RadioButtonGroup<PlaceCandidate> {
    private List<PlaceCandidate> candidates = List.of();

    CandidateList() {
        setAriaLabel(Texts.of("orders.place.candidates"));
        setRenderer(new ComponentRenderer<>(this::row));
        addClassName("bayou-candidates");
        setVisible(false);
    }

    /** Shows candidates, none of them marked. */
    void show(List<PlaceCandidate> next) {
        candidates = List.copyOf(next);
        setItems(candidates);
        setVisible(!candidates.isEmpty());
    }

    List<PlaceCandidate> candidates() {
        return candidates;
    }

    /** Lets the arrow keys move through the list, from what is marked or from its beginning. */
    void focusChosen() {
        getElement()
                .executeJs(
                        "setTimeout(() => (this.querySelector('vaadin-radio-button[checked]') ?? this.querySelector('vaadin-radio-button'))?.focus())");
    }

    Optional<PlaceCandidate> findChosen() {
        return getOptionalValue();
    }

    int indexOf(PlaceCandidate candidate) {
        return candidates.indexOf(candidate);
    }

    /** Marks a candidate by its index. */
    void choose(int index) {
        setValue(candidates.get(index));
    }

    private Component row(PlaceCandidate candidate) {
        int index = candidates.indexOf(candidate);
        Span number = new Span(Integer.toString(index + 1));
        number.addClassName("bayou-candidate-number");
        Span label = new Span(candidate.label());
        label.addClassName("bayou-stop-who");
        Span note = new Span(candidate.note());
        note.addClassName("bayou-stop-where");
        Div row = new Div(number, new Div(label, note));
        row.addClassName("bayou-candidate");
        return row;
    }
}
