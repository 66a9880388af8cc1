package com.bayoutech.web.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dispatcher's page of a plan without a browser: it knows the stops that it is shown, and tells the server what somebody does with them.
 *
 * <p>It has no connection for pushes: what others do reaches it with the answer to its own next message.
 */
final class PlanClient {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DAY = "bayou-day";
    private static final String KEYS = "bayou-shortcuts";

    /** Of the plan's keys the one that takes the last change back: right behind the one that lists them. */
    private static final int UNDO = 1;

    private final UidlPage page;
    private final String query;
    private final Random random;

    /** The jobs of each stop, by the row that it is on. */
    private final Map<String, List<JsonNode>> stops = new HashMap<>();

    private int generation;
    private boolean isAsked;

    PlanClient(UidlPage page, String query, Random random) {
        this.page = page;
        this.query = query;
        this.random = random;
    }

    void open() {
        stops.clear();
        page.open("plan", query);
        hear();
        if (stops.isEmpty()) {
            throw new IllegalStateException("The page of the plan (" + query + ") shows no vehicle.");
        }
    }

    /** Selects a route. */
    void select() {
        ObjectNode detail = NODES.objectNode();
        detail.putArray("routes").add(anyRow());
        detail.putArray("jobs");
        tell(DAY, "plan-select", detail);
    }

    /** Moves a stop to another route; answers whether that was done, and not overtaken by somebody else. */
    boolean move() {
        List<String> driving =
                rows().stream().filter(row -> stops.get(row).size() > 1).toList();
        List<JsonNode> from = stops.get(any(driving));
        int shown = generation;
        tell(
                DAY,
                "plan-drop",
                NODES.objectNode()
                        .put("generation", generation)
                        .put("shift", any(driving))
                        .put("before", 1)
                        .set("jobs", from.get(random.nextInt(from.size()))));
        return generation > shown && !isAsked;
    }

    void undo() {
        tell(KEYS, "shortcut", NODES.numberNode(UNDO));
    }

    /** Loads the page anew where a dialog stands in the way, such as what shall become of a change that came too late. */
    void clear() {
        if (isAsked) {
            open();
        }
    }

    private void tell(String tag, String event, JsonNode detail) {
        page.event(page.element(tag), event, NODES.objectNode().set("event.detail", detail));
        hear();
    }

    private void hear() {
        isAsked = page.has("vaadin-dialog") || page.has("vaadin-confirm-dialog");
        page.calls().stream()
                .filter(call -> call.script().contains(".show(") && call.isOf(page.element(DAY)))
                .map(call -> call.arguments().getFirst())
                .forEach(this::show);
    }

    private void show(JsonNode change) {
        generation = change.required("generation").intValue();
        for (JsonNode row : change.required("rows")) {
            List<JsonNode> jobs = new ArrayList<>();
            row.required("stops").forEach(stop -> jobs.add(stop.get(0)));
            stops.put(row.required("id").stringValue(), jobs);
        }
        List<String> order = new ArrayList<>();
        change.required("order").forEach(row -> order.add(row.stringValue()));
        stops.keySet().retainAll(order);
    }

    private String anyRow() {
        return any(rows());
    }

    /** In an order that does not depend on the map's. */
    private List<String> rows() {
        return stops.keySet().stream().sorted().toList();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
