package com.bayoutech.screens;

import com.bayoutech.domain.Place;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapDepot;
import com.bayoutech.web.map.MapRoute;
import com.bayoutech.web.map.MapStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day around one depot, the same each time: every route sweeps a sector, a few jobs are left out. */
record SeededDay(int jobs, int routes, int unassigned) {
    private static final Place DEPOT = new Place(29.9532, -90.0790);

    MapContent content() {
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
            List<Place> path = Stream.of(Stream.of(DEPOT), sector.stream(), Stream.of(DEPOT))
                    .flatMap(part -> part)
                    .toList();
            lines.add(new MapRoute(id, "Van " + (route + 1), sector.size() + " stops", route, path));
        }
        return new MapContent(List.of(new MapDepot("Tchoupitoulas depot", DEPOT)), stops, lines);
    }

    private List<Place> places() {
        Random random = new Random(7);
        return new ArrayList<>(IntStream.range(0, jobs)
                .mapToObj(i ->
                        new Place(29.9532 + random.nextGaussian() * 0.021, -90.0850 + random.nextGaussian() * 0.034))
                .toList());
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
