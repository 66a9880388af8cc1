package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
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

    String reference(JobId job) {
        return screens.orders.list(plan().depot(), Screens.TODAY).stream()
                .filter(entry -> JobId.of(entry.id()).equals(job))
                .map(OrderEntry::reference)
                .findFirst()
                .orElseThrow();
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
