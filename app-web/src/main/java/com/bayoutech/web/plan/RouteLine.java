package com.bayoutech.web.plan;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.StreetPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of a route on the map.
 *
 * @param gaps the places of the path from which no way is known to the next one
 */
record RouteLine(List<Place> path, List<Integer> gaps) {
    RouteLine {
        path = List.copyOf(path);
        gaps = List.copyOf(gaps);
    }

    /** Along the streets, and to each stop itself: from the street to the door it is a few meters. */
    static RouteLine along(StreetPath way) {
        List<Place> path = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (StreetPath.Leg leg : way.legs()) {
            switch (leg) {
                case StreetPath.Driven driven -> driven.line().forEach(place -> addNew(path, place));
                case StreetPath.Missing missing -> {
                    addNew(path, missing.line().getFirst());
                    missing.line().forEach(place -> addBeyondGap(path, gaps, place));
                }
            }
        }
        return new RouteLine(path, gaps);
    }

    private static void addBeyondGap(List<Place> path, List<Integer> gaps, Place place) {
        if (!path.getLast().equals(place)) {
            gaps.add(path.size() - 1);
            path.add(place);
        }
    }

    private static void addNew(List<Place> path, Place place) {
        if (path.isEmpty() || !path.getLast().equals(place)) {
            path.add(place);
        }
    }
}
