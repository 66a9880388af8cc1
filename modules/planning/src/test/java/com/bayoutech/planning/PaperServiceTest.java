package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderState;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.routing.PlannedReload;
import com.bayoutech.routing.Route;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperServiceTest {
    private static final Caller CLERK = new Caller(
                    UUID.randomUUID(),
                    "cleo",
                    Set.of(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ))
            .proven();

    private final PlanningWorld world = new PlanningWorld();
    private final RememberingPress press = new RememberingPress();
    private final JobId first = world.addOrder("A-1");
    private final JobId second = world.addOrder("A-2");
    private final Plan plan = world.openPlan();
    private final Route van = Schedules.route(world.van, first, second);
    private final Revision revision = world.planned(plan, Schedules.of(van));

    @Test
    void aRouteIsPrintedWithItsOrdersAndItsWay() throws IOException {
        print(CLERK, Paper.ROUTE_SHEETS, Set.of());
        RoutePaper route = press.content().routes().getFirst();
        assertThat(route.vehicle()).isEqualTo("Van 1");
        assertThat(route.stops())
                .extracting(
                        stop -> stop.visits().getFirst().order().orElseThrow().reference())
                .containsExactly("A-1", "A-2");
        assertThat(route.stops()).extracting(PaperStop::number).containsExactly(1, 2);
        assertThat(route.way().legs()).hasSize(3).allMatch(leg -> leg instanceof StreetPath.Driven);
        assertThat(press.content().isPublished()).isFalse();
    }

    @Test
    void whoDrivesStandsOnTheSheet() throws IOException {
        Driver driver = new Driver(DriverId.random(), world.depot.id(), "Odile", Set.of(), Optional.of(world.van));
        world.fleetStore.crew.save(driver);
        Shift shift = world.fleet.listShifts(CLERK, world.depot.id(), MONDAY).stream()
                .filter(known -> known.vehicle().equals(world.van))
                .findFirst()
                .orElseThrow();
        Route driven = new Route(
                shift.id(), world.van, van.departure(), van.stops(), van.end(), van.distanceMeters(), van.driving());
        RoutePaper paper = new PaperReader(world.planStore, world.orders(), world.fleet)
                .join(CLERK, world.depot.id(), MONDAY, List.of(driven))
                .of(driven);
        assertThat(paper.driver()).contains("Odile");
    }

    @Test
    void aListNeedsNoWay() throws IOException {
        print(CLERK, Paper.CSV, Set.of());
        assertThat(press.content().routes().getFirst().way().legs()).isEmpty();
    }

    @Test
    void theTrailKnowsWhoPrintedWhat() throws IOException {
        print(CLERK, Paper.CSV, Set.of());
        AuditEntry entry = world.database.auditEntries().getLast();
        assertThat(entry.action()).isEqualTo("plan.printed");
        assertThat(entry.caller()).isEqualTo(CLERK);
        assertThat(entry.facts())
                .isEqualTo(Map.of("paper", "CSV", "revision", revision.id().toString(), "routes", "1"));
    }

    @Test
    void someRoutesCanBePrintedAlone() throws IOException {
        print(CLERK, Paper.ROUTE_SHEETS, Set.of(van.shift()));
        assertThat(press.content().routes()).hasSize(1);
        assertThatThrownBy(() -> print(CLERK, Paper.ROUTE_SHEETS, Set.of(ShiftId.random())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has no such routes");
    }

    @Test
    void anOrderThatWasRemovedSinceIsCalledSo() throws IOException {
        world.orderStore.lose("A-1");
        print(CLERK, Paper.ROUTE_SHEETS, Set.of());
        assertThat(press.content()
                        .routes()
                        .getFirst()
                        .stops()
                        .getFirst()
                        .visits()
                        .getFirst()
                        .order())
                .isEmpty();
    }

    @Test
    void whatIsNotToBeDoneAnyMoreIsNamedWithTheReason() throws IOException {
        world.orderStore.become("A-1", OrderState.CANCELLED);
        world.orderStore.move("A-2", MONDAY.plusDays(1));
        print(CLERK, Paper.ROUTE_SHEETS, Set.of());
        RoutePaper route = press.content().routes().getFirst();
        assertThat(route.stops())
                .extracting(stop -> stop.visits().getFirst().dropped().orElseThrow())
                .containsExactly(
                        new DroppedOrder("A-1", DroppedOrder.Cause.CANCELLED),
                        new DroppedOrder("A-2", DroppedOrder.Cause.MOVED));
        assertThat(route.loadings().getFirst().items()).isEmpty();

        world.orderStore.become("A-1", OrderState.ON_HOLD);
        print(CLERK, Paper.LOADING_LISTS, Set.of());
        assertThat(press.content()
                        .routes()
                        .getFirst()
                        .stops()
                        .getFirst()
                        .visits()
                        .getFirst()
                        .dropped())
                .contains(new DroppedOrder("A-1", DroppedOrder.Cause.ON_HOLD));
    }

    @Test
    void whatIsDeliveredLastIsLoadedFirstAtEachLoading() {
        RoutePaper paper = paper(List.of());
        assertThat(paper.loadings()).hasSize(1);
        assertThat(paper.loadings().getFirst().items())
                .extracting(RoutePaper.Item::stop)
                .containsExactly(2, 1);
        assertThat(paper.loadings().getFirst().total()).isEqualTo(Load.of(2));

        PlannedReload reload = new PlannedReload(
                1,
                Duration.ofMinutes(5),
                1_000,
                van.departure().plusSeconds(600),
                van.departure().plusSeconds(900));
        List<RoutePaper.Loading> loadings = paper(List.of(reload)).loadings();
        assertThat(loadings).hasSize(2);
        assertThat(loadings.getFirst().items())
                .extracting(RoutePaper.Item::stop)
                .containsExactly(1);
        assertThat(loadings.getLast().reload()).contains(reload);
        assertThat(loadings.getLast().items()).extracting(RoutePaper.Item::stop).containsExactly(2);
    }

    @Test
    void anotherPlansRevisionIsNotPrinted() {
        PaperRequest foreign = new PaperRequest(Paper.CSV, plan.id(), RevisionId.random(), Set.of(), PageSize.A4);
        assertThatThrownBy(() -> service().print(CLERK, foreign, new ByteArrayOutputStream(), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has no revision");
    }

    @Test
    void allRoutesAtOnceNeedAProofOfWhoAsks() throws IOException {
        Caller unproven = new Caller(UUID.randomUUID(), "uma", CLERK.grants());
        assertThatThrownBy(() -> print(unproven, Paper.ROUTE_SHEETS, Set.of())).isInstanceOf(NotProvenException.class);
        assertThat(press.printed).isEmpty();
        print(unproven, Paper.ROUTE_SHEETS, Set.of(van.shift()));
        assertThat(press.printed).hasSize(1);
    }

    @Test
    void onlyWhoMayReadPlansOrdersAndTheFleetOfThatDepotPrints() {
        assertThatThrownBy(() -> print(NOBODY, Paper.CSV, Set.of())).isInstanceOf(NotPermittedException.class);
        DepotScope elsewhere = DepotScope.of(Set.of(DepotId.random()));
        for (Permission missing : CLERK.permissions()) {
            Map<Permission, DepotScope> grants = new HashMap<>(CLERK.grants());
            grants.put(missing, elsewhere);
            assertThatThrownBy(() -> print(new Caller(UUID.randomUUID(), "mo", grants), Paper.CSV, Set.of()))
                    .as(missing.key())
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThat(press.printed).isEmpty();
    }

    private RoutePaper paper(List<PlannedReload> reloads) {
        Route route = new Route(
                van.shift(),
                van.vehicle(),
                van.departure(),
                van.stops(),
                van.end(),
                van.distanceMeters(),
                van.driving(),
                reloads);
        return new PaperReader(world.planStore, world.orders(), world.fleet)
                .join(CLERK, world.depot.id(), MONDAY, List.of(route))
                .of(route);
    }

    private void print(Caller caller, Paper paper, Set<ShiftId> routes) throws IOException {
        service()
                .print(
                        caller,
                        new PaperRequest(paper, plan.id(), revision.id(), routes, PageSize.A4),
                        new ByteArrayOutputStream(),
                        Progress.NONE);
    }

    private PaperService service() {
        return new PaperService(
                world.planStore,
                world.orders(),
                world.fleet,
                world.streets,
                press,
                world.database,
                world.database.audit());
    }

    private static final class RememberingPress implements PaperPress {
        private final List<DayPapers> printed = new ArrayList<>();

        @Override
        public void print(Paper paper, DayPapers content, OutputStream to, Progress progress) {
            printed.add(content);
        }

        DayPapers content() {
            return printed.getLast();
        }
    }
}
