package com.bayoutech.screens;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.web.map.Heronville;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapDepot;
import com.bayoutech.web.map.MapRoute;
import com.bayoutech.web.map.MapStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day around one depot, the same each time: every route sweeps a sector, a few jobs are left out, and of one route no way is known. */
record SeededDay(int jobs, int routes, int unassigned) {
    /** The route that no way is known of. */
    static final int UNKNOWN = 7;

    private static final Place DEPOT = Heronville.TOWN.depot();

    MapContent content(StreetNetwork network) {
        List<MapStop> stops = new ArrayList<>();
        List<MapRoute> lines = new ArrayList<>();
        List<Place> places = places();
        for (int i = 0; i < unassigned; i++) {
            stops.add(MapStop.unassigned("job-" + i, "ORD-" + (20_000 + i), places.removeLast()));
        }
        places.sort(Comparator.comparingDouble(SeededDay::bearing));
        int perRoute = Math.ceilDiv(places.size(), routes);
        for (int route = 0; route < routes; route++) {
            String id = "route-" + route;
            List<Place> sector =
                    nearestFirst(places.subList(route * perRoute, Math.min(places.size(), (route + 1) * perRoute)));
            for (int i = 0; i < sector.size(); i++) {
                String name = "ORD-" + (10_000 + stops.size());
                stops.add(MapStop.onRoute(id + "/" + i, name, sector.get(i), id, i + 1));
            }
            List<Place> visited = Stream.of(Stream.of(DEPOT), sector.stream(), Stream.of(DEPOT))
                    .flatMap(part -> part)
                    .toList();
            lines.add(new MapRoute(
                    id,
                    "Van " + (route + 1),
                    sector.size() + " stops",
                    route,
                    route == UNKNOWN ? visited : along(network, visited),
                    route == UNKNOWN
                            ? IntStream.range(0, visited.size() - 1).boxed().toList()
                            : List.of()));
        }
        return new MapContent(List.of(new MapDepot("Riverside depot", DEPOT)), stops, lines);
    }

    private static List<Place> along(StreetNetwork network, List<Place> visited) {
        return network.path(visited).legs().stream()
                .flatMap(leg -> leg.line().stream())
                .toList();
    }

    /** Addresses of the town; where there are more jobs than these, some lie beside one another. */
    private List<Place> places() {
        List<Address> addresses = Heronville.TOWN.drawAddresses(jobs, 7);
        return IntStream.range(0, jobs)
                .mapToObj(i -> beside(addresses.get(i % addresses.size()).place(), i / addresses.size()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Place beside(Place place, int steps) {
        return new Place(place.latitude(), place.longitude() + steps * 1e-4);
    }

    private static double bearing(Place place) {
        return Math.atan2(place.latitude() - DEPOT.latitude(), place.longitude() - DEPOT.longitude());
    }

    private static List<Place> nearestFirst(List<Place> sector) {
        List<Place> left = new ArrayList<>(sector);
        List<Place> order = new ArrayList<>();
        Place here = DEPOT;
        while (!left.isEmpty()) {
            Place from = here;
            here = left.stream().min(Comparator.comparingDouble(from::metersTo)).orElseThrow();
            left.remove(here);
            order.add(here);
        }
        return order;
    }
}
