package com.bayoutech.web.map;

import com.bayoutech.domain.Place;
import java.util.List;
import java.util.Optional;

/**
 * A stop, or a job that is not one yet, on the map.
 *
 * @param id the view's own name for it, unique in the content; it never reaches the browser
 * @param name shown while the pointer rests on it, the order's reference for example
 * @param keys what it is called in the selection that a page's pieces share, its jobs for example; they do reach the browser
 */
public record MapStop(String id, String name, Place place, State state, List<String> keys) {
    public MapStop {
        keys = List.copyOf(keys);
    }

    /** What the plan did with it. */
    public sealed interface State {}

    /** There is no plan yet. */
    public record Waiting() implements State {}

    /** The plan left it out; the map calls attention to it. */
    public record Unassigned() implements State {}

    /**
     * It is on a route of the same content.
     *
     * @param number its place on the route, from 1
     */
    public record OnRoute(String routeId, int number) implements State {
        public OnRoute {
            if (number < 1) {
                throw new IllegalArgumentException(
                        "The number (" + number + ") of a stop must be at least 1. Count from the first stop.");
            }
        }
    }

    /** A job while there is no plan. */
    public static MapStop waiting(String id, String name, Place place) {
        return new MapStop(id, name, place, new Waiting(), List.of());
    }

    /** A job that the plan left out. */
    public static MapStop unassigned(String id, String name, Place place) {
        return new MapStop(id, name, place, new Unassigned(), List.of());
    }

    /** A stop on a route. */
    public static MapStop onRoute(String id, String name, Place place, String routeId, int number) {
        return new MapStop(id, name, place, new OnRoute(routeId, number), List.of());
    }

    /** The same stop under these keys. */
    public MapStop withKeys(List<String> others) {
        return new MapStop(id, name, place, state, others);
    }

    /** The route that it is on. */
    public Optional<String> findRouteId() {
        return state instanceof OnRoute onRoute ? Optional.of(onRoute.routeId()) : Optional.empty();
    }
}
