package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.fleet.WorkRules.Overtime;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What drivers can do, and by which rules they drive, holds in runs and in what is changed by hand. */
class DutyRulesTest {
    private static final Skill FORKLIFT = new Skill("forklift");
    private static final Place NEAR = new Place(29.94, -90.1);

    /** The real search, stopped after as many iterations as are enough for one stop. */
    private final RouteOptimizer optimizer = (problem, stop, listener) ->
            new SolverRouteOptimizer(1, 1).optimize(problem, StopCriterion.afterIterations(400), listener);

    private final PlanningWorld world = new PlanningWorld();

    @Test
    void aJobGoesToTheShiftWhoseDriverHasTheSkill() {
        JobId job = world.addOrder("a", MONDAY, NEAR, Set.of(FORKLIFT));
        Driver odile = odile();

        Schedule planned = run();

        assertThat(planned.unassigned()).isEmpty();
        assertThat(planned.routes()).singleElement().satisfies(route -> {
            assertThat(route.vehicle()).isEqualTo(world.truck);
            assertThat(jobs(route)).containsExactly(job);
        });

        world.fleetStore.crew.add(new Absence(odile.id(), MONDAY, MONDAY));
        assertThat(run().unassigned()).extracting(Unassigned::reason).containsExactly(UnassignedReason.SKILL_MISSING);
    }

    @Test
    void aChangeByHandKnowsWhatTheDriverCan() {
        JobId job = world.addOrder("a", MONDAY, NEAR, Set.of(FORKLIFT));
        odile();
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);

