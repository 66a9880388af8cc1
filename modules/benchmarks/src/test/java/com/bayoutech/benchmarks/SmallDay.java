package com.bayoutech.benchmarks;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Shipment;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.PlanningProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * A street of which each kilometer takes a minute, with the depot at 0: a delivery at 3, a shipment from 5 to 2, a pickup at 1 that needs a
 * lift, and a delivery that is too large. Fields may be changed before {@link #problem()}.
 */
final class SmallDay {
    static final JobId DELIVERY = JobId.random();
    static final JobId SHIPMENT = JobId.random();
    static final JobId PICKUP = JobId.random();
    static final JobId TOO_LARGE = JobId.random();
    static final ShiftId SHIFT = ShiftId.random();
    static final ShiftId OTHER_SHIFT = ShiftId.random();
    static final VehicleId VAN = VehicleId.random();
    static final VehicleId OTHER_VAN = VehicleId.random();

    private static final Depot DEPOT = new Depot(DepotId.random(), "Depot", at(0), ZoneOffset.UTC);
    private static final Skill LIFT = new Skill("lift");

    Capacity capacity = Capacity.of(5, 1);
    Load shipmentLoad = Load.of(3);
    TimeWindow deliveryWindow = new TimeWindow(time("08:00"), time("09:00"));
    Instant shiftStart = time("08:00");
    Instant shiftEnd = time("10:00");
    Duration rest = Duration.ofMinutes(10);
    int noWayTo = -1;

    static Instant time(String text) {
        return Instant.parse("2026-11-23T" + text + ":00Z");
    }

    PlanningProblem problem() {
        Break noon = new Break(new TimeWindow(time("08:10"), time("08:25")), rest);
        return PlanningProblem.of(
                List.of(DEPOT),
                List.of(vehicle(VAN, Set.of(LIFT)), vehicle(OTHER_VAN, Set.of())),
                List.of(
                        new Shift(SHIFT, VAN, DEPOT.id(), shiftStart, shiftEnd, List.of(noon)),
                        new Shift(OTHER_SHIFT, OTHER_VAN, DEPOT.id(), shiftStart, shiftEnd, List.of())),
                jobs(),
                places -> TravelTimes.freeFlow(street(places)));
    }

    private Vehicle vehicle(VehicleId id, Set<Skill> skills) {
        return new Vehicle(id, DEPOT.id(), id.toString(), "van", capacity, skills, new VehicleCosts(1_000, 100, 600));
    }

    private List<Job> jobs() {
        Visit delivery = new Visit(VisitKind.DELIVERY, at(3), List.of(deliveryWindow), Duration.ofMinutes(5));
        return List.of(
                new Delivery(DELIVERY, delivery, Load.of(2, 1), Set.of(), Priority.NORMAL),
                new Shipment(
                        SHIPMENT,
                        visit(VisitKind.PICKUP, 5, 0),
                        visit(VisitKind.DELIVERY, 2, 0),
                        shipmentLoad,
                        Set.of(),
                        Priority.NORMAL),
                new Pickup(PICKUP, visit(VisitKind.PICKUP, 1, 2), Load.of(1), Set.of(LIFT), Priority.NORMAL),
                new Delivery(TOO_LARGE, visit(VisitKind.DELIVERY, 4, 0), Load.of(99), Set.of(), Priority.NORMAL));
    }

    private static Visit visit(VisitKind kind, int kilometer, int minutes) {
        return new Visit(kind, at(kilometer), List.of(), Duration.ofMinutes(minutes));
    }

    private static Place at(int kilometer) {
        return new Place(0, kilometer);
    }

    private TravelMatrix street(List<Place> places) {
        return new TravelMatrix() {
            @Override
            public int size() {
                return places.size();
            }

            @Override
            public int seconds(int from, int to) {
                int kilometers = kilometers(from, to);
                return kilometers == UNREACHABLE ? UNREACHABLE : 60 * kilometers;
            }

            @Override
            public int meters(int from, int to) {
                int kilometers = kilometers(from, to);
                return kilometers == UNREACHABLE ? UNREACHABLE : 1_000 * kilometers;
            }

            private int kilometers(int from, int to) {
                int end = (int) places.get(to).longitude();
                return end == noWayTo
                        ? UNREACHABLE
                        : Math.abs((int) places.get(from).longitude() - end);
            }
        };
    }
}
