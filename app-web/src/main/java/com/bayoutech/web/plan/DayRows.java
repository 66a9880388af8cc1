package com.bayoutech.web.plan;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.planning.Pins;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteBreaks;
import com.bayoutech.routing.RouteLoad;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.Stop;
import com.bayoutech.web.timeline.DayContent;
import com.bayoutech.web.timeline.DayRow;
import com.bayoutech.web.timeline.DayStop;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A day and its schedule as the list and the timeline show them: a row a shift, idle ones too, and one for each route whose shift is no more.
 *
 * <p>A change of a plan changes a few of a hundred routes: the rows of all others are taken from before.
 */
final class DayRows {
    private final DayBoard board;
    private final Pins pins;
    private final Map<ShiftId, Integer> colors;
    private final Map<ShiftId, Made> before;
    private final Map<ShiftId, Made> made = new HashMap<>();
    private final List<DayRow> rows;

    /** A row and what it was made of, beside the day and its pins. */
    private record Made(Shift shift, Optional<Route> route, DayRow row) {}

    private DayRows(DayBoard board, Schedule schedule, Pins pins, Map<ShiftId, Made> before) {
        this.board = board;
        this.pins = pins;
        this.colors = board.colors(schedule);
        this.before = before;
        this.rows = rows(schedule);
    }

    static DayRows of(DayBoard board, Schedule schedule, Pins pins) {
        return new DayRows(board, schedule, pins, Map.of());
    }

    /** The rows of what comes after this. */
    DayRows next(DayBoard nextBoard, Schedule schedule, Pins nextPins) {
        boolean isSameDay = nextBoard.equals(board) && nextPins.equals(pins);
        return new DayRows(nextBoard, schedule, nextPins, isSameDay ? made : Map.of());
    }

    List<DayRow> rows() {
        return rows;
    }

    DayContent content(boolean editable) {
        return new DayContent(board.day(), board.depot().zone(), editable, rows);
    }

    private List<DayRow> rows(Schedule schedule) {
        Map<ShiftId, Route> routes = new LinkedHashMap<>();
        schedule.routes().forEach(route -> routes.put(route.shift(), route));
        List<DayRow> rows = new ArrayList<>();
        for (Shift shift : board.shifts()) {
            rows.add(row(shift, Optional.ofNullable(routes.remove(shift.id()))));
        }
        routes.values().forEach(former -> rows.add(row(shiftOf(former), Optional.of(former))));
        return List.copyOf(rows);
    }

    /** A shift that has left the fleet since is known by its route alone. */
    private Shift shiftOf(Route former) {
        return new Shift(
                former.shift(),
                former.vehicle(),
                board.depot().id(),
                former.departure(),
                former.end().isAfter(former.departure())
                        ? former.end()
                        : former.departure().plusSeconds(1),
                List.of());
    }

    private DayRow row(Shift shift, Optional<Route> route) {
        Made known = before.get(shift.id());
        DayRow row =
                known != null && known.shift().equals(shift) && known.route().equals(route)
                        ? known.row()
                        : make(shift, route);
        made.put(shift.id(), new Made(shift, route, row));
        return row;
    }

    private DayRow make(Shift shift, Optional<Route> route) {
        Load load = route.map(this::load).orElse(Load.NONE);
        Optional<Vehicle> vehicle = Optional.ofNullable(board.vehicles().get(shift.vehicle()));
        return new DayRow(
                shift.id().toString(),
                board.vehicleName(shift.vehicle()),
                colors.getOrDefault(shift.id(), 0),
                shift.start(),
                latest(shift),
                rests(shift, route),
                route.map(this::drive),
                load.dimensions() == 0 ? "" : Amounts.load(load),
                vehicle.map(known -> RouteLoad.percent(load, known.capacity())).orElse(0),
                pins.routes().containsKey(shift.id()),
                route.map(driven -> driven.stops().stream().map(this::stop).toList())
                        .orElse(List.of()));
    }

