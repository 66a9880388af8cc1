package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static com.bayoutech.planning.Schedules.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanServiceTest {
    private final PlanningWorld world = new PlanningWorld();
    private final JobId a = JobId.random();
    private final JobId b = JobId.random();

    interface Call {
        void on(PlanService plans, Plan plan);
    }

    @Test
    void openingADayTwiceFindsTheSamePlan() {
        Plan first = world.openPlan();
        assertThat(world.openPlan()).isEqualTo(first);
        assertThat(first.isDraft()).isTrue();
        assertThat(world.database.auditedActions()).containsExactly("plan.opened");
        assertThat(world.database.eventTypes()).containsExactly("PlanOpened");
    }

    @Test
    void lookingForADayMakesNoPlan() {
        assertThat(world.plans.findPlan(DISPATCHER, world.depot.id(), MONDAY)).isEmpty();
        Plan plan = world.openPlan();
        assertThat(world.plans.findPlan(DISPATCHER, world.depot.id(), MONDAY)).contains(plan);
        assertThat(world.plans.findHead(DISPATCHER, plan.id())).isEmpty();
    }

    @Test
    void aPlanOfAnUnknownDepotIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.openPlan(DISPATCHER, DepotId.random(), MONDAY));
        assertThat(world.database.auditedActions()).isEmpty();
    }

    @Test
    void aRevisionThatIsGoneSaysSo() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.getRevision(DISPATCHER, RevisionId.random()))
                .withMessageContaining("no revision");
    }

    @Test
    void theFirstPublishConcernsEveryVehicleWithARoute() {
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedules.of(route(world.van, a), route(world.truck, b)));

        Plan published = world.plans.publish(DISPATCHER, plan.id(), head.id());

        assertThat(published.published()).contains(head.id());
        assertThat(published.isDraft()).isFalse();
        assertThat(world.plan(plan.id())).isEqualTo(published);
        assertThat(world.database.auditedActions()).endsWith("plan.published");
        assertThat(world.database.lastEvent("PlanPublished").facts())
                .containsEntry("plan", plan.id().toString())
                .containsEntry("revision", head.id().toString())
                .containsEntry("depot", world.depot.id().toString())
                .containsEntry("day", "2026-11-23");
        assertThat(concernedVehicles()).containsExactlyInAnyOrder(world.van.toString(), world.truck.toString());
    }

    @Test
    void aLaterPublishConcernsVehiclesWithAnotherRouteOrNone() {
        VehicleId bike = VehicleId.random();
        Plan plan = world.openPlan();
        Revision first = world.planned(plan, Schedules.of(route(world.van, a), route(world.truck, b), route(bike, b)));
        world.plans.publish(DISPATCHER, plan.id(), first.id());
        Revision second = world.planned(plan, Schedules.of(route(world.van, a), route(world.truck, b, a)));

        world.plans.publish(DISPATCHER, plan.id(), second.id());

        assertThat(concernedVehicles()).containsExactlyInAnyOrder(world.truck.toString(), bike.toString());
    }

    @Test
    void publishingNamesTheDriversWhoGetSomethingNew() {
        Driver ada = driver("Ada", world.van);
        Driver ben = driver("Ben", world.truck);
        Plan plan = world.openPlan();
        Route vans = route(shiftOf(world.van), world.van, a);
        Revision first = world.planned(plan, Schedules.of(vans, route(shiftOf(world.truck), world.truck, b)));
        world.plans.publish(DISPATCHER, plan.id(), first.id());
        assertThat(concerned("drivers")).containsExactlyInAnyOrder(id(ada), id(ben));

        Revision second = world.planned(plan, Schedules.of(vans, route(shiftOf(world.truck), world.truck, b, a)));
        world.plans.publish(DISPATCHER, plan.id(), second.id());

        assertThat(concerned("drivers")).containsExactly(id(ben));
        assertThat(concerned("shifts")).containsExactly(shiftOf(world.truck).toString());
    }

    @Test
    void driversWhoChangePlacesAreToldThoughNoRouteChanges() {
        Driver ada = driver("Ada", world.van);
        Driver ben = driver("Ben", world.truck);
        Plan plan = world.openPlan();
        Schedule schedule =
                Schedules.of(route(shiftOf(world.van), world.van, a), route(shiftOf(world.truck), world.truck, b));
        Revision head = world.planned(plan, schedule);
        world.plans.publish(DISPATCHER, plan.id(), head.id());
        assertThat(world.plans.isPublished(DISPATCHER, plan.id())).isTrue();

        standIn(world.van, ben);
        standIn(world.truck, ada);

        assertThat(world.plans.isPublished(DISPATCHER, plan.id())).isFalse();
        assertThat(world.plans.previewPublish(DISPATCHER, plan.id(), head.id()).drivers())
                .containsExactlyInAnyOrder(ada.id(), ben.id());
        world.plans.publish(DISPATCHER, plan.id(), head.id());
        assertThat(concerned("drivers")).containsExactlyInAnyOrder(id(ada), id(ben));
        assertThat(concerned("shifts"))
                .containsExactlyInAnyOrder(
                        shiftOf(world.van).toString(), shiftOf(world.truck).toString());
        assertThat(world.plans.isPublished(DISPATCHER, plan.id())).isTrue();
    }

    @Test
    void whoeverIsRelievedIsToldAsWellAsWhoeverStandsIn() {
        Driver ada = driver("Ada", world.van);
        Driver zoe = new Driver(DriverId.random(), world.depot.id(), "Zoe", Set.of(), Optional.empty());
        world.fleetStore.crew.save(zoe);
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedules.of(route(shiftOf(world.van), world.van, a)));
        world.plans.publish(DISPATCHER, plan.id(), head.id());

        standIn(world.van, zoe);
        world.plans.publish(DISPATCHER, plan.id(), head.id());

        assertThat(concerned("drivers")).containsExactlyInAnyOrder(id(ada), id(zoe));
    }

    @Test
    void whatWasConfirmedIsPublishedOrNothing() {
        driver("Ada", world.van);
        Driver zoe = new Driver(DriverId.random(), world.depot.id(), "Zoe", Set.of(), Optional.empty());
        world.fleetStore.crew.save(zoe);
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedules.of(route(shiftOf(world.van), world.van, a)));
        Crew seen = world.plans.previewPublish(DISPATCHER, plan.id(), head.id()).after();
        standIn(world.van, zoe);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.publishSeen(DISPATCHER, plan.id(), head.id(), seen))
                .withMessageContaining("changed who drives");
        assertThat(world.plans.isPublished(DISPATCHER, plan.id())).isFalse();

        Crew now = world.plans.previewPublish(DISPATCHER, plan.id(), head.id()).after();
        world.plans.publishSeen(DISPATCHER, plan.id(), head.id(), now);
        assertThat(concerned("drivers")).containsExactly(id(zoe));
    }

    @Test
    void twoShiftsOfOneVehicleAreTwo() {
        Plan plan = world.openPlan();
        ShiftId early = ShiftId.random();
        ShiftId late = ShiftId.random();
        Route morning = route(early, world.van, a);
        Revision first = world.planned(plan, Schedules.of(morning, route(late, world.van, b)));
        world.plans.publish(DISPATCHER, plan.id(), first.id());
        JobId c = JobId.random();
        Revision second = world.planned(plan, Schedules.of(morning, route(late, world.van, b, c)));
        world.plans.publish(DISPATCHER, plan.id(), second.id());

        assertThat(concerned("shifts")).containsExactly(late.toString());
    }

    @Test
    void onlyTheHeadCanBePublished() {
        Plan plan = world.openPlan();
        Revision first = world.planned(plan, Schedules.of(route(world.van, a)));
        world.planned(plan, Schedules.of(route(world.van, b)));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.publish(DISPATCHER, plan.id(), first.id()))
                .withMessageContaining("has changed since you opened it");
        assertThat(world.plan(plan.id()).isDraft()).isTrue();
    }

    @Test
    void theSameRevisionIsNotPublishedTwice() {
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedules.of(route(world.van, a)));
        world.plans.publish(DISPATCHER, plan.id(), head.id());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.publish(DISPATCHER, plan.id(), head.id()))
                .withMessageContaining("published already");
        assertThat(world.database.auditedActions()).containsOnlyOnce("plan.published");
    }

    @Test
    void aPublishThatSomebodyElseOvertakesLeavesNothingBehind() {
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedules.of(route(world.van, a)));
        world.planStore.interfere(1);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.publish(DISPATCHER, plan.id(), head.id()))
                .withMessageContaining("has changed since you opened it");
        assertThat(world.database.eventTypes()).doesNotContain("PlanPublished");
    }

    @Test
    void plansWithARunInHandAreNotRemoved() {
        Plan plan = world.openPlan();
        world.startRun(plan);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.removePlansOf(DISPATCHER, world.depot.id()))
                .withMessageContaining("2026-11-23")
                .withMessageContaining("Stop its run");
        assertThat(world.plan(plan.id())).isEqualTo(plan);
    }

    @Test
    void plansAreRemovedWithTheirRevisions() {
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedules.of(route(world.van, a)));

        world.plans.removePlansOf(DISPATCHER, world.depot.id());

        assertThat(world.plans.findPlan(DISPATCHER, world.depot.id(), MONDAY)).isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.getRevision(DISPATCHER, head.id()));
        assertThat(world.database.auditedActions()).endsWith("plans.removed");
        assertThat(world.database.eventTypes()).endsWith("PlansRemoved");
    }

    @ParameterizedTest
    @MethodSource("everyCall")
    void nobodyGetsThrough(Call call) {
        Plan plan = world.openPlan();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> call.on(world.plans, plan));
    }

    static Stream<Call> everyCall() {
        return Stream.of(
                (plans, plan) -> plans.openPlan(NOBODY, plan.depot(), MONDAY),
                (plans, plan) -> plans.findPlan(NOBODY, plan.depot(), MONDAY),
                (plans, plan) -> plans.getPlan(NOBODY, plan.id()),
                (plans, plan) -> plans.findHead(NOBODY, plan.id()),
                (plans, plan) -> plans.getRevision(NOBODY, RevisionId.random()),
                (plans, plan) -> plans.history(NOBODY, plan.id()),
                (plans, plan) -> plans.publish(NOBODY, plan.id(), RevisionId.random()),
                (plans, plan) -> plans.previewPublish(NOBODY, plan.id(), RevisionId.random()),
                (plans, plan) -> plans.isPublished(NOBODY, plan.id()),
                (plans, plan) -> plans.removePlansOf(NOBODY, plan.depot()));
    }

    private static String id(Driver driver) {
        return driver.id().toString();
    }

    private String[] concerned(String whom) {
        return world.database.lastEvent("PlanPublished").facts().get(whom).split(",");
    }

    private String[] concernedVehicles() {
        return concerned("vehicles");
    }

    private Driver driver(String name, VehicleId usual) {
        Driver driver = new Driver(DriverId.random(), world.depot.id(), name, Set.of(), Optional.of(usual));
        world.fleetStore.crew.save(driver);
        return driver;
    }

    private ShiftId shiftOf(VehicleId vehicle) {
        return world.fleet.listDuties(DISPATCHER, world.depot.id(), MONDAY).stream()
                .map(Duty::shift)
                .filter(shift -> shift.vehicle().equals(vehicle))
                .map(Shift::id)
                .findFirst()
                .orElseThrow();
    }

    private void standIn(VehicleId vehicle, Driver driver) {
        world.fleetStore.crew.setStandIn(world.depot.id(), MONDAY, shiftOf(vehicle), Optional.of(driver.id()));
    }
}
