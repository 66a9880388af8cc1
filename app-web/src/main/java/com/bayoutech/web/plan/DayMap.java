package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.MapDepot;
import com.bayoutech.web.map.MapRoute;
import com.bayoutech.web.map.MapStop;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts a day and a schedule on the map; a route's id there is its shift's. */
final class DayMap {
    private DayMap() {}

    /** The day's orders before there is a schedule. */
    static MapContent waiting(DayBoard board) {
        List<MapStop> stops = new ArrayList<>();
        board.orders().forEach((job, order) -> addStops(stops, order, false));
        return new MapContent(depots(board), stops, List.of());
    }

    /**
     * The routes of a schedule and what it left out.
     *
     * @param placed the same routes
     * @param lines the line past the places of a route
     */
    static MapContent planned(
            DayBoard board, Schedule schedule, PlacedRoutes placed, Function<List<Place>, RouteLine> lines) {
        Map<ShiftId, Integer> colors = board.colors(schedule);
        List<MapRoute> routes = new ArrayList<>();
        List<MapStop> stops = new ArrayList<>();
        for (PlacedRoutes.Placed each : placed.routes()) {
            Route route = each.route();
            stops.addAll(each.stops());
            RouteLine line = lines.apply(each.way());
            routes.add(new MapRoute(
                    route.shift().toString(),
                    board.vehicleName(route.vehicle()),
                    Texts.of("plan.route.facts-on-map", route.stops().size(), Amounts.distance(route.distanceMeters())),
                    colors.getOrDefault(route.shift(), 0),
                    line.path(),
                    line.gaps()));
        }
        for (Unassigned unassigned : schedule.unassigned()) {
            board.findOrder(unassigned.job()).ifPresent(order -> addStops(stops, order, true));
        }
        return new MapContent(depots(board), stops, routes);
    }

    /** The map's id of a stop on a route, counted from 1. */
    static String stopId(ShiftId shift, int number) {
        return shift + "#" + number;
    }

    private static void addStops(List<MapStop> stops, Order order, boolean unassigned) {
        JobId job = JobId.of(order.id());
        for (int visit = 0; visit < order.visits().size(); visit++) {
            Place place = order.visits().get(visit).visit().place();
            String id = job + "/" + visit;
            MapStop stop = unassigned
                    ? MapStop.unassigned(id, order.reference(), place)
                    : MapStop.waiting(id, order.reference(), place);
            stops.add(stop.withKeys(List.of(job.toString())));
        }
    }

    private static List<MapDepot> depots(DayBoard board) {
        return List.of(new MapDepot(board.depot().name(), board.depot().place()));
    }
}