    /** When its driver must be back, if that is before its end. */
    private Instant latest(Shift shift) {
        return board.homeBy(shift.id())
                .filter(shift.end()::isAfter)
                .map(homeBy -> homeBy.isAfter(shift.start()) ? homeBy : shift.start())
                .orElse(shift.end());
    }

    /** Orders that were removed since weigh nothing. */
    private Load load(Route route) {
        Map<JobId, Job> jobs = new HashMap<>();
        List<JobVisit> visits = new ArrayList<>();
        for (Stop stop : route.stops()) {
            for (PlannedVisit visit : stop.visits()) {
                board.findOrder(visit.job()).ifPresent(order -> {
                    jobs.computeIfAbsent(visit.job(), id -> order.job());
                    visits.add(new JobVisit(visit.job(), visit.kind()));
                });
            }
        }
        return RouteLoad.most(jobs, visits);
    }

    private static List<DayRow.Rest> rests(Shift shift, Optional<Route> route) {
        List<DayRow.Rest> rests = new ArrayList<>();
        List<Optional<Instant>> starts =
                route.map(driven -> RouteBreaks.starts(shift, driven)).orElse(List.of());
        for (int i = 0; i < shift.breaks().size(); i++) {
            Optional<Instant> start = starts.isEmpty()
                    ? Optional.of(shift.breaks().get(i).window().earliest())
                    : starts.get(i);
            rests.add(new DayRow.Rest(shift.breaks().get(i), start));
        }
        return rests;
    }

    private DayRow.Drive drive(Route route) {
        long cents = board.cents(route).orElse(0);
        int stops = route.stops().size();
        String way = Amounts.distance(route.distanceMeters());
        return new DayRow.Drive(
                route.departure(),
                route.end(),
                board.driverOf(route.shift()),
                withNight(Texts.of("plan.route.facts", stops, way), route),
                cents,
                Amounts.money(cents));
    }

    private String withNight(String facts, Route route) {
        return board.homeBy(route.shift())
                .filter(route.end()::isAfter)
                .map(homeBy -> DepotClock.length(Duration.between(homeBy, route.end())))
                .map(missing -> Texts.of("plan.route.facts.night", facts, missing))
                .orElse(facts);
    }

    private DayStop stop(Stop stop) {
        List<OrderVisit> visits = stop.visits().stream()
                .map(visit -> board.findVisit(visit.job(), visit.kind()))
                .flatMap(Optional::stream)
                .toList();
        Instant start = stop.visits().getFirst().start();
        List<JobId> jobs = EditActions.jobs(stop);
        // What is not to be done any more says so first, and is late for nobody.
        List<OrderVisit> promised = stop.visits().stream()
                .filter(visit -> board.whyGone(visit.job()).isEmpty())
                .map(visit -> board.findVisit(visit.job(), visit.kind()))
                .flatMap(Optional::stream)
                .toList();
        String gone = jobs.stream()
                .map(board::whyGone)
                .flatMap(Optional::stream)
                .distinct()
                .map(why -> "[" + why + "] ")
                .collect(Collectors.joining());
        return new DayStop(
                jobs.stream().map(JobId::toString).toList(),
                board.references(stop),
                gone + joined(visits, visit -> visit.recipient().name()),
                joined(visits, visit -> visit.recipient().addressLine()),
                stop.arrival(),
                start,
                stop.departure(),
                promised.stream()
                        .flatMap(visit -> visit.visit().windows().stream())
                        .distinct()
                        .toList(),
                lateness(promised, start),
                jobs.stream().anyMatch(job -> pins.jobs().containsKey(job)));
    }

    /** How late a stop begins for what was promised; only a person makes it so. */
    private static Duration lateness(List<OrderVisit> visits, Instant start) {
        return visits.stream()
                .map(visit -> visit.visit().windows())
                .filter(windows -> !windows.isEmpty())
                .flatMap(windows -> windows.stream().map(TimeWindow::latest).max(Instant::compareTo).stream())
                .filter(latest -> latest.isBefore(start))
                .map(latest -> Duration.between(latest, start))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static String joined(List<OrderVisit> visits, Function<OrderVisit, String> text) {
        return visits.stream().map(text).distinct().collect(Collectors.joining(", "));
    }
}
