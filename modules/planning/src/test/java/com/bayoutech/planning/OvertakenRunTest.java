package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static com.bayoutech.planning.Schedules.route;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a run's schedule where the plan is another one by then, or where nothing better was found. */
class OvertakenRunTest {
    private final PlanningWorld world = new PlanningWorld();
    private final Plan plan = world.openPlan();
    private final JobId job = world.addOrder("A-1");
    private final ScriptedOptimizer optimizer = new ScriptedOptimizer();
    private final Schedule dear = Schedules.costing(900, route(world.van, job));
    private final Schedule cheap = Schedules.costing(400, route(world.truck, job));

    @Test
    void aSearchThatFindsNothingBetterLeavesThePlanAsItIs() {
        Revision first = world.planned(plan, dear);
        Run asked = world.startRun(plan, new RunRequest(new RunScope.WholeDay(), true, PlanningWorld.LIMIT, "trace-1"));
        optimizer.improves(first.schedule());

        world.worker(optimizer).work(WORKER, asked.id());

        Run over = world.run(asked.id());
        assertThat(over.state()).isEqualTo(RunState.FINISHED);
        assertThat(over.revision()).contains(first.id());
        assertThat(world.runs.findProposal(DISPATCHER, plan.id())).isEmpty();
        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions()).hasSize(1);
        assertThat(world.database.auditedActions()).endsWith("run.found-nothing-better");
    }

    @Test
    void anotherReasonToLeaveAJobOutIsNothingNew() {
        Revision first = world.planned(plan, dear);
        Run asked = world.startRun(plan);
        optimizer.improves(new Schedule(
                dear.routes(), List.of(new Unassigned(JobId.random(), UnassignedReason.NO_ROOM_LEFT)), dear.costs()));

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.plan(plan.id()).head()).contains(first.id());
        RunGain gain = world.run(asked.id()).gain().orElseThrow();
        assertThat(gain.unassigned()).isEqualTo(gain.unassignedBefore());
    }

    @Test
    void aWhatIfOfTheSameNameIsNoReasonToLoseWhatWasFound() {
        Revision first = world.planned(plan, dear);
        world.whatIfs().begin(PlanningWorld.EDITOR, plan.id(), first.id(), "optimised from REVISION 1");
        Run asked = world.startRun(plan);
        optimizer
                .improves(cheap)
                .does(() -> world.editor().restore(PlanningWorld.EDITOR, plan.id(), first.id(), first.id()));

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.runs
                        .findSetAside(DISPATCHER, world.run(asked.id()))
                        .orElseThrow()
                        .whatIf()
                        .orElseThrow()
                        .name())
                .isEqualTo("Optimised from revision 1 (2)");
    }

    @Test
    void whatIsFoundForAPlanThatPeopleHaveChangedIsAWhatIf() {
        Revision first = world.planned(plan, dear);
        Run asked = world.startRun(plan);
        optimizer
                .improves(cheap)
                .does(() -> world.editor().restore(PlanningWorld.EDITOR, plan.id(), first.id(), first.id()));

        world.worker(optimizer).work(WORKER, asked.id());

        Run over = world.run(asked.id());
        assertThat(over.state()).isEqualTo(RunState.FINISHED);
        Revision head = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
        assertThat(head.origin().kind()).isEqualTo(Origin.Kind.RESTORE);
        Plan whatIf = world.runs.findSetAside(DISPATCHER, over).orElseThrow();
        assertThat(whatIf.whatIf().orElseThrow().base()).isEqualTo(first.id());
        assertThat(whatIf.whatIf().orElseThrow().name()).isEqualTo("Optimised from revision 1");
        Revision found = world.plans.findHead(DISPATCHER, whatIf.id()).orElseThrow();
        assertThat(found.id()).isEqualTo(over.revision().orElseThrow());
        assertThat(found.schedule().costs()).isEqualTo(cheap.costs());
        assertThat(world.database.auditedActions()).endsWith("run.set-aside");
    }
}