        assertThat(breaches(plan, head, job, world.truck)).isEmpty();
        assertThat(breaches(plan, head, job, world.van)).hasOnlyElementsOfType(Breach.SkillsMissing.class);
    }

    @Test
    void overtimeCostsTheSameInARunAndByHand() {
        world.save(
                world.van,
                "Van 1",
                new WorkRules(RestRules.NONE, Optional.of(new Overtime(Duration.ofMinutes(2), 6_000))));
        JobId job = world.addOrder("a", MONDAY, NEAR);
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);

        Schedule byHand = preview(plan, head, job, world.van).schedule();
        assertThat(byHand.costs().overtimeCents()).isPositive();

        // The truck would be cheaper, so it stays at home.
        world.planned(plan, Schedule.EMPTY);
        ShiftId truck = shift(world.truck);
        Revision alone = world.editor()
                .apply(
                        EDITOR,
                        plan.id(),
                        world.plans
                                .findHead(DISPATCHER, plan.id())
                                .orElseThrow()
                                .id(),
                        new Edit.ChooseShifts(new ShiftChoice(Set.of(truck), List.of())))
                .revision();
        assertThat(alone.arrangements().shifts().leftOut()).containsExactly(truck);
        assertThat(run().costs()).isEqualTo(byHand.costs());
    }

    @Test
    void aLongWayHasTheRestThatTheRulesAskFor() {
        JobId far = world.addOrder("a", MONDAY, new Place(30.75, -90.11));
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);
        Route restless = preview(plan, head, far, world.van).schedule().routes().getFirst();
        assertThat(restless.driving()).isGreaterThan(Duration.ofMinutes(270));

        world.save(world.van, "Van 1", new WorkRules(RestRules.EU_561, Optional.empty()));
        Route rested = preview(plan, head, far, world.van).schedule().routes().getFirst();

        assertThat(Duration.between(rested.departure(), rested.end()))
                .isGreaterThanOrEqualTo(
                        Duration.between(restless.departure(), restless.end()).plusMinutes(40));
    }

    @Test
    void anAddedShiftIsDrivenAndPaidLikeOneOfTheFleet() {
        WorkRules rules = new WorkRules(RestRules.EU_561, Optional.of(new Overtime(Duration.ofHours(2), 6_000)));
        world.save(world.van, "Van 1", rules);
        JobId far = world.addOrder("a", MONDAY, new Place(30.75, -90.11));
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);
        Schedule ofTheFleet = preview(plan, head, far, world.van).schedule();
        assertThat(ofTheFleet.costs().overtimeCents()).isPositive();

        Shift van = world.fleet.listShifts(DISPATCHER, world.depot.id(), MONDAY).getFirst();
        ShiftChoice.Added added =
                ShiftChoice.Added.of(world.van, world.depot.id(), MONDAY, van.start(), van.end(), rules);
        ShiftChoice choice = new ShiftChoice(Set.of(van.id(), shift(world.truck)), List.of(added));
        Revision instead = choose(plan, head, choice);
        Revision planned = world.editor()
                .apply(EDITOR, plan.id(), instead.id(), new Edit.Assign(List.of(far), added.id(), OptionalInt.of(0)))
                .revision();
        assertThat(planned.schedule().costs()).isEqualTo(ofTheFleet.costs());
        assertThat(planned.schedule().routes().getFirst().end())
                .isEqualTo(ofTheFleet.routes().getFirst().end());

        ShiftChoice.Added free =
                ShiftChoice.Added.of(world.van, world.depot.id(), MONDAY, van.start(), van.end(), WorkRules.NONE);
        Revision cheaper = choose(plan, planned, new ShiftChoice(choice.leftOut(), List.of(free)));
        assertThat(cheaper.schedule().costs().overtimeCents()).isZero();
        assertThat(cheaper.schedule().routes().getFirst().end())
                .as("without the rest")
                .isBefore(planned.schedule().routes().getFirst().end());
    }

    @Test
    void aRunPaysOvertimeOnAnAddedShift() {
        JobId job = world.addOrder("a", MONDAY, NEAR);
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);
        List<Shift> shifts = world.fleet.listShifts(DISPATCHER, world.depot.id(), MONDAY);
        WorkRules rules = new WorkRules(RestRules.NONE, Optional.of(new Overtime(Duration.ofMinutes(2), 6_000)));
        ShiftChoice.Added added = ShiftChoice.Added.of(
                world.van,
                world.depot.id(),
                MONDAY,
                shifts.getFirst().start(),
                shifts.getFirst().end(),
                rules);
        choose(plan, head, new ShiftChoice(shifts.stream().map(Shift::id).collect(Collectors.toSet()), List.of(added)));

        Schedule planned = run();
        assertThat(planned.routes()).extracting(Route::shift).containsExactly(added.id());
        assertThat(jobs(planned.routes().getFirst())).containsExactly(job);
        assertThat(planned.costs().overtimeCents()).isPositive();
    }

    @Test
    void whoStartsEarlyTomorrowIsHomeInTimeToday() {
        JobId near = world.addOrder("a", MONDAY, NEAR);
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);
        shifts(RestRules.NONE);
        assertThat(breaches(plan, head, near, world.van)).isEmpty();

        world.fleetStore.crew.save(
                new Driver(DriverId.random(), world.depot.id(), "Remy", Set.of(), Optional.of(world.van)));
        assertThat(breaches(plan, head, near, world.van)).isEmpty();

        shifts(RestRules.EU_561);
        Instant back = preview(plan, head, near, world.van)
                .schedule()
                .routes()
                .getFirst()
                .end();
        Instant homeBy = MONDAY.atTime(15, 30).atZone(world.depot.zone()).toInstant();
        assertThat(breaches(plan, head, near, world.van))
                .containsExactly(new Breach.NightShort(Duration.between(homeBy, back)));
        assertThat(world.editor().advise(EDITOR, plan.id(), head.id(), near).remedies())
                .as("nobody can let the night go")
                .extracting(Advice.Remedy::vehicle)
                .doesNotContain(world.van);
        assertThat(run().routes()).extracting(Route::vehicle).containsExactly(world.truck);
    }

    /** The van drives from 16:00 on Monday, and from 00:30 on Tuesday. */
    private void shifts(RestRules rests) {
        WorkRules work = new WorkRules(rests, Optional.empty());
        world.save(
                world.van,
                "Van 1",
                List.of(
                        world.shift(world.van, DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(23, 0), work),
                        world.shift(world.van, DayOfWeek.TUESDAY, LocalTime.of(0, 30), LocalTime.of(9, 0), work)));
    }

    @Test
    void aShiftWithRulesCanBeLeftOutOfAWhatIf() {
        world.save(world.truck, "Truck 1", new WorkRules(RestRules.UNITED_STATES, Optional.empty()));
        JobId job = world.addOrder("a", MONDAY, NEAR);
        Plan plan = world.openPlan();
        Revision head = world.planned(plan, Schedule.EMPTY);
        ShiftChoice choice = new ShiftChoice(Set.of(shift(world.truck)), List.of());
        Revision alone = choose(plan, head, choice);
        assertThat(breaches(plan, alone, job, world.van)).isEmpty();
    }

    private Driver odile() {
        Driver odile =
                new Driver(DriverId.random(), world.depot.id(), "Odile", Set.of(FORKLIFT), Optional.of(world.truck));
        world.fleetStore.crew.save(odile);
        return odile;
    }

    private Schedule run() {
        Plan plan = world.openPlan();
        Run run = world.startRun(plan, RunRequest.of(Duration.ofSeconds(1), ""));
        world.worker(optimizer).work(WORKER, run.id());
        assertThat(world.run(run.id()).state()).isEqualTo(RunState.FINISHED);
        return world.plans.findHead(DISPATCHER, plan.id()).orElseThrow().schedule();
    }

    private Revision choose(Plan plan, Revision head, ShiftChoice choice) {
        return world.editor()
                .apply(EDITOR, plan.id(), head.id(), new Edit.ChooseShifts(choice))
                .revision();
    }

    private List<Breach> breaches(Plan plan, Revision head, JobId job, VehicleId vehicle) {
        return preview(plan, head, job, vehicle).breaches().stream()
                .map(EditPreview.RouteBreach::breach)
                .toList();
    }

    private EditPreview preview(Plan plan, Revision head, JobId job, VehicleId vehicle) {
        Edit edit = new Edit.Assign(List.of(job), shift(vehicle), OptionalInt.of(0));
        return world.editor().preview(EDITOR, plan.id(), head.id(), edit);
    }

    private ShiftId shift(VehicleId vehicle) {
        return world.fleet.listShifts(DISPATCHER, world.depot.id(), MONDAY).stream()
                .filter(shift -> shift.vehicle().equals(vehicle))
                .map(Shift::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<JobId> jobs(Route route) {
        return route.stops().stream()
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job)
                .toList();
    }
}
