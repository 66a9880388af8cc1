package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Three orders of Riverside on one route of the two vans, on the plan's screen of a dispatcher. */
final class PlannedDay implements AutoCloseable {
    private static final String ORDERS = """
            reference,kind,recipient,latitude,longitude,earliest,latest
            A-1,delivery,Ada,29.9611,-90.0800,08:00,12:00
            A-2,delivery,Ben,29.9700,-90.0800,,
            A-3,delivery,Cleo,29.9800,-90.0800,,
            """;

    final Screens screens = new Screens();

    /** Opens the screen for somebody who may look, and these things more. */
    void open(Permission... more) {
        screens.withFleet().withOrders(ORDERS);
        screens.startRun(screens.openPlan());
        screens.work();
        screens.signIn(Stream.concat(
                                Stream.of(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ),
                                Stream.of(more))
                        .toArray(Permission[]::new))
                .open("plan");
    }

    Plan plan() {
        return screens.openPlan();
    }

    Revision head() {
        return screens.plans.findRevision(plan().head().orElseThrow()).orElseThrow();
    }

    /** The shift that drives. */
    ShiftId shift() {
        return head().schedule().routes().getFirst().shift();
    }

    /** All that are at work. */
    List<ShiftId> shifts() {
        return screens.shifts(plan()).stream().map(Shift::id).toList();
    }

    /** The vehicle that drives. */
    VehicleId vehicle() {
        return head().schedule().routes().getFirst().vehicle();
    }

    String vehicleName() {
        return screens.fleet.findVehicle(vehicle()).orElseThrow().name();
    }

    /** Somebody drives at the depot, whose vehicle is usually none. */
    Driver addDriver(String name) {
        return add(new Driver(DriverId.random(), plan().depot(), name, Set.of(), Optional.empty()));
    }

    /** Somebody usually drives a vehicle. */
    Driver addDriver(String name, VehicleId vehicle) {
        return add(new Driver(DriverId.random(), plan().depot(), name, Set.of(), Optional.of(vehicle)));
    }

    private Driver add(Driver driver) {
        screens.fleet.crew().save(driver);
        return driver;
    }

    /** Somebody is absent today. */
    void absent(Driver driver) {
        screens.fleet.crew().add(new Absence(driver.id(), Screens.TODAY, Screens.TODAY));
    }

    /** Somebody else drives the route today. */
    void standIn(Driver driver) {
        screens.fleet.crew().setStandIn(plan().depot(), Screens.TODAY, shift(), Optional.of(driver.id()));
    }

    String reference(JobId job) {
        return screens.orders.list(plan().depot(), Screens.TODAY).stream()
                .filter(entry -> JobId.of(entry.id()).equals(job))
                .map(OrderEntry::reference)
                .findFirst()
                .orElseThrow();
    }

    JobId job(String reference) {
        return JobId.of(screens.orders.get(reference).id());
    }

    /** Somebody else changes an order. */
    void change(String reference, OrderEdit edit) {
        screens.service(OrderDesk.class)
                .editSeen(
                        Caller.system("tests", Permission.values()),
                        screens.depot("Riverside"),
                        List.of(screens.orders.get(reference)),
                        List.of(edit));
    }

    /** Somebody else turns the route around. */
    void turnAround() {
        screens.edit(plan(), new Edit.Reverse(shift()));
    }

    /** Clicks a button by what it is called for those who do not see it. */
    void click(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel().equals(Optional.of(label)))));
        screens.settle();
    }

    @Override
    public void close() {
        screens.close();
    }
}
