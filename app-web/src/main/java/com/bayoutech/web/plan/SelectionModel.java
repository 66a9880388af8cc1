package com.bayoutech.web.plan;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one selection of the plan's screen, as the server knows it. All pieces that care listen here.
 *
 * <p>In the browser the map, the list and the timeline share one selection of their own, which does not wait for the server; this one follows it, and
 * leads it where the server selects.
 */
final class SelectionModel {
    private final List<Consumer<Selection>> listeners = new CopyOnWriteArrayList<>();
    private Selection current = Selection.NOTHING;

    Selection current() {
        return current;
    }

    /** Selects this and nothing else. */
    void select(Selection next) {
        if (!next.equals(current)) {
            current = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    /** Calls back whenever something else is selected, whoever did it. */
    Registration addListener(Consumer<Selection> listener) {
        return Registration.addAndRemove(listeners, listener);
    }
}
