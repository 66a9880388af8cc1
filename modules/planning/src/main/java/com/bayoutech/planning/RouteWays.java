package com.bayoutech.planning;

import com.bayoutech.domain.Place;
import com.bayoutech.routing.PlannedReload;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws routes along the streets; straight while there are none. */
record RouteWays(Optional<StreetNetwork> network) {
    static RouteWays on(Streets streets) {
        try {
            return new RouteWays(Optional.of(streets.network()));
        } catch (StreetsNotReadyException preparing) {
            return new RouteWays(Optional.empty());
        }
    }

    /** The same route with its way from the depot and back. */
    RoutePaper draw(Place depot, RoutePaper paper) {
        Set<Integer> reloads =
                paper.route().reloads().stream().map(PlannedReload::stopsBefore).collect(Collectors.toSet());
        List<Place> places = new ArrayList<>();
        places.add(depot);
        for (RoutePaper.PaperStop stop : paper.stops()) {
            stop.place().ifPresent(places::add);
            if (reloads.contains(stop.number())) {
                places.add(depot);
            }
        }
        places.add(depot);
        return paper.withWay(network.map(streets -> streets.path(places)).orElseGet(() -> straight(places)));
    }

    private static StreetPath straight(List<Place> places) {
        List<StreetPath.Leg> legs = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            legs.add(new StreetPath.Missing(List.of(places.get(i - 1), places.get(i))));
        }
        return new StreetPath(legs);
    }
}
