package com.bayoutech.web.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Routes below each other in their colours; one of them may be selected. */
public final class RouteList extends Div {
    private final List<RouteButton> buttons = new ArrayList<>();
    private final List<SerializableConsumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable String selectedId;

    public RouteList() {
        addClassName("bayou-routes");
    }

    /** Replaces the rows; where their ids are the same only the words change, so it may be called as often as a run reports. */
    public void show(List<RouteRow> rows) {
        List<String> ids = rows.stream().map(RouteRow::id).toList();
        if (!ids.equals(buttons.stream().map(RouteButton::id).toList())) {
            removeAll();
            buttons.clear();
            rows.forEach(row -> buttons.add(new RouteButton(row.id(), () -> clicked(row.id()))));
            buttons.forEach(this::add);
        }
        for (int i = 0; i < rows.size(); i++) {
            buttons.get(i).show(rows.get(i));
        }
        mark();
    }

    /** Marks a route, or none, without telling the listeners. */
    public void select(Optional<String> routeId) {
        selectedId = routeId.orElse(null);
        mark();
        buttons.stream()
                .filter(button -> button.id().equals(selectedId))
                .findFirst()
                .ifPresent(button -> button.scrollIntoView(
                        ScrollIntoViewOption.Block.NEAREST, ScrollIntoViewOption.Behavior.SMOOTH));
    }

    /** Calls back when a person selects a route, or takes the selection back by choosing it again. */
    public Registration addSelectionListener(SerializableConsumer<Optional<String>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void clicked(String routeId) {
        Optional<String> next = routeId.equals(selectedId) ? Optional.empty() : Optional.of(routeId);
        selectedId = next.orElse(null);
        mark();
        listeners.forEach(listener -> listener.accept(next));
    }

    private void mark() {
        buttons.forEach(button -> button.mark(button.id().equals(selectedId)));
    }
}
