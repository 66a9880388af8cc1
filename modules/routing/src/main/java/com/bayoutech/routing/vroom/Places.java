package com.bayoutech.routing.vroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The places of a problem, each known by its index; behind them, if some vehicle has no start, the one that is next to everywhere. */
final class Places {
    private final List<Place> places = new ArrayList<>();
    private final Map<Object, Integer> indices = new HashMap<>();
    private final boolean hasNowhere;

    Places(VroomProblem problem) {
        Stream.concat(
                        problem.drivers().stream()
                                .flatMap(driver -> Stream.concat(driver.start().stream(), driver.end().stream())),
                        problem.requests().stream()
                                .flatMap(request -> request.tasks().stream())
                                .map(Task::place))
                .forEach(this::add);
        this.hasNowhere =
                problem.drivers().stream().anyMatch(driver -> driver.start().isEmpty());
    }

    private void add(Place place) {
        // Two tasks with one row need not have the same coordinates: those are for the answer alone.
        if (indices.putIfAbsent(key(place), places.size()) == null) {
            places.add(place);
        }
    }

    private static Object key(Place place) {
        return place.index().isPresent() && place.location().isPresent() ? place : place.identity();
    }

    /** With the one that is next to everywhere. */
    int size() {
        return places.size() + (hasNowhere ? 1 : 0);
    }

    /** Those on the map. */
    List<Place> known() {
        return places;
    }

    int indexOf(Place place) {
        return indices.getOrDefault(key(place), nowhere());
    }

    /** The place that is next to everywhere. */
    int nowhere() {
        return places.size();
    }

    Place get(int index) {
        return places.get(index);
    }
}
