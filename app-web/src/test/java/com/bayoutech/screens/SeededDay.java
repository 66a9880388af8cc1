package com.bayoutech.screens;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.web.map.Heronville;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapDepot;
import com.bayoutech.web.map.MapRoute;
import com.bayoutech.web.map.MapStop;
import com.bayoutech.web.timeline.DayContent;
import com.bayoutech.web.timeline.DayRow;
import com.bayoutech.web.timeline.DayStop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day around one depot, the same each time: every route sweeps a sector, a few jobs are left out, and of one route no way is known. */
record SeededDay(int jobs, int routes, int unassigned) {
    /** The route that no way is known of. */
    static final int UNKNOWN = 7;

    private static final Place DEPOT = Heronville.TOWN.depot();
    private static final Instant MORNING = Instant.parse("2026-11-24T13:00:00Z");

    MapContent content(StreetNetwork network) {
        List<MapStop> stops = new ArrayList<>();
        List<MapRoute> lines = new ArrayList<>();
        List<Place> places = places();
        for (int i = 0; i < unassigned; i++) {
            stops.add(MapStop.unassigned("job-" + i, "ORD-" + (20_000 + i), places.removeLast())
                    .withKeys(List.of("job-" + i)));
        }
        places.sort(Comparator.comparingDouble(SeededDay::bearing));
        int perRoute = Math.ceilDiv(places.size(), routes);
        for (int route = 0; route < routes; route++) {
            String id = "route-" + route;
            List<Place> sector =
                    nearestFirst(places.subList(route * perRoute, Math.min(places.size(), (route + 1) * perRoute)));
            for (int i = 0; i < sector.size(); i++) {
                String name = "ORD-" + (10_000 + stops.size());
                stops.add(MapStop.onRoute(id + "/" + i, name, sector.get(i), id, i + 1)
                        .withKeys(List.of(id + "/" + i)));
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

    /** The same routes over time: one leaves each ten minutes, and each ninth stop is late. */
    DayContent times(MapContent content) {
        List<DayRow> rows = new ArrayList<>();
        for (MapRoute route : content.routes()) {
            List<MapStop> own = content.stops().stream()
                    .filter(stop -> stop.findRouteId().equals(Optional.of(route.id())))
                    .toList();
            Instant departure = MORNING.plus(Duration.ofMinutes(10L * rows.size()));
            List<DayStop> stops = new ArrayList<>();
            Instant at = departure;
            for (MapStop stop : own) {
                Instant arrival = at.plus(Duration.ofMinutes(6));
                Instant start = stops.size() % 7 == 3 ? arrival.plus(Duration.ofMinutes(8)) : arrival;
                Duration late = stops.size() % 9 == 8 ? Duration.ofMinutes(12) : Duration.ZERO;
                at = start.plus(Duration.ofMinutes(5));
                stops.add(new DayStop(
                        stop.keys(),
                        stop.name(),
                        "Shop " + stop.name().substring(4),
                        (stops.size() + 1) + " Heron Street",
                        arrival,
                        start,
                        at,
                        List.of(new TimeWindow(start.minus(Duration.ofHours(1)), start.minus(late))),
                        late,
                        false));
            }
            Break rest = new Break(
                    new TimeWindow(MORNING.plus(Duration.ofHours(4)), MORNING.plus(Duration.ofHours(6))),
                    Duration.ofMinutes(30));
            rows.add(new DayRow(
                    route.id(),
                    route.name(),
                    route.color(),
                    departure.minus(Duration.ofMinutes(15)),
                    MORNING.plus(Duration.ofHours(9)),
                    List.of(new DayRow.Rest(rest, Optional.of(rest.window().earliest()))),
                    Optional.of(new DayRow.Drive(
                            departure,
                            at.plus(Duration.ofMinutes(9)),
                            Optional.of("Odile Fontenot"),
                            route.note() + " · 38 km",
                            12_000,
                            "120.00")),
                    "40",
                    60 + rows.size() * 5,
                    false,
                    stops));
        }
        return new DayContent(LocalDate.of(2026, 11, 24), ZoneId.of("America/Chicago"), true, rows);
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
