package com.bayoutech.web.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one word: Draft, Published, Unassigned. */
public final class Pill extends Span {
    /** How the state is meant; the colour only supports the word. */
    public enum Tone {
        NEUTRAL,
        ACTIVE,
        GOOD,
        ATTENTION,
        BAD
    }

    public Pill(String word, Tone tone) {
        addClassName("bayou-pill");
        show(word, tone);
    }

    /** Replaces word and tone. */
    public void show(String word, Tone tone) {
        setText(word);
        getElement().setAttribute("tone", tone.name().toLowerCase(Locale.ROOT));
    }
}
