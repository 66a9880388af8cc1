package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.DroppedOrder;
import com.bayoutech.planning.PageSize;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.streets.StreetPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A depot's Monday on paper: routes with a stop for each recipient that a test names. */
final class SomePapers {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Depot UPTOWN =
            new Depot(DepotId.random(), "Uptown", new Place(29.93, -90.11), ZoneId.of("America/Chicago"));

    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");

    private SomePapers() {}

    static Order order(String reference, String name, String notes) {
        return order(reference, name, notes, new Place(29.94, -90.1));
    }

    static Order order(String reference, String name, String notes, Place place) {
        Recipient recipient = new Recipient(
                RecipientId.random(), name, "+1 504 555 0100", "", "12 Marigny Street, Heronville", notes);
        TimeWindow window = new TimeWindow(START, START.plusSeconds(4 * 3_600));
        Visit visit = new Visit(VisitKind.DELIVERY, place, List.of(window), Duration.ofMinutes(5));
        return new Order(
                OrderId.random(),
                UPTOWN.id(),
                MONDAY,
                reference,
                List.of(new OrderVisit(recipient, visit)),
                Load.of(3, 40),
                Set.of(),
                Priority.NORMAL);
    }

    /** A van's route, a stop an order. */
    static RoutePaper route(String vehicle, List<Order> orders) {
        List<PaperStop> stops = new ArrayList<>();
        List<StreetPath.Leg> way = new ArrayList<>();
        Place at = UPTOWN.place();
        Instant time = START;
        for (Order order : orders) {
            time = time.plusSeconds(900);
            Place place = order.visits().getFirst().visit().place();
            PlannedVisit planned = new PlannedVisit(JobId.of(order.id()), VisitKind.DELIVERY, time);
            Stop stop = new Stop(List.of(planned), Duration.ofMinutes(10), 4_200, time, time.plusSeconds(300));
            stops.add(new PaperStop(
                    stops.size() + 1, stop, List.of(new PaperVisit(planned, Optional.of(order), Optional.empty()))));
            way.add(new StreetPath.Missing(List.of(at, place)));
            at = place;
        }
        way.add(new StreetPath.Missing(List.of(at, UPTOWN.place())));
        Route route = new Route(
                ShiftId.random(),
                VehicleId.random(),
                START,
                stops.stream().map(PaperStop::planned).toList(),
                time.plusSeconds(1_200),
                84_200,
                Duration.ofMinutes(95));
        Break pause =
                new Break(new TimeWindow(START.plusSeconds(10_800), START.plusSeconds(14_400)), Duration.ofMinutes(30));
        return new RoutePaper(
                route,
                0,
                vehicle,
                "van",
                Capacity.of(60, 800),
                Optional.of("Zoë Müller-Ångström"),
                List.of(pause),
                stops,
                new StreetPath(way));
    }

    /** The same route, where one of its orders is not to be done any more. */
    static RoutePaper without(RoutePaper route, DroppedOrder dropped) {
        List<PaperStop> stops = route.stops().stream()
                .map(stop -> new PaperStop(
                        stop.number(),
                        stop.planned(),
                        stop.visits().stream()
                                .map(visit -> visit.reference().equals(Optional.of(dropped.reference()))
                                        ? new PaperVisit(visit.planned(), Optional.empty(), Optional.of(dropped))
                                        : visit)
                                .toList()))
                .toList();
        return new RoutePaper(
                route.route(),
                route.color(),
                route.vehicle(),
                route.vehicleType(),
                route.capacity(),
                route.driver(),
                route.breaks(),
                stops,
                route.way());
    }

    static DayPapers day(PageSize size, RoutePaper... routes) {
        Order left = order("L-1", "Nobody", "");
        return new DayPapers(
                UPTOWN,
                MONDAY,
                7,
                false,
                size,
                List.of(routes),
                List.of(new DayPapers.LeftOut(
                        new Unassigned(JobId.of(left.id()), UnassignedReason.OUT_OF_REACH), Optional.of(left))));
    }
}
