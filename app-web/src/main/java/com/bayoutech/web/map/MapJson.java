package com.bayoutech.web.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content in the form that {@code route-map.js} reads: columns instead of objects, and after a change only the routes that changed. */
final class MapJson {
    static final int NONE = -1;

    /** No route is called so: ids are not blank. */
    private static final String ON_NO_ROUTE = "";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MapJson() {}

    private static ObjectNode depots(List<MapDepot> depots) {
        ObjectNode columns = NODES.objectNode();
        columns.set(
                "at", Coordinates.encode(depots.stream().map(MapDepot::place).toList()));
        ArrayNode names = columns.putArray("names");
        depots.forEach(depot -> names.add(depot.name()));
        return columns;
    }

    /**
     * What a browser must learn that knows another content, or an empty one.
     *
     * @param content its stops in the order of their routes, those on none at the end
     * @param known in the same order
     */
    static ObjectNode change(MapContent content, MapContent known, boolean shared) {
        ObjectNode change = NODES.objectNode();
        if (!content.depots().equals(known.depots())) {
            change.set("depots", depots(content.depots()));
        }
        Map<String, List<MapStop>> stops = byRoute(content);
        Map<String, List<MapStop>> knownStops = byRoute(known);
        Map<String, Integer> knownRoutes = new HashMap<>();
        known.routes().forEach(route -> knownRoutes.put(route.id(), knownRoutes.size()));
        ArrayNode kept = NODES.arrayNode();
        ArrayNode made = NODES.arrayNode();
        for (MapRoute route : content.routes()) {
            List<MapStop> own = stops.getOrDefault(route.id(), List.of());
            int old = knownRoutes.getOrDefault(route.id(), NONE);
            if (old != NONE
                    && known.routes().get(old).equals(route)
                    && knownStops.getOrDefault(route.id(), List.of()).equals(own)) {
                kept.add(old);
            } else {
                made.addArray().add(kept.size()).add(route(route, own, shared));
                kept.add(NONE);
            }
        }
        if (!made.isEmpty() || content.routes().size() != known.routes().size() || !isInOrder(kept)) {
            ObjectNode routes = change.putObject("routes");
            routes.set("kept", kept);
            routes.set("made", made);
        }
        List<MapStop> loose = stops.getOrDefault(ON_NO_ROUTE, List.of());
        if (!loose.equals(knownStops.getOrDefault(ON_NO_ROUTE, List.of()))) {
            change.set("loose", stops(loose, shared));
        }
        return change;
    }

    /** Routes alone, without their stops. */
    static ArrayNode routes(List<MapRoute> routes) {
        ArrayNode array = NODES.arrayNode();
        routes.forEach(route -> array.add(route(route, List.of(), false)));
        return array;
    }

    private static boolean isInOrder(ArrayNode kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).asInt() != i) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<MapStop>> byRoute(MapContent content) {
        return content.stops().stream()
                .collect(Collectors.groupingBy(stop -> stop.findRouteId().orElse(ON_NO_ROUTE)));
    }

    private static ObjectNode stops(List<MapStop> stops, boolean shared) {
        ObjectNode columns = NODES.objectNode();
        columns.set("at", Coordinates.encode(stops.stream().map(MapStop::place).toList()));
        ArrayNode names = columns.putArray("names");
        ArrayNode states = columns.putArray("states");
        ArrayNode numbers = columns.putArray("numbers");
        for (MapStop stop : stops) {
            names.add(stop.name());
            states.add(codeOf(stop.state()));
            numbers.add(stop.state() instanceof MapStop.OnRoute onRoute ? onRoute.number() : 0);
        }
        if (shared) {
            ArrayNode keys = columns.putArray("keys");
            stops.forEach(stop -> {
                ArrayNode own = keys.addArray();
                stop.keys().forEach(own::add);
            });
        }
        return columns;
    }

    private static ObjectNode route(MapRoute route, List<MapStop> stops, boolean shared) {
        ObjectNode node = NODES.objectNode();
        node.put("name", route.name()).put("note", route.note()).put("color", route.color());
        if (shared) {
            node.put("id", route.id());
        }
        node.set("path", Coordinates.encode(route.path()));
        ArrayNode gaps = node.putArray("gaps");
        route.gaps().forEach(gaps::add);
        node.set("stops", stops(stops, shared));
        return node;
    }

    private static int codeOf(MapStop.State state) {
        return switch (state) {
            case MapStop.Waiting waiting -> 0;
            case MapStop.Unassigned unassigned -> 1;
            case MapStop.OnRoute onRoute -> 2;
        };
    }
}
