package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.bayoutech.web.day.FromBrowser;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.timeline.DayRow;
import com.bayoutech.web.timeline.DayStop;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody sees and does in the list and the timeline, which live in the browser: as it is told to them, and as they tell of it. */
record Dispatcher(Screens screens) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Rows with a route. */
    List<DayRow> routes() {
        return rows().stream().filter(row -> row.drive().isPresent()).toList();
    }

    List<DayRow> rows() {
        return _get(DayLink.class).content().orElseThrow().rows();
    }

    /** The references of a route's stops. */
    List<String> stops(int route) {
        return routes().get(route).stops().stream().map(DayStop::name).toList();
    }

    DayStop stop(String name) {
        return routes().stream()
                .flatMap(row -> row.stops().stream())
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void select(List<String> routes, List<String> jobs) {
        ObjectNode detail = NODES.objectNode();
        detail.set("routes", array(routes));
        detail.set("jobs", array(jobs));
        tell("plan-select", detail);
    }

    /** Drops a stop before another one of a row, or after the last; anywhere for -1. */
    void drop(String name, DayRow row, int before) {
        drop(stop(name).jobs(), row.id(), before, shownGeneration());
    }

    void drop(List<String> jobs, String shift, int before, int generation) {
        tell(
                "plan-drop",
                NODES.objectNode()
                        .put("generation", generation)
                        .put("shift", shift)
                        .put("before", before)
                        .set("jobs", array(jobs)));
    }

    /** Selects a stop and chooses from its menu. */
    void choose(String name, String action) {
        select(List.of(), stop(name).jobs());
        choose(action);
    }

    void choose(String action) {
        tell("plan-choose", NODES.objectNode().put("name", action));
    }

    int shownGeneration() {
        return _get(DayLink.class).generation();
    }

    private void tell(String event, JsonNode detail) {
        FromBrowser.fire(_get(DayLink.class), event, detail);
        screens.settle();
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
