package com.bayoutech.web.walk;

import com.bayoutech.web.server.Browser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dispatcher's page of a plan without a browser: it knows the stops that it is shown, and tells the server what somebody does with them. */
final class PlanClient implements AutoCloseable {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DAY = "bayou-day";
    private static final String KEYS = "bayou-shortcuts";
    private static final String TAKE_BACK = "Ctrl+Z";

    private final UidlPage page;
    private final Random random;

    /** The jobs of each stop, by the row that it is on. */
    private final Map<String, List<JsonNode>> stops = new HashMap<>();

    private int generation;
    private int takeBack;

    /** A stop that is dragged from a row to another. */
    record Drag(JsonNode jobs, String from, String to) {}

    PlanClient(Browser browser, String query, Random random) {
        this.page = new UidlPage(browser, "plan", query);
        this.random = random;
        hear();
        if (driving().size() < 2) {
            throw new IllegalStateException("The page of the plan (" + query + ") shows no two routes with stops.");
        }
    }

    /** Selects a route. */
    void select() {
        ObjectNode selected = NODES.objectNode();
        selected.putArray("routes").add(any(driving()));
        selected.putArray("jobs");
        tell("plan-select", selected);
    }

    /** Drags a stop over another route, and hesitates. */
    Drag drag() {
        hear();
        List<String> rows = driving();
        String from = any(rows);
        rows.remove(from);
        Drag drag = new Drag(any(stops.get(from)), from, any(rows));
        tell("plan-consider", detail(drag).put("ticket", 1));
        return drag;
    }

    /** Drops it; answers whether that was done: somebody else may have been faster. */
    boolean drop(Drag drag) {
        hear();
        int shown = generation;
        tell("plan-drop", detail(drag));
        requireAnswer(shown, drag);
        return isOn(drag.to(), drag.jobs());
    }

    /** Takes back what was just dropped, unless somebody else changed the plan since; answers whether that was done. */
    boolean takeBack(Drag dropped) {
        int shown = generation;
        hear();
        if (generation == shown) {
            event(KEYS, "shortcut", NODES.numberNode(takeBack));
            requireAnswer(shown, dropped);
        }
        return isOn(dropped.from(), dropped.jobs());
    }

    /** A change is shown, or why it is none: the plan as somebody else has left it, or a dialog. */
    private void requireAnswer(int shown, Drag drag) {
        if (generation == shown && !isAsked()) {
            throw new IllegalStateException("Nothing came of moving the stop (" + drag.jobs() + ").");
        }
    }

    /** Whether a dialog stands in the way: what shall become of a change that came too late. */
    boolean isAsked() {
        return page.has("vaadin-dialog");
    }

    @Override
    public void close() {
        page.close();
    }

    private ObjectNode detail(Drag drag) {
        return NODES.objectNode()
                .put("generation", generation)
                .put("shift", drag.to())
                .put("before", 1)
                .set("jobs", drag.jobs());
    }

    private void tell(String type, JsonNode detail) {
        event(DAY, type, detail);
    }

    private void event(String tag, String type, JsonNode detail) {
        page.event(page.element(tag), type, NODES.objectNode().set("event.detail", detail));
        hear();
    }

    /** Takes in what was answered, and what others did. */
    private void hear() {
        for (UidlPage.Call call : page.calls()) {
            if (call.isOf(page.element(DAY)) && call.function().equals("show")) {
                show(call.argument());
            } else if (call.isOf(page.element(KEYS)) && call.function().equals("listen")) {
                takeBack = shortcut(call.argument());
            }
        }
    }

    private static int shortcut(JsonNode keys) {
        int index = 0;
        while (!keys.required(index).path(0).asString("").equals(TAKE_BACK)) {
            index++;
        }
        return index;
    }

    private void show(JsonNode change) {
        generation = change.required("generation").intValue();
        for (JsonNode row : change.required("rows")) {
            List<JsonNode> jobs = new ArrayList<>();
            row.required("stops").forEach(stop -> jobs.add(stop.required(0)));
            stops.put(row.required("id").stringValue(), jobs);
        }
        List<String> order = new ArrayList<>();
        change.required("order").forEach(row -> order.add(row.stringValue()));
        stops.keySet().retainAll(order);
    }

    private boolean isOn(String row, JsonNode jobs) {
        return stops.get(row).stream().anyMatch(stop -> stop.valueStream().anyMatch(jobs.path(0)::equals));
    }

    /** Those with more than one stop, in an order that does not depend on the map's. */
    private List<String> driving() {
        return new ArrayList<>(stops.keySet().stream()
                .filter(row -> stops.get(row).size() > 1)
                .sorted()
                .toList());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
