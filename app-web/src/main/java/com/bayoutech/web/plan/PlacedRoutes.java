package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.web.map.MapStop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the stops of a schedule's routes are on the map. Routes that are what they were before are not looked up again: that is all of them but a few. */
final class PlacedRoutes {
    private final DayBoard board;
    private final Map<ShiftId, Placed> known = new HashMap<>();
    private final List<Placed> routes = new ArrayList<>();

    /**
     * A route on the map.
     *
     * @param stops those of which the place is known
     * @param way from the depot past them and back
     */
    record Placed(Route route, List<MapStop> stops, List<Place> way) {
        Placed {
            stops = List.copyOf(stops);
            way = List.copyOf(way);
        }
    }

    private PlacedRoutes(DayBoard board, Schedule schedule, Map<ShiftId, Placed> before) {
        this.board = board;
        for (Route route : schedule.routes()) {
            Placed old = before.get(route.shift());
            Placed placed = old != null && old.route().equals(route) ? old : place(route);
            known.put(route.shift(), placed);
            routes.add(placed);
        }
    }

    static PlacedRoutes of(DayBoard board, Schedule schedule) {
        return new PlacedRoutes(board, schedule, Map.of());
    }

    /** The routes of what comes after this. */
    PlacedRoutes next(DayBoard nextBoard, Schedule schedule) {
        return new PlacedRoutes(nextBoard, schedule, nextBoard.equals(board) ? known : Map.of());
    }

    /** In the order of the schedule. */
    List<Placed> routes() {
        return routes;
    }

    /** The places of each route, from the depot past its stops and back. */
    List<List<Place>> ways() {
        return routes.stream().map(Placed::way).toList();
    }

    private Placed place(Route route) {
        List<MapStop> stops = new ArrayList<>();
        List<Place> way = new ArrayList<>();
        way.add(board.depot().place());
        int number = 0;
        for (Stop stop : route.stops()) {
            number++;
            Optional<Place> place = board.findPlace(stop);
            if (place.isPresent()) {
                way.add(place.get());
                stops.add(stop(route.shift(), number, stop, place.get()));
            }
        }
        way.add(board.depot().place());
        return new Placed(route, stops, way);
    }

    private MapStop stop(ShiftId shift, int number, Stop stop, Place place) {
        return MapStop.onRoute(DayMap.stopId(shift, number), board.references(stop), place, shift.toString(), number)
                .withKeys(EditActions.jobs(stop).stream().map(JobId::toString).toList());
    }
}
