package com.bayoutech.web.map;

import com.bayoutech.domain.Place;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Places as the browser gets them: steps of 1e-6 degrees (some ten centimeters), longitude first, each the difference to the one before. */
final class Coordinates {
    private static final double STEPS_PER_DEGREE = 1e6;

    private Coordinates() {}

    static ArrayNode encode(List<Place> places) {
        ArrayNode deltas = JsonNodeFactory.instance.arrayNode(places.size() * 2);
        int longitude = 0;
        int latitude = 0;
        for (Place place : places) {
            int nextLongitude = steps(place.longitude());
            int nextLatitude = steps(place.latitude());
            deltas.add(nextLongitude - longitude).add(nextLatitude - latitude);
            longitude = nextLongitude;
            latitude = nextLatitude;
        }
        return deltas;
    }

    private static int steps(double degrees) {
        return (int) Math.round(degrees * STEPS_PER_DEGREE);
    }
}
