package com.bayoutech.web.map;

/** What is selected on the map; the ids are those of the content. */
public sealed interface MapSelection {
    /** Nothing: every route is equal. */
    record Nothing() implements MapSelection {}

    /** A route: the others stand back. */
    record OfRoute(String routeId) implements MapSelection {}

    /** A stop, and with it the route that it is on. */
    record OfStop(String stopId) implements MapSelection {}

    /** Nothing selected. */
    static MapSelection nothing() {
        return new Nothing();
    }
}
