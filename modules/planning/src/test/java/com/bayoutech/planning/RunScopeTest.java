package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.LIMIT;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.Unassigned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunScopeTest {
    private final PlanningWorld world = new PlanningWorld();
    private final PlanEditor editor = world.editor();
    private final JobId a = world.addOrder("a", MONDAY, new Place(29.94, -90.11));
    private final JobId b = world.addOrder("b", MONDAY, new Place(29.95, -90.11));
    private final JobId c = world.addOrder("c", MONDAY, new Place(29.96, -90.11));
    private final JobId d = world.addOrder("d", MONDAY, new Place(29.97, -90.11));
    private final Plan plan = world.openPlan();
    private final ShiftId van = shift(0);
    private final ShiftId truck = shift(1);
    private Revision head = world.planned(plan, Schedule.EMPTY);

    /** The real search, stopped after as many iterations as are enough for a handful of stops. */
    private final RouteOptimizer optimizer = (problem, stop, listener) ->
            new SolverRouteOptimizer(1, 1).optimize(problem, StopCriterion.afterIterations(400), listener);

    @Test
    void aRunOverOneRouteLeavesAllOthersAsTheyAre() {
        edit(assign(van, 0, a, d, b));
        edit(assign(truck, 0, c));
        Route untouched = route(truck);

        run(new RunScope.OfRoutes(List.of(van)));

        assertThat(route(truck)).isEqualTo(untouched);
        assertThat(order(van)).isIn(List.of(a, b, d), List.of(d, b, a));
        assertThat(head.schedule().unassigned()).isEmpty();
    }

    @Test
    void aRunOverOneRouteTakesNothingThatIsLeftOut() {
        edit(assign(van, 0, b, a));
        run(new RunScope.OfRoutes(List.of(van)));
        assertThat(order(van)).containsExactlyInAnyOrder(a, b);
        assertThat(head.schedule().unassigned()).extracting(Unassigned::job).containsExactlyInAnyOrder(c, d);
    }

    @Test
    void anUrgentOrderFindsAPlaceAndNearlyAllStaysAsItIs() {
        edit(assign(van, 0, d, a));
        edit(assign(truck, 0, c));
        run(new RunScope.Insertion(List.of(b)));

        assertThat(jobs()).containsExactlyInAnyOrder(a, b, c, d);
        assertThat(order(van).stream().filter(job -> !job.equals(b))).containsExactly(d, a);
        assertThat(order(truck)).contains(c);
        // What departing from the plan would have cost is no money that anybody pays.
        assertThat(head.schedule().costs().softCents()).isZero();
    }

    @Test
    void anUrgentOrderIsInsertedAloneAndWhatElseIsLeftOutStaysSo() {
        edit(assign(van, 0, a));
        run(new RunScope.Insertion(List.of(b)));
        assertThat(jobs()).containsExactlyInAnyOrder(a, b);
        assertThat(head.schedule().unassigned()).extracting(Unassigned::job).containsExactlyInAnyOrder(c, d);
    }

    @Test
    void theSearchHeedsEachKindOfPin() {
        edit(assign(van, 0, d, a));
        edit(assign(truck, 0, c, b));
        edit(new Edit.PinJobs(List.of(a), Pins.OfJob.PLACE));
        edit(new Edit.PinJobs(List.of(b), Pins.OfJob.ROUTE));
        run(new RunScope.WholeDay());
        assertThat(order(van)).startsWith(d, a);
        assertThat(order(truck)).contains(b);

        edit(new Edit.PinRoute(van, Pins.OfRoute.DRIVER));
        List<JobId> held = order(van);
        run(new RunScope.WholeDay());
        assertThat(order(van)).containsAll(held);
    }

    @Test
    void aPinnedRouteStaysToTheSecondWhateverIsBetter() {
        edit(assign(van, 0, d, a, c, b));
        edit(new Edit.PinRoute(van, Pins.OfRoute.WHOLE));
        Route pinned = route(van);
        run(new RunScope.WholeDay());
        assertThat(route(van)).isEqualTo(pinned);
    }

    @Test
    void whatIsPinnedAgainstARuleStaysAsAPersonWantedIt() {
        List<JobId> many = new ArrayList<>();
        for (int order = 0; order < 25; order++) {
            many.add(world.addOrder("m" + order, MONDAY, new Place(29.94 + order * 0.001, -90.11)));
        }
        edit(assign(van, 0, many.toArray(JobId[]::new)));
        edit(new Edit.PinRoute(van, Pins.OfRoute.DRIVER));
        run(new RunScope.WholeDay());
        assertThat(order(van)).containsExactlyElementsOf(many);
    }

    @Test
    void whoIsPinnedOnNoRouteIsNotPlanned() {
        edit(new Edit.PinJobs(List.of(c), Pins.OfJob.ROUTE));
        run(new RunScope.WholeDay());
        assertThat(jobs()).containsExactlyInAnyOrder(a, b, d);
        assertThat(head.schedule().unassigned()).extracting(Unassigned::job).containsExactly(c);
    }

    @Test
    void whatTwoOthersWouldPushOutIsPutBack() {
        edit(assign(van, 0, a));
        edit(new Edit.PinJobs(List.of(a), Pins.OfJob.ROUTE));
        Schedule without = editor.preview(
                        EDITOR,
                        plan.id(),
                        head.id(),
                        new Edit.Several(List.of(
                                new Edit.Unpin(new Pins(Map.of(a, Pins.OfJob.ROUTE), Map.of())),
                                new Edit.Unassign(List.of(a)),
                                assign(van, 0, b, c))))
                .schedule();
        world.worker(new ScriptedOptimizer().improves(without))
                .work(WORKER, world.startRun(plan).id());
        head = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
        assertThat(order(van)).containsExactly(a);
        assertThat(head.schedule().unassigned()).extracting(Unassigned::job).containsExactlyInAnyOrder(b, c, d);
    }

    @Test
    void aProposalIsNotThePlanBeforeItIsApplied() {
        edit(assign(van, 0, d, a));
        Revision before = head;
        Run run = propose(new RunScope.WholeDay());

        assertThat(world.plan(plan.id()).head()).contains(before.id());
        assertThat(editor.steps(EDITOR, before).canRedo()).isFalse();
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run.revision()).isEmpty();
        Proposal proposal = world.runs.findProposal(DISPATCHER, plan.id()).orElseThrow();
        assertThat(proposal.base()).isEqualTo(before.id());
        RunGain gain = run.gain().orElseThrow();
        assertThat(gain.unassignedBefore()).isEqualTo(2);
        assertThat(gain.unassigned()).isZero();
        assertThat(gain.centsBefore()).isEqualTo(before.schedule().costs().totalCents());
        assertThat(gain.cents()).isEqualTo(proposal.schedule().costs().totalCents());

        Revision applied = world.runs.applyProposal(DISPATCHER, plan.id(), run.id());
        assertThat(applied.schedule()).isEqualTo(proposal.schedule());
        assertThat(applied.parent()).contains(before.id());
        assertThat(world.runs.findProposal(DISPATCHER, plan.id())).isEmpty();
        assertThat(world.database.auditedActions()).endsWith("proposal.applied");
        assertThat(world.planFeed.published())
                .endsWith(new PlanNews.HeadMoved(plan.id(), applied.id(), DISPATCHER.name(), PlanNews.Step.CHANGED));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.runs.applyProposal(DISPATCHER, plan.id(), run.id()))
                .withMessageContaining("is gone");
    }

    @Test
    void aProposalIsDropped() {
        edit(assign(van, 0, d, a));
        Run run = propose(new RunScope.WholeDay());
        world.runs.dropProposal(DISPATCHER, plan.id(), run.id());
        assertThat(world.runs.findProposal(DISPATCHER, plan.id())).isEmpty();
        assertThat(world.plan(plan.id()).head()).contains(head.id());
        assertThat(world.database.auditedActions()).endsWith("proposal.dropped");
        world.runs.dropProposal(DISPATCHER, plan.id(), run.id());
        assertThat(world.database.auditedActions())
                .filteredOn("proposal.dropped"::equals)
                .hasSize(1);
    }

    @Test
    void aProposalForAPlanThatHasChangedIsNotApplied() {
        edit(assign(van, 0, d, a));
        Run run = propose(new RunScope.WholeDay());
        edit(assign(van, 0, b));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.runs.applyProposal(DISPATCHER, plan.id(), run.id()))
                .withMessageContaining("has changed since");
        assertThat(world.plan(plan.id()).head()).contains(head.id());

        Proposal proposal = world.runs.findProposal(DISPATCHER, plan.id()).orElseThrow();
        Plan kept = world.runs.keepProposal(DISPATCHER, plan.id(), run.id());
        assertThat(kept.whatIf().orElseThrow().base()).isEqualTo(proposal.base());
        assertThat(world.plans.findHead(DISPATCHER, kept.id()).orElseThrow().schedule())
                .isEqualTo(proposal.schedule());
        assertThat(world.runs.findProposal(DISPATCHER, plan.id())).isEmpty();
        assertThat(world.plan(plan.id()).head()).contains(head.id());
        assertThat(world.planFeed.published())
                .endsWith(new PlanNews.ProposalGone(plan.id(), run.id(), DISPATCHER.name()));
    }

    @Test
    void anotherRunTakesThePlaceOfAnOlderProposal() {
        edit(assign(van, 0, d, a));
        Run old = propose(new RunScope.WholeDay());
        Run newer = propose(new RunScope.OfRoutes(List.of(van)));
        assertThat(world.runs.findProposal(DISPATCHER, plan.id()).orElseThrow().run())
                .isEqualTo(newer.id());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.runs.applyProposal(DISPATCHER, plan.id(), old.id()));
    }

    @Test
    void aPartOfAPlanThatThereIsNotCannotBeOptimised() {
        PlanningWorld empty = new PlanningWorld();
        Plan fresh = empty.openPlan();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        empty.startRun(fresh, new RunRequest(new RunScope.OfRoutes(List.of(van)), true, LIMIT, "")))
                .withMessageContaining("no plan to change a part of");
    }

    @Test
    void whoMayNotEditNeitherAppliesNorDrops() {
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> world.runs.applyProposal(NOBODY, plan.id(), RunId.random()));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> world.runs.dropProposal(NOBODY, plan.id(), RunId.random()));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> world.runs.findProposal(NOBODY, plan.id()));
    }

    private void run(RunScope scope) {
        Run asked = world.startRun(plan, new RunRequest(scope, false, Duration.ofSeconds(10), ""));
        world.worker(optimizer).work(WORKER, asked.id());
        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FINISHED);
        head = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
    }

    private Run propose(RunScope scope) {
        Run asked = world.startRun(plan, new RunRequest(scope, true, Duration.ofSeconds(10), ""));
        world.worker(optimizer).work(WORKER, asked.id());
        return world.run(asked.id());
    }

    private void edit(Edit edit) {
        head = editor.apply(EDITOR, plan.id(), head.id(), edit).revision();
    }

    private static Edit assign(ShiftId shift, int position, JobId... jobs) {
        return new Edit.Assign(List.of(jobs), shift, OptionalInt.of(position));
    }

    private ShiftId shift(int index) {
        List<Shift> shifts = world.fleet.listShifts(DISPATCHER, world.depot.id(), MONDAY);
        return shifts.get(index).id();
    }

    private Route route(ShiftId shift) {
        return head.schedule().routes().stream()
                .filter(route -> route.shift().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private List<JobId> order(ShiftId shift) {
        return jobs(route(shift)).toList();
    }

    private List<JobId> jobs() {
        return head.schedule().routes().stream().flatMap(RunScopeTest::jobs).toList();
    }

    private static Stream<JobId> jobs(Route route) {
        return route.stops().stream().flatMap(stop -> stop.visits().stream()).map(PlannedVisit::job);
    }
}
