package com.bayoutech.planning;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderService;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A depot with a van and a truck at work on Mondays, its people, and the services over stores in memory. */
public final class PlanningWorld {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");
    static final Duration LIMIT = Duration.ofMinutes(1);
    static final Caller NOBODY = new Caller(UUID.randomUUID(), "nobody", Set.of());
    public static final Caller DISPATCHER = new Caller(
            UUID.randomUUID(),
            "dana",
            Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.PLANS_PUBLISH, Permission.FLEET_READ));
    /** Who changes plans by hand. */
    public static final Caller EDITOR = new Caller(
            UUID.randomUUID(),
            "edda",
            Set.of(Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.ORDERS_READ, Permission.FLEET_READ));

    public static final Caller WORKER =
            Caller.system("worker", Permission.RUNS_WORK, Permission.ORDERS_READ, Permission.FLEET_READ);

    public final Depot depot =
            new Depot(DepotId.random(), "Uptown", new Place(29.93, -90.11), ZoneId.of("America/Chicago"));
    /** The van comes first wherever shifts that start together are listed. */
    public final VehicleId van = new VehicleId(new UUID(0, 1));

    public final VehicleId truck = new VehicleId(new UUID(0, 2));

    final InMemoryDatabase database = new InMemoryDatabase();
    final InMemoryPlanStore planStore = new InMemoryPlanStore(database);
    final InMemoryRunStore runStore = new InMemoryRunStore(database);
    final FakeFleetStore fleetStore = new FakeFleetStore();
    final FakeOrderStore orderStore = new FakeOrderStore();
    final RecordingRunFeed feed = new RecordingRunFeed(database);
    final InMemoryPlanFeed planFeed = new InMemoryPlanFeed(database);
    final FakeStreets streets = new FakeStreets();
    final List<RunId> queue = new ArrayList<>();

    public final FleetService fleet = new FleetService(fleetStore, database, database.audit(), database.outbox());
    public final PlanService plans =
            new PlanService(planStore, runStore, fleet, database, database.audit(), database.outbox(), planFeed);
    final RunService runs = new RunService(
            runStore,
            planStore,
            queue::add,
            feed,
            planFeed,
            database,
            database.audit(),
            database.outbox(),
            InstantSource.fixed(NOW));

    public PlanningWorld() {
        fleetStore.save(depot);
        addVehicle(van, "Van 1");
        addVehicle(truck, "Truck 1");
    }

    private void addVehicle(VehicleId id, String name) {
        save(id, name, WorkRules.NONE);
    }

    /** The vehicle's shift has such rules from now on. */
    void save(VehicleId id, String name, WorkRules work) {
        save(id, name, List.of(shift(id, DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 0), work)));
    }

    void save(VehicleId id, String name, List<ShiftPattern> shifts) {
        VehicleCosts costs = new VehicleCosts(5_000, 80, 2_400);
        fleetStore.save(new Vehicle(id, depot.id(), name, "van", Capacity.of(20), Set.of(), costs), shifts);
    }

    ShiftPattern shift(VehicleId id, DayOfWeek day, LocalTime start, LocalTime end, WorkRules work) {
        return new ShiftPattern(id, start, end, Set.of(day), Optional.empty(), Validity.ALWAYS, work);
    }

    JobId addOrder(String reference) {
        return addOrder(reference, MONDAY);
    }

    JobId addOrder(String reference, LocalDate day) {
        return addOrder(reference, day, new Place(29.94, -90.1));
    }

    JobId addOrder(String reference, LocalDate day, Place place) {
        return addOrder(reference, day, place, Set.of());
    }

    JobId addOrder(String reference, LocalDate day, Place place, Set<Skill> skills) {
        Recipient recipient = new Recipient(RecipientId.random(), "Ada", "", "", "", "");
        Visit visit = new Visit(VisitKind.DELIVERY, place, List.of(), Duration.ofMinutes(3));
        Order order = new Order(
                OrderId.random(),
                depot.id(),
                day,
                reference,
                List.of(new OrderVisit(recipient, visit)),
                Load.of(1),
                skills,
                Priority.NORMAL);
        return add(order);
    }

    public JobId add(Order order) {
        orderStore.insert(List.of(OrderEntry.of(order)));
        return JobId.of(order.id());
    }

    /** What a plan's day asks for, as people have arranged it. */
    public PlanningProblem problemOf(Plan plan, Arrangements arrangements) {
        return switch (openDays(RunMemory.ofThisServer()).read(EDITOR, plan, streets.network())) {
            case Day.Ready ready -> Waived.of(ready.problem(), arrangements);
            case Day.Missing missing -> throw new IllegalStateException(missing.reason());
        };
    }

    /** An order of Monday that waits for somebody to choose where it goes. */
    void addWaitingOrder(String reference) {
        addOrder(reference, MONDAY);
        orderStore.forgetPlace(reference);
    }

    public Plan openPlan() {
        return plans.openPlan(DISPATCHER, depot.id(), MONDAY);
    }

    Plan plan(PlanId id) {
        return plans.getPlan(DISPATCHER, id);
    }

    Run run(RunId id) {
        return database.call(() -> runStore.find(id).orElseThrow());
    }

    public Run startRun(Plan plan) {
        return startRun(plan, RunRequest.of(LIMIT, "trace-1"));
    }

    Run startRun(Plan plan, RunRequest request) {
        return runs.startRun(DISPATCHER, plan.id(), request);
    }

    DayReader days(RunMemory memory) {
        return new DayReader(orders(), fleet, memory);
    }

    private OpenDays openDays(RunMemory memory) {
        return new OpenDays(orders(), fleet, memory);
    }

    OrderService orders() {
        return new OrderService(orderStore, database, OrderFeed.NONE);
    }

    public PlanEditor editor() {
        return new PlanEditor(
                planStore,
                openDays(RunMemory.ofThisServer()),
                streets,
                database,
                database.audit(),
                database.outbox(),
                planFeed,
                InstantSource.fixed(NOW));
    }

    public WhatIfService whatIfs() {
        return new WhatIfService(
                planStore, runStore, database, database.audit(), database.outbox(), InstantSource.fixed(NOW));
    }

    public PlanMerger merger() {
        return new PlanMerger(
                planStore,
                openDays(RunMemory.ofThisServer()),
                streets,
                database,
                database.audit(),
                database.outbox(),
                planFeed,
                InstantSource.fixed(NOW));
    }

    public RunWorker worker(RouteOptimizer optimizer) {
        return worker(optimizer, RunMemory.ofThisServer());
    }

    RunWorker worker(RouteOptimizer optimizer, RunMemory memory) {
        return new RunWorker(
                runStore,
                planStore,
                openDays(memory),
                streets,
                optimizer,
                feed,
                database,
                database.audit(),
                database.outbox(),
                InstantSource.fixed(NOW));
    }

    /** Runs the plan once, with this outcome, and returns the revision that came of it. */
    Revision planned(Plan plan, Schedule outcome) {
        if (orderStore.list(depot.id(), MONDAY).isEmpty()) {
            addOrder("first");
        }
        worker(new ScriptedOptimizer().improves(outcome))
                .work(WORKER, startRun(plan).id());
        return plans.findHead(DISPATCHER, plan.id()).orElseThrow();
    }
}
