package com.bayoutech.web.demo;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.fleet.FleetFileKind;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.ImportListener;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderRemover;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.RunRequest;
import com.bayoutech.planning.RunService;
import com.bayoutech.streets.region.TownSource;
import com.bayoutech.streets.town.Town;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets up a small planned day in a fictional town, and removes it with all that hangs on it. */
@Component
public final class DemoDay {
    private static final int ORDERS = 80;

    /** Files round to a tenth of it, and the depots of two towns are some fifty apart. */
    private static final double SAME_PLACE_METERS = 1;

    private static final Duration SEARCH = Duration.ofSeconds(10);

    private final FleetImporter fleetImporter;
    private final FleetService fleet;
    private final OrderImporter orderImporter;
    private final OrderService orders;
    private final OrderRemover orderRemover;
    private final PlanService plans;
    private final RunService runs;
    private final InstantSource clock;
    private final DemoStreets streets;

    /** Kept, since a large town takes seconds to draw. */
    private Optional<Place> townDepot = Optional.empty();

    DemoDay(
            FleetImporter fleetImporter,
            FleetService fleet,
            OrderImporter orderImporter,
            OrderService orders,
            OrderRemover orderRemover,
            PlanService plans,
            RunService runs,
            InstantSource clock,
            DemoStreets streets) {
        this.fleetImporter = fleetImporter;
        this.fleet = fleet;
        this.orderImporter = orderImporter;
        this.orders = orders;
        this.orderRemover = orderRemover;
        this.plans = plans;
        this.runs = runs;
        this.clock = clock;
        this.streets = streets;
    }

    /** Whether the streets are those of the town that the demo's depot is in, and not of a region or of another town. */
    boolean isOnItsStreets(Depot depot) {
        return findTownDepot().filter(place -> isAt(place, depot)).isPresent();
    }

    private synchronized Optional<Place> findTownDepot() {
        if (townDepot.isEmpty()) {
            townDepot = streets.town().map(DemoDay::draw).map(Town::depot);
        }
        return townDepot;
    }

    private static Town draw(TownSource source) {
        return Town.of(source.seed(), source.addresses());
    }

    private static boolean isAt(Place place, Depot depot) {
        return place.metersTo(depot.place()) < SAME_PLACE_METERS;
    }

    /** The demo's depot, if it is there. */
    public Optional<Depot> findDepot(Caller caller) {
        return fleet.listDepots(caller).stream()
                .filter(depot -> depot.name().equals(DemoTown.DEPOT))
                .findFirst();
    }

    /**
     * Brings in the town's fleet and today's orders, and asks for a plan; a second call adds nothing.
     *
     * @throws RefusedException if the streets are those of a real region, or the demo that is there is in another town
     */
    public void setUp(Caller caller) {
        caller.require(Permission.DEMO_MANAGE);
        Town drawn = streets.town()
                .map(DemoDay::draw)
                .orElseThrow(
                        () -> new RefusedException(
                                "The demo day is left out: it is in a fictional town, and"
                                        + " bayou.streets.extract names the streets of a real region. Import a fleet and orders of that region."));
        if (findDepot(caller).filter(old -> !isAt(drawn.depot(), old)).isPresent()) {
            throw new RefusedException(
                    "The demo day that is there is left as it is: it is in another town than"
                            + " bayou.streets.town describes. Remove it on its screens, and it is set up afresh at the next start.");
        }
        DemoTown town = new DemoTown(drawn);
        fleetImporter.importFile(caller, FleetFileKind.VEHICLES, text(town.fleetFile()));
        Depot depot = findDepot(caller).orElseThrow();
        LocalDate today = clock.instant().atZone(depot.zone()).toLocalDate();
        orderImporter.importFile(
                caller, new ImportRequest(depot, today), text(town.orderFile(ORDERS)), ImportListener.NONE);
        Plan plan = plans.openPlan(caller, depot.id(), today);
        if (plan.head().isEmpty() && runs.findLatestRun(caller, plan.id()).isEmpty()) {
            runs.startRun(caller, plan.id(), RunRequest.of(SEARCH, ""));
        }
    }

    /** Whether somebody has added orders of their own to the town's depot, which would go with it. */
    boolean holdsOthers(Caller caller) {
        return findDepot(caller)
                .map(depot -> orders.listDays(caller, depot.id()).stream()
                        .flatMap(day -> orders.listEntries(caller, depot.id(), day.day()).stream())
                        .anyMatch(order -> !order.reference().startsWith(DemoTown.OWN)))
                .orElse(false);
    }

    /** Removes the town's plans, orders and fleet. */
    public void remove(Caller caller) {
        caller.require(Permission.DEMO_MANAGE);
        findDepot(caller).ifPresent(depot -> {
            plans.removePlansOf(caller, depot.id());
            orderRemover.removeAllOf(caller, depot.id());
            fleet.removeDepot(caller, depot.id());
        });
    }

    private static InputStream text(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
