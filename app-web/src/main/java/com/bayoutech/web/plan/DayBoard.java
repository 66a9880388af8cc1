package com.bayoutech.web.plan;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Night;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.plan.history.PlanNames;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A depot's day as the screen needs it: its orders and vehicles, to be joined with any schedule by their ids.
 *
 * @param orders those that are to be planned
 * @param entries these as they came in, and others that plans may still have: held, cancelled, failed, or moved to another day since
 * @param waiting how many more there are that cannot be planned before somebody chooses their address
 * @param shifts who is at work, by start
 * @param duties who drives the shifts, and by which rules
 * @param absent the shifts that nobody drives since those who usually do are absent
 */
record DayBoard(
        Depot depot,
        LocalDate day,
        Map<JobId, Order> orders,
        Map<JobId, OrderEntry> entries,
        int waiting,
        Map<VehicleId, Vehicle> vehicles,
        List<Shift> shifts,
        Map<ShiftId, Duty> duties,
        Map<ShiftId, Duty> absent)
        implements PlanNames {
    private static final int MOST_NAMES = 3;

    DayBoard {
        shifts = List.copyOf(shifts);
        orders = Map.copyOf(orders);
        entries = Map.copyOf(entries);
        vehicles = Map.copyOf(vehicles);
        duties = Map.copyOf(duties);
        absent = Map.copyOf(absent);
    }

    /** @param duties all of the day, those that do not take place among them */
    static DayBoard of(Depot depot, LocalDate day, List<OrderEntry> read, List<Vehicle> vehicles, List<Duty> duties) {
        Map<JobId, Order> orders = new HashMap<>();
        Map<JobId, OrderEntry> entries = new HashMap<>();
        int waiting = 0;
        for (OrderEntry entry : read) {
            entries.put(JobId.of(entry.id()), entry);
            if (entry.isPlannedOn(day)) {
                orders.put(JobId.of(entry.id()), entry.findOrder().orElseThrow());
            } else {
                waiting += entry.isWaiting() && entry.stateOn(day) == OrderState.OPEN ? 1 : 0;
            }
        }
        return new DayBoard(
                depot,
                day,
                orders,
                entries,
                waiting,
                vehicles.stream().collect(Collectors.toMap(Vehicle::id, Function.identity())),
                duties.stream().filter(Duty::takesPlace).map(Duty::shift).toList(),
                byShift(duties.stream().filter(Duty::takesPlace)),
                byShift(duties.stream().filter(duty -> !duty.takesPlace())));
    }

    private static Map<ShiftId, Duty> byShift(Stream<Duty> duties) {
        return duties.collect(Collectors.toMap(duty -> duty.shift().id(), Function.identity()));
    }

    /** The orders on a schedule's routes of which nothing is known here. */
    Set<OrderId> unknown(Schedule schedule) {
        return jobsOnRoutes(schedule)
                .filter(job -> !entries.containsKey(job))
                .map(job -> new OrderId(job.value()))
                .collect(Collectors.toSet());
    }

    /** The same day, with orders of other days that its plan still has. */
    DayBoard withGone(List<OrderEntry> elsewhere) {
        Map<JobId, OrderEntry> all = new HashMap<>(entries);
        elsewhere.forEach(entry -> all.put(JobId.of(entry.id()), entry));
        return new DayBoard(depot, day, orders, all, waiting, vehicles, shifts, duties, absent);
    }

    /** The jobs on a schedule's routes that are not to be done any more on this day. */
    List<JobId> goneFrom(Schedule schedule) {
        return jobsOnRoutes(schedule)
                .distinct()
                .filter(job -> !orders.containsKey(job))
                .toList();
    }

    /** Why a job is not to be done any more on this day; empty if it is. */
    Optional<String> whyGone(JobId job) {
        if (orders.containsKey(job)) {
            return Optional.empty();
        }
        OrderEntry entry = entries.get(job);
        if (entry == null) {
            return Optional.of(Texts.of("plan.gone.removed"));
        }
        return Optional.of(
                switch (entry.stateOn(day)) {
                    case FAILED -> Texts.of("plan.gone.failed");
                    case CANCELLED -> Texts.of("plan.gone.cancelled");
                    case ON_HOLD -> Texts.of("plan.gone.on-hold");
                    case OPEN ->
                        entry.day().equals(day)
                                ? Texts.of("plan.gone.waits")
                                : Texts.of("plan.gone.moved", DepotClock.day(entry.day()));
                });
    }

    /** The orders of some jobs as they are shown; those of which nothing is known are left out. */
    List<OrderEntry> seen(List<JobId> jobs) {
        return jobs.stream()
                .distinct()
                .flatMap(job -> Stream.ofNullable(entries.get(job)))
                .toList();
    }

    private static Stream<JobId> jobsOnRoutes(Schedule schedule) {
        return schedule.routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job);
    }

    @Override
    public DepotClock clock() {
        return new DepotClock(depot.zone());
    }

    /** The same day with the vehicles at work that a revision has chosen. */
    DayBoard as(Arrangements arrangements) {
        Map<ShiftId, Duty> all = new HashMap<>(duties);
        arrangements.shifts().added().forEach(added -> all.putIfAbsent(added.id(), added.duty()));
        return new DayBoard(
                depot,
                day,
                orders,
                entries,
                waiting,
                vehicles,
                arrangements.shifts().of(shifts),
                all,
                absent);
    }

    @Override
    public Optional<String> vehicleOf(ShiftId shift) {
        return shifts.stream()
                .filter(known -> known.id().equals(shift))
                .map(Shift::vehicle)
                .map(this::vehicleName)
                .findFirst();
    }

    @Override
    public OptionalLong cents(Route route) {
        Vehicle known = vehicles.get(route.vehicle());
        if (known == null) {
            return OptionalLong.empty();
        }
        long seconds = Duration.between(route.departure(), route.end()).toSeconds();
        return OptionalLong.of(
                Costs.ofRoute(known.costs(), route.distanceMeters(), seconds).totalCents()
                        + overtimeCents(route.shift(), seconds));
    }

    /** Half a cent counts up, as with all that a route costs. */
    private long overtimeCents(ShiftId shift, long seconds) {
        return Optional.ofNullable(duties.get(shift))
                .flatMap(duty -> duty.work().overtime())
                .map(overtime -> Math.floorDiv(
                        Math.max(0, seconds - overtime.after().toSeconds()) * overtime.centsPerHour() + 1_800, 3_600))
                .orElse(0L);
    }

    /** The name of whoever drives a shift; empty where nobody is named. */
    Optional<String> driverOf(ShiftId shift) {
        return Optional.ofNullable(duties.get(shift)).flatMap(Duty::driver).map(Driver::name);
    }

    /** When whoever drives a shift must be back to rest before their next one, if that is known. */
    Optional<Instant> homeBy(ShiftId shift) {
        return Optional.ofNullable(duties.get(shift)).flatMap(Duty::nightAfter).map(Night::homeBy);
    }

    /** The routes of a schedule that nobody drives any more. */
    List<Route> undriven(Schedule schedule) {
        Set<ShiftId> atWork = shifts.stream().map(Shift::id).collect(Collectors.toSet());
        return schedule.routes().stream()
                .filter(route -> !atWork.contains(route.shift()))
                .toList();
    }

    /** Why nobody drives a route, in a sentence. */
    String whyUndriven(Route route) {
        String vehicle = vehicleName(route.vehicle());
        return Optional.ofNullable(absent.get(route.shift()))
                .map(duty -> Texts.of(
                        "plan.absent.sentence",
                        vehicle,
                        duty.away().stream().map(Driver::name).collect(Collectors.joining(", "))))
                .orElseGet(() -> Texts.of("plan.absent.former", vehicle));
    }

    /** Whether a shift of the day has no route. */
    boolean hasIdle(Schedule schedule) {
        Set<ShiftId> busy = schedule.routes().stream().map(Route::shift).collect(Collectors.toSet());
        return shifts.stream().anyMatch(shift -> !busy.contains(shift.id()));
    }

    /** The name of a vehicle; one that has left the fleet since is called so. */
    @Override
    public String vehicleName(VehicleId vehicle) {
        Vehicle known = vehicles.get(vehicle);
        return known == null ? Texts.of("plan.former-vehicle") : known.name();
    }

    /** The name of a shift's vehicle; one that has no such shift any more is called so. */
    String vehicleName(ShiftId shift) {
        return shifts.stream()
                .filter(known -> known.id().equals(shift))
                .findFirst()
                .or(() -> Optional.ofNullable(absent.get(shift)).map(Duty::shift))
                .map(known -> vehicleName(known.vehicle()))
                .orElseGet(() -> Texts.of("plan.former-vehicle"));
    }

    /** A vehicle keeps its colour from one schedule to the next: it is counted among all vehicles of the depot. */
    Map<ShiftId, Integer> colors(Schedule schedule) {
        List<String> names =
                vehicles.values().stream().map(Vehicle::name).sorted().toList();
        Map<String, Integer> colorOf = new HashMap<>();
        names.forEach(name -> colorOf.putIfAbsent(name, colorOf.size()));
        Map<ShiftId, Integer> colors = new HashMap<>();
        shifts.forEach(shift -> colors.put(shift.id(), colorOf.getOrDefault(vehicleName(shift.vehicle()), 0)));
        schedule.routes()
                .forEach(route -> colors.put(route.shift(), colorOf.getOrDefault(vehicleName(route.vehicle()), 0)));
        return colors;
    }

    /** A schedule with the orders that came after it, which are on no route, and without those that it left out and that are not to be done any more. */
    Schedule withNewer(Schedule schedule) {
        Set<JobId> known = schedule.unassigned().stream().map(Unassigned::job).collect(Collectors.toSet());
        schedule.routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .forEach(visit -> known.add(visit.job()));
        List<Unassigned> unassigned = new ArrayList<>(schedule.unassigned());
        unassigned.removeIf(job -> !orders.containsKey(job.job()));
        orders.entrySet().stream()
                .filter(order -> !known.contains(order.getKey()))
                .sorted(Comparator.comparing(order -> order.getValue().reference()))
                .forEach(order -> unassigned.add(new Unassigned(order.getKey(), UnassignedReason.TAKEN_OUT)));
        return new Schedule(schedule.routes(), unassigned, schedule.costs());
    }

    /** The order of a job, unless it was removed since. */
    Optional<Order> findOrder(JobId job) {
        return Optional.ofNullable(orders.get(job))
                .or(() -> Optional.ofNullable(entries.get(job)).flatMap(OrderEntry::findOrder));
    }

    /** What an order asks for on one of its visits, unless it was removed since. */
    Optional<OrderVisit> findVisit(JobId job, VisitKind kind) {
        return findOrder(job)
                .flatMap(order -> order.visits().stream()
                        .filter(visit -> visit.visit().kind() == kind)
                        .findFirst());
    }

    /** Where a stop is, unless all its orders were removed since. */
    Optional<Place> findPlace(Stop stop) {
        return stop.visits().stream()
                .map(visit -> findVisit(visit.job(), visit.kind()))
                .flatMap(Optional::stream)
                .map(visit -> visit.visit().place())
                .findFirst();
    }

    /** The reference of a job's order; one that was removed since is called so. */
    @Override
    public String reference(JobId job) {
        return findOrder(job)
                .map(Order::reference)
                .or(() -> Optional.ofNullable(entries.get(job)).map(OrderEntry::reference))
                .orElseGet(() -> Texts.of("plan.removed-order"));
    }

    /** What some jobs are called together: their references, or their number where they are many. */
    String names(List<JobId> jobs) {
        return jobs.size() > MOST_NAMES
                ? Texts.of("plan.orders", jobs.size())
                : jobs.stream().map(this::reference).collect(Collectors.joining(", "));
    }

    /** The references of a stop's orders, joined. */
    String references(Stop stop) {
        return stop.visits().stream()
                .map(PlannedVisit::job)
                .map(this::reference)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
