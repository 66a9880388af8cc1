package com.bayoutech.web.orders;

import com.bayoutech.domain.Place;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapRoute;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.MapStop;
import com.bayoutech.web.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts candidates on the map as the numbered stops of one route, whose line goes nowhere. */
final class CandidateMap {
    private static final String ROUTE = "candidates";
    private static final String STOP = "candidate-";

    private CandidateMap() {}

    static MapContent of(List<PlaceCandidate> candidates) {
        if (candidates.isEmpty()) {
            return MapContent.empty();
        }
        Place first = candidates.getFirst().place();
        MapRoute route = new MapRoute(ROUTE, Texts.of("orders.place.on-map"), "", 0, List.of(first, first));
        List<MapStop> stops = IntStream.range(0, candidates.size())
                .mapToObj(index -> MapStop.onRoute(
                        stopId(index),
                        candidates.get(index).label(),
                        candidates.get(index).place(),
                        ROUTE,
                        index + 1))
                .toList();
        return new MapContent(List.of(), stops, List.of(route));
    }

    static String stopId(int index) {
        return STOP + index;
    }

    /** Which candidate is selected on the map; empty for the ground. */
    static Optional<Integer> indexOf(MapSelection selection) {
        return switch (selection) {
            case MapSelection.Nothing nothing -> Optional.empty();
            case MapSelection.OfRoute of -> Optional.empty();
            case MapSelection.OfStop of ->
                Optional.of(Integer.parseInt(of.stopId().substring(STOP.length())));
        };
    }
}
