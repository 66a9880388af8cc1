package com.bayoutech.web.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content in the form that {@code route-map.js} reads: columns instead of objects, indices instead of ids. */
final class MapJson {
    static final int NONE = -1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MapJson() {}

    static ObjectNode depots(List<MapDepot> depots) {
        ObjectNode columns = NODES.objectNode();
        columns.set(
                "at", Coordinates.encode(depots.stream().map(MapDepot::place).toList()));
        ArrayNode names = columns.putArray("names");
        depots.forEach(depot -> names.add(depot.name()));
        return columns;
    }

    static ObjectNode stops(List<MapStop> stops, List<MapRoute> routes) {
        Map<String, Integer> indexOfRoute = new HashMap<>();
        routes.forEach(route -> indexOfRoute.put(route.id(), indexOfRoute.size()));
        ObjectNode columns = NODES.objectNode();
        columns.set("at", Coordinates.encode(stops.stream().map(MapStop::place).toList()));
        ArrayNode names = columns.putArray("names");
        ArrayNode states = columns.putArray("states");
        ArrayNode routesOfStops = columns.putArray("routes");
        ArrayNode numbers = columns.putArray("numbers");
        for (MapStop stop : stops) {
            names.add(stop.name());
            states.add(codeOf(stop.state()));
            routesOfStops.add(
                    stop.findRouteId().map(indexOfRoute::get).orElse(NONE).intValue());
            numbers.add(stop.state() instanceof MapStop.OnRoute onRoute ? onRoute.number() : 0);
        }
        return columns;
    }

    static ArrayNode routes(List<MapRoute> routes) {
        ArrayNode array = NODES.arrayNode(routes.size());
        for (MapRoute route : routes) {
            ObjectNode node = array.addObject();
            node.put("name", route.name()).put("note", route.note()).put("color", route.color());
            node.set("path", Coordinates.encode(route.path()));
            ArrayNode gaps = node.putArray("gaps");
            route.gaps().forEach(gaps::add);
        }
        return array;
    }

    private static int codeOf(MapStop.State state) {
        return switch (state) {
            case MapStop.Waiting waiting -> 0;
            case MapStop.Unassigned unassigned -> 1;
            case MapStop.OnRoute onRoute -> 2;
        };
    }
}
