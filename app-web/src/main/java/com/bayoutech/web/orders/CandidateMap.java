package com.bayoutech.web.orders;

import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapRoute;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.MapStop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts candidates on the map as numbered stops, each on a route of its own, since a route is what has a colour there. */
final class CandidateMap {
    private static final String PREFIX = "candidate-";

    private CandidateMap() {}

    static MapContent of(List<PlaceCandidate> candidates) {
        List<MapStop> stops = new ArrayList<>();
        List<MapRoute> routes = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            PlaceCandidate candidate = candidates.get(index);
            String id = stopId(index);
            routes.add(new MapRoute(
                    id, candidate.label(), candidate.note(), index, List.of(candidate.place(), candidate.place())));
            stops.add(MapStop.onRoute(id, candidate.label(), candidate.place(), id, index + 1));
        }
        return new MapContent(List.of(), stops, routes);
    }

    static String stopId(int index) {
        return PREFIX + index;
    }

    /** Which candidate is selected on the map; empty for the ground. */
    static Optional<Integer> indexOf(MapSelection selection) {
        return switch (selection) {
            case MapSelection.Nothing nothing -> Optional.empty();
            case MapSelection.OfRoute of -> Optional.of(index(of.routeId()));
            case MapSelection.OfStop of -> Optional.of(index(of.stopId()));
        };
    }

    private static int index(String id) {
        return Integer.parseInt(id.substring(PREFIX.length()));
    }
}
