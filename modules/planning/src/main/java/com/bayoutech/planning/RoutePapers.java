package com.bayoutech.planning;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.streets.StreetPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Joins routes with the orders and the fleet that their ids name; what was removed since, or is not to be done any more, is called so. */
final class RoutePapers {
    /** What a vehicle is called that has left the fleet. */
    static final String FORMER = "Former vehicle";

    private final Map<JobId, Order> orders;
    private final Map<JobId, DroppedOrder> dropped;
    private final Map<VehicleId, Vehicle> vehicles;
    private final Map<ShiftId, Duty> duties;
    private final List<VehicleId> colors;

    RoutePapers(Map<JobId, Order> orders, Map<JobId, DroppedOrder> dropped, List<Vehicle> vehicles, List<Duty> duties) {
        this.orders = Map.copyOf(orders);
        this.dropped = Map.copyOf(dropped);
        this.vehicles = vehicles.stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        this.duties =
                duties.stream().collect(Collectors.toMap(duty -> duty.shift().id(), Function.identity()));
        // As on the screen: a vehicle keeps its colour from one schedule to the next.
        this.colors = vehicles.stream()
                .sorted(Comparator.comparing(Vehicle::name))
                .map(Vehicle::id)
                .toList();
    }

    /** A route without its way. */
    RoutePaper of(Route route) {
        Optional<Vehicle> vehicle = Optional.ofNullable(vehicles.get(route.vehicle()));
        Optional<Duty> duty = Optional.ofNullable(duties.get(route.shift()));
        List<Break> breaks = duty.map(known -> known.shift().breaks()).orElse(List.of());
        List<PaperStop> stops = new ArrayList<>();
        for (Stop stop : route.stops()) {
            stops.add(new PaperStop(
                    stops.size() + 1,
                    stop,
                    stop.visits().stream()
                            .map(visit -> new PaperVisit(
                                    visit,
                                    Optional.ofNullable(orders.get(visit.job())),
                                    Optional.ofNullable(dropped.get(visit.job()))))
                            .toList()));
        }
        return new RoutePaper(
                route,
                Math.max(0, colors.indexOf(route.vehicle())),
                vehicle.map(Vehicle::name).orElse(FORMER),
                vehicle.map(Vehicle::type).orElse(""),
                vehicle.map(Vehicle::capacity).orElseGet(() -> Capacity.of()),
                duty.flatMap(Duty::driver).map(Driver::name),
                breaks,
                stops,
                new StreetPath(List.of()));
    }

    /** What a schedule has on no route. */
    List<DayPapers.LeftOut> leftOut(Schedule schedule) {
        return schedule.unassigned().stream()
                .map(job -> new DayPapers.LeftOut(job, Optional.ofNullable(orders.get(job.job()))))
                .toList();
    }
}
