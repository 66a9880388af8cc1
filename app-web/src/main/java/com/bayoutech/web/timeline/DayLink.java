package com.bayoutech.web.timeline;

import com.bayoutech.web.ui.OnScreen;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the map, the list and the timeline share in the browser: the day and the selection ({@code docs/decisions/0028-one-selection-in-the-browser.md}).
 *
 * <p>It shows nothing itself. After a change only the rows that changed travel. What people do there comes back by ids, which a browser may forge: who
 * listens looks them up.
 */
@Tag("bayou-day")
@JsModule("context://ui/plan/day-link.js")
public final class DayLink extends Component {
    private final Listener listener;
    private Optional<DayContent> content = Optional.empty();
    private List<String> routes = List.of();
    private List<String> jobs = List.of();
    private Map<String, String> place = Map.of();
    private List<Other> others = List.of();
    private int generation;

    /** What people do with the day. */
    public interface Listener extends Serializable {
        /** Selects routes and single jobs. */
        void selected(List<String> routes, List<String> jobs);

        /**
         * Moves jobs onto a shift, or off all of them where there is none.
         *
         * @param generation the content that they saw, as {@link DayLink#generation} counted it: it may not be shown any more
         * @param stopsBefore before which of the shift's stops there, counted from 0; empty for where they cost least
         */
        void dropped(int generation, List<String> jobs, Optional<String> shift, OptionalInt stopsBefore);

        /**
         * Hesitates before dropping jobs there.
         *
         * @param answer takes in a few words what it would cost and break, now or later, on any thread
         */
        void considered(
                List<String> jobs,
                Optional<String> shift,
                OptionalInt stopsBefore,
                SerializableConsumer<String> answer);

        /** Wants to know what can be done with what is selected. */
        List<Item> menu();

        /** Asks for one of what is offered, by its name. */
        void chosen(String item);
    }

    /**
     * Something that can be done.
     *
     * @param words as in a menu
     * @param keys what to press instead; may be blank
     */
    public record Item(String name, String words, String keys) implements Serializable {}

    public DayLink(Listener listener) {
        this.listener = listener;
        on("plan-select", detail -> heard(texts(detail.path("routes")), texts(detail.path("jobs"))));
        on("plan-drop", this::dropped);
        on("plan-consider", this::considered);
        on("plan-menu", detail -> offer());
        on("plan-choose", detail -> listener.chosen(detail.path("name").asString("")));
    }

    private void on(String event, Consumer<JsonNode> heard) {
        DomListenerRegistration registration = getElement()
                .addEventListener(
                        event,
                        (DomEvent happened) ->
                                heard.accept(happened.getEventData().path("event.detail")));
        registration.addEventData("event.detail");
    }

    /** Replaces the day that is shown. */
    public void show(DayContent next) {
        Optional<DayContent> known = content;
        content = Optional.of(next);
        generation++;
        if (isAttached()) {
            send(known);
        }
    }

    /**
     * What somebody else has selected.
     *
     * @param color an index into the colours of routes
     */
    public record Other(String name, String initials, int color, List<String> routes, List<String> jobs)
            implements Serializable {
        public Other {
            routes = List.copyOf(routes);
            jobs = List.copyOf(jobs);
        }
    }

    /** Shows what others have selected, instead of what was shown of them before. */
    public void showOthers(List<Other> next) {
        others = List.copyOf(next);
        if (isAttached()) {
            sendOthers();
        }
    }

    private void sendOthers() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Other other : others) {
            ObjectNode node = all.addObject()
                    .put("name", other.name())
                    .put("initials", other.initials())
                    .put("color", other.color());
            node.set("routes", array(other.routes()));
            node.set("jobs", array(other.jobs()));
        }
        getElement().callJsFunction("showOthers", all);
    }

    /** What the page's address names besides the selection, by its parameters, blank for none: a page that was opened without shows it by then. */
    public void at(Map<String, String> parameters) {
        place = Map.copyOf(parameters);
        if (isAttached()) {
            sendPlace();
        }
    }

    private void sendPlace() {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        place.forEach(parameters::put);
        getElement().callJsFunction("at", parameters);
    }

    /** What is shown. */
    public Optional<DayContent> content() {
        return content;
    }

    /** Counts what was shown: the browser names it with what is done there. */
    public int generation() {
        return generation;
    }

    /** Selects routes and jobs, without telling the listener. */
    public void select(List<String> nextRoutes, List<String> nextJobs) {
        // What the browser selected itself it need not hear again.
        boolean isNew = !nextRoutes.equals(routes) || !nextJobs.equals(jobs);
        routes = List.copyOf(nextRoutes);
        jobs = List.copyOf(nextJobs);
        if (isNew && isAttached()) {
            sendSelection();
        }
    }

    /**
     * Shows what a change would make of some rows, beside what they are; none ends that.
     *
     * @param isFormer whether it is what they were instead, which is to stay quiet
     */
    public void preview(List<DayRow> rows, boolean isFormer) {
        content.filter(shown -> isAttached())
                .ifPresent(shown -> getElement().callJsFunction("preview", DayJson.rows(shown, rows), isFormer));
    }

    /** The browser's element is new after each attach and knows nothing. */
    @Override
    protected void onAttach(AttachEvent event) {
        content.ifPresent(shown -> send(Optional.empty()));
        sendSelection();
        sendPlace();
        sendOthers();
    }

    private void send(Optional<DayContent> known) {
        DayContent next = content.orElseThrow();
        boolean sameDay = known.filter(
                        old -> old.day().equals(next.day()) && old.zone().equals(next.zone()))
                .isPresent();
        ObjectNode change = DayJson.change(next, known.map(DayContent::rows).orElse(List.of()), sameDay);
        change.put("generation", generation);
        getElement().callJsFunction("show", change);
    }

    private void sendSelection() {
        getElement().callJsFunction("select", array(routes), array(jobs));
    }

    private void heard(List<String> selectedRoutes, List<String> selectedJobs) {
        routes = selectedRoutes;
        jobs = selectedJobs;
        listener.selected(routes, jobs);
    }

    private void dropped(JsonNode detail) {
        listener.dropped(generation(detail), texts(detail.path("jobs")), shift(detail), stopsBefore(detail));
    }

    private void considered(JsonNode detail) {
        if (generation(detail) == generation) {
            UI ui = UI.getCurrent();
            int ticket = detail.path("ticket").asInt(0);
            listener.considered(
                    texts(detail.path("jobs")),
                    shift(detail),
                    stopsBefore(detail),
                    words -> OnScreen.later(ui, () -> getElement().callJsFunction("price", ticket, words)));
        }
    }

    private static int generation(JsonNode detail) {
        return detail.path("generation").asInt(-1);
    }

    private static Optional<String> shift(JsonNode detail) {
        return Optional.of(detail.path("shift").asString("")).filter(shift -> !shift.isEmpty());
    }

    private static OptionalInt stopsBefore(JsonNode detail) {
        int before = detail.path("before").asInt(-1);
        return before < 0 ? OptionalInt.empty() : OptionalInt.of(before);
    }

    private void offer() {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        listener.menu()
                .forEach(item -> items.addObject()
                        .put("name", item.name())
                        .put("words", item.words())
                        .put("keys", item.keys()));
        getElement().callJsFunction("offer", items);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
