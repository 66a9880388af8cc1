package com.bayoutech.web.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the map shows at one moment. */
public record MapContent(List<MapDepot> depots, List<MapStop> stops, List<MapRoute> routes) {
    private static final MapContent EMPTY = new MapContent(List.of(), List.of(), List.of());

    public MapContent {
        depots = List.copyOf(depots);
        stops = List.copyOf(stops);
        routes = List.copyOf(routes);
        requireUnique("stop", stops.stream().map(MapStop::id));
        requireUnique("route", routes.stream().map(MapRoute::id));
        Set<String> routeIds = routes.stream().map(MapRoute::id).collect(Collectors.toSet());
        for (MapStop stop : stops) {
            stop.findRouteId().filter(id -> !routeIds.contains(id)).ifPresent(id -> {
                throw new IllegalArgumentException("The route (" + id + ") of the stop (" + stop.id()
                        + ") is not part of the content. Show the routes together with their stops.");
            });
        }
    }

    /** A map without anything on it. */
    public static MapContent empty() {
        return EMPTY;
    }

    private static void requireUnique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "The " + what + " id (" + id + ") appears twice. Give each " + what + " an id of its own.");
        });
    }
}
