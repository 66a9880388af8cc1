package com.bayoutech.benchmarks;

import static com.bayoutech.benchmarks.SmallDay.time;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sound schedule for {@link SmallDay}, made by hand, whose every part can be broken. */
final class ScheduleDraft {
    final RouteDraft route = new RouteDraft();
    final List<RouteDraft> routes = new ArrayList<>(List.of(route));
    final List<Unassigned> unassigned =
            new ArrayList<>(List.of(new Unassigned(SmallDay.TOO_LARGE, UnassignedReason.LOAD_TOO_LARGE)));
    Costs costs = new Costs(1_000, 1_000, 340);

    Schedule schedule() {
        return new Schedule(routes.stream().map(RouteDraft::route).toList(), unassigned, costs);
    }

    static final class RouteDraft {
        ShiftId shift = SmallDay.SHIFT;
        VehicleId vehicle = SmallDay.VAN;
        Instant departure = time("08:00");
        Instant end = time("08:34");
        int meters = 10_000;
        Duration driving = Duration.ofMinutes(10);
        final StopDraft delivery = new StopDraft(SmallDay.DELIVERY, VisitKind.DELIVERY, 3, "08:03", "08:08");
        final StopDraft shipmentPickup = new StopDraft(SmallDay.SHIPMENT, VisitKind.PICKUP, 2, "08:10", "08:10");
        final StopDraft shipmentDelivery = new StopDraft(SmallDay.SHIPMENT, VisitKind.DELIVERY, 3, "08:13", "08:30");
        final StopDraft pickup = new StopDraft(SmallDay.PICKUP, VisitKind.PICKUP, 1, "08:31", "08:33");
        final List<StopDraft> stops = new ArrayList<>(List.of(delivery, shipmentPickup, shipmentDelivery, pickup));

        private Route route() {
            return new Route(
                    shift,
                    vehicle,
                    departure,
                    stops.stream().map(StopDraft::stop).toList(),
                    end,
                    meters,
                    driving);
        }
    }

    static final class StopDraft {
        final List<PlannedVisit> visits = new ArrayList<>();
        Duration travel;
        int meters;
        Instant arrival;
        Instant departure;

        private StopDraft(JobId job, VisitKind kind, int kilometers, String arrival, String departure) {
            this.visits.add(new PlannedVisit(job, kind, time(arrival)));
            this.travel = Duration.ofMinutes(kilometers);
            this.meters = 1_000 * kilometers;
            this.arrival = time(arrival);
            this.departure = time(departure);
        }

        void visit(JobId job, VisitKind kind, String start) {
            visits.set(0, new PlannedVisit(job, kind, time(start)));
        }

        private Stop stop() {
            return new Stop(visits, travel, meters, arrival, departure);
        }
    }
}
