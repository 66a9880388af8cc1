package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What-ifs of a plan with six jobs, three on each of its two routes, and how they come back into it.
 *
 * <p>Long, since each way back is told over the same two routes.
 */
class WhatIfTest {
    private final PlanningWorld world = new PlanningWorld();
    private final PlanEditor editor = world.editor();
    private final WhatIfService whatIfs = world.whatIfs();
    private final PlanMerger merger = world.merger();
    private final JobId a = world.addOrder("a", MONDAY, new Place(29.94, -90.11));
    private final JobId b = world.addOrder("b", MONDAY, new Place(29.95, -90.11));
    private final JobId c = world.addOrder("c", MONDAY, new Place(29.96, -90.11));
    private final JobId x = world.addOrder("x", MONDAY, new Place(29.94, -90.12));
    private final JobId y = world.addOrder("y", MONDAY, new Place(29.95, -90.12));
    private final JobId z = world.addOrder("z", MONDAY, new Place(29.96, -90.12));
    private final Plan plan = world.openPlan();
    private final ShiftId van = shift(0);
    private final ShiftId truck = shift(1);

    @BeforeEach
    void planTheDay() {
        world.planned(
                plan,
                new Schedule(
                        List.of(),
                        Stream.of(a, b, c, x, y, z)
                                .map(job -> new Unassigned(job, UnassignedReason.NO_ROOM_LEFT))
                                .toList(),
                        Schedule.EMPTY.costs()));
        edit(plan, assign(van, 0, a, b, c));
        edit(plan, assign(truck, 0, x, y, z));
    }

    @Test
    void aWhatIfBeginsAsItsRevisionAndGoesItsOwnWay() {
        Revision base = head(plan);
        Plan whatIf = begin("Turned");
        assertThat(head(whatIf).schedule()).isEqualTo(base.schedule());

        edit(whatIf, new Edit.Reverse(van));

        assertThat(order(whatIf, van)).containsExactly(c, b, a);
        assertThat(head(plan)).isEqualTo(base);
        assertThat(whatIfs.list(EDITOR, plan.id())).extracting(Plan::id).containsExactly(whatIf.id());
        assertThat(world.plans.findPlan(EDITOR, plan.depot(), MONDAY))
                .map(Plan::id)
                .contains(plan.id());
    }

    @Test
    void anUndoEndsWhereTheWhatIfBegan() {
        Plan whatIf = begin("Turned");
        Revision begun = head(whatIf);
        edit(whatIf, new Edit.Reverse(van));

        assertThat(editor.undo(EDITOR, whatIf.id(), head(whatIf).id())).isEqualTo(begun);
        assertThat(editor.steps(EDITOR, begun)).isEqualTo(new PlanEditor.Steps(false, true));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.undo(EDITOR, whatIf.id(), begun.id()))
                .withMessageContaining("nothing to take back");
        assertThat(editor.steps(EDITOR, head(plan)).canRedo())
                .as("the what-if is no change of the plan")
                .isFalse();
    }

    @Test
    void changesOfDifferentRoutesMergeByThemselves() {
        Plan whatIf = begin("Turned");
        edit(whatIf, new Edit.Reverse(van));
        edit(plan, new Edit.Reverse(truck));

        PlanMerger.Preview preview = merger.preview(EDITOR, whatIf.id(), Map.of());
        assertThat(preview.conflicts()).isEmpty();
        merge(whatIf, Map.of());

        assertThat(order(plan, van)).containsExactly(c, b, a);
        assertThat(order(plan, truck)).containsExactly(z, y, x);
        assertThat(head(plan).schedule()).isEqualTo(preview.brought().schedule());
        assertThat(head(plan).origin()).isEqualTo(Origin.merged(head(whatIf).id()));
        assertThat(world.database.auditedActions()).endsWith("plan.merged");
    }

    @Test
    void changesOfOneRouteThatTouchDifferentJobsMergeByThemselves() {
        Plan whatIf = begin("Less for the van");
        edit(whatIf, assign(truck, 0, a));
        edit(plan, new Edit.Unassign(List.of(c)));

        merge(whatIf, Map.of());

        assertThat(order(plan, van)).containsExactly(b);
        assertThat(order(plan, truck)).containsExactly(a, x, y, z);
        assertThat(head(plan).schedule().unassigned())
                .extracting(Unassigned::job)
                .containsExactly(c);
    }

    @Test
    void aJobThatBothHaveMovedIsAQuestion() {
        Plan whatIf = begin("b on the truck");
        edit(whatIf, assign(truck, 1, b));
        edit(plan, new Edit.Unassign(List.of(b)));

        List<MergeConflict> conflicts =
                merger.preview(EDITOR, whatIf.id(), Map.of()).conflicts();
        assertThat(conflicts).containsExactly(new MergeConflict.OfJob(b, Optional.of(truck), Optional.empty()));

        assertThatExceptionOfType(RefusedException.class)
                .as("undecided, the plan's counts: nothing is left to merge")
                .isThrownBy(() -> merge(whatIf, Map.of()))
                .withMessageContaining("nothing to merge");
        merge(whatIf, Map.of(conflicts.getFirst(), Side.MINE));
        assertThat(order(plan, truck)).containsExactly(x, b, y, z);
    }

    @Test
    void anOrderThatBothHaveChangedIsAQuestion() {
        Plan whatIf = begin("Other way round");
        edit(whatIf, new Edit.Reverse(van));
        edit(plan, assign(van, 0, b));

        MergeConflict.OfOrder conflict = new MergeConflict.OfOrder(van);
        assertThat(merger.preview(EDITOR, whatIf.id(), Map.of()).conflicts()).containsExactly(conflict);
        merge(whatIf, Map.of(conflict, Side.MINE));
        assertThat(order(plan, van)).containsExactly(c, b, a);
    }

    @Test
    void whatWasMergedIsNotMergedAgain() {
        Plan whatIf = begin("Step by step");
        edit(whatIf, new Edit.Reverse(van));
        merge(whatIf, Map.of());
        edit(plan, assign(van, 0, a));
        edit(whatIf, new Edit.Reverse(truck));

        assertThat(merger.preview(EDITOR, whatIf.id(), Map.of()).conflicts()).isEmpty();
        merge(whatIf, Map.of());

        assertThat(order(plan, van)).containsExactly(a, c, b);
        assertThat(order(plan, truck)).containsExactly(z, y, x);
    }

    @Test
    void aMergeIsTakenBackAsAnyChange() {
        Revision before = head(plan);
        Plan whatIf = begin("Turned");
        edit(whatIf, new Edit.Reverse(van));
        merge(whatIf, Map.of());

        assertThat(editor.undo(EDITOR, plan.id(), head(plan).id())).isEqualTo(before);
    }

    @Test
    void aMergeOfWhatNobodyHasSeenIsRefused() {
        Plan whatIf = begin("Turned");
        edit(whatIf, new Edit.Reverse(van));
        PlanMerger.Preview seen = merger.preview(EDITOR, whatIf.id(), Map.of());
        edit(plan, new Edit.Reverse(truck));

        assertThatExceptionOfType(PlanMovedException.class)
                .isThrownBy(() -> merger.merge(
                        EDITOR, whatIf.id(), seen.into().id(), seen.from().id(), Map.of(), Pins.NONE));
    }

    @Test
    void whatIsPinnedInTheWayIsUnpinnedByTheMergeIfThatIsWanted() {
        Plan whatIf = begin("Turned");
        edit(whatIf, new Edit.Reverse(van));
        edit(plan, new Edit.PinJobs(List.of(a), Pins.OfJob.PLACE));
        Pins inTheWay = merger.preview(EDITOR, whatIf.id(), Map.of()).brought().pinsInTheWay();
        assertThat(inTheWay.jobs()).containsOnlyKeys(a);
        assertThatExceptionOfType(PinnedException.class).isThrownBy(() -> merge(whatIf, Map.of()));

        merger.merge(EDITOR, whatIf.id(), head(plan).id(), head(whatIf).id(), Map.of(), inTheWay);

        assertThat(order(plan, van)).containsExactly(c, b, a);
        assertThat(head(plan).arrangements().pins()).isEqualTo(Pins.NONE);
        editor.undo(EDITOR, plan.id(), head(plan).id());
        assertThat(head(plan).arrangements().pins().jobs()).containsOnlyKeys(a);
    }

    @Test
    void aRuleThatAWhatIfLetsHoldAgainIsBrokenByTheMergeWithAWord() {
        JobId heavy = world.addOrder("heavy", MONDAY, new Place(29.95, -90.11), Set.of(new Skill("lift")));
        Waiver spared = new Waiver.SkillsSpared(heavy, van);
        edit(plan, new Edit.Several(List.of(new Edit.Waive(spared), assign(van, 0, heavy))));
        Plan whatIf = begin("By the rules");
        edit(whatIf, new Edit.Uphold(spared));

        assertThat(merger.preview(EDITOR, whatIf.id(), Map.of()).brought().breaches())
                .extracting(EditPreview.RouteBreach::shift)
                .containsExactly(van);
        merge(whatIf, Map.of());
        assertThat(head(plan).arrangements().waivers()).isEmpty();
    }

    @Test
    void anEditThatIsKeptApartBeginsAWhatIfOrNothingAtAll() {
        edit(plan, new Edit.PinJobs(List.of(a), Pins.OfJob.PLACE));
        Revision seen = head(plan);
        edit(plan, new Edit.Reverse(truck));
        List<String> audited = world.database.auditedActions();

        assertThatExceptionOfType(PinnedException.class)
                .isThrownBy(() -> editor.applyApart(EDITOR, plan.id(), seen.id(), new Edit.Reverse(van), "Turned"));
        assertThat(whatIfs.list(EDITOR, plan.id())).isEmpty();
        assertThat(world.database.auditedActions()).isEqualTo(audited);

        Edit unpinned =
                new Edit.Several(List.of(new Edit.Unpin(seen.arrangements().pins()), new Edit.Reverse(van)));
        Plan whatIf = editor.applyApart(EDITOR, plan.id(), seen.id(), unpinned, "Turned");

        assertThat(order(whatIf, van)).containsExactly(c, b, a);
        assertThat(order(whatIf, truck)).as("as it was seen").containsExactly(x, y, z);
        assertThat(order(plan, van)).containsExactly(a, b, c);
        assertThat(editor.undo(EDITOR, whatIf.id(), head(whatIf).id()).schedule())
                .isEqualTo(seen.schedule());
        assertThat(world.database.auditedActions()).endsWith("what-if.begun", "plan.edited", "plan.undone");
    }

    @Test
    void aVehicleThatIsLeftOutHandsItsJobsBackAndTheMergeBringsThatToThePlan() {
        Plan whatIf = begin("Without the truck");
        edit(whatIf, new Edit.ChooseShifts(new ShiftChoice(Set.of(truck), List.of())));

        assertThat(head(whatIf).schedule().unassigned())
                .extracting(Unassigned::job)
                .containsExactlyInAnyOrder(x, y, z);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> edit(whatIf, assign(truck, 0, x)))
                .withMessageContaining("has no shift");
        edit(whatIf, assign(van, 3, x, y, z));
        merge(whatIf, Map.of());
        assertThat(order(plan, van)).containsExactly(a, b, c, x, y, z);
        assertThat(head(plan).arrangements().shifts().leftOut()).containsExactly(truck);

        Revision merged = head(plan);
        editor.undo(EDITOR, plan.id(), merged.id());
        assertThat(head(plan).arrangements().shifts()).isEqualTo(ShiftChoice.NONE);
    }

    @Test
    void aVehicleThatAWhatIfLeavesAtHomeDoesNothingWhateverThePlanGaveIt() {
        Plan whatIf = begin("Without the truck");
        edit(whatIf, new Edit.ChooseShifts(new ShiftChoice(Set.of(truck), List.of())));
        edit(whatIf, assign(van, 3, x, y));
        edit(plan, assign(truck, 0, z));
        merge(whatIf, Map.of());
        assertThat(order(plan, truck)).isEmpty();
        assertThat(order(plan, van)).containsExactly(a, b, c, x, y);
        assertThat(head(plan).schedule().unassigned())
                .extracting(Unassigned::job)
                .containsExactly(z);
    }

    @Test
    void aVehicleThatAWhatIfLeavesAtHomeIsNotOrderedAnewByThePlan() {
        Plan whatIf = begin("Without the truck");
        edit(whatIf, new Edit.ChooseShifts(new ShiftChoice(Set.of(truck), List.of())));
        edit(plan, new Edit.Reverse(truck));
        merge(whatIf, Map.of());
        assertThat(order(plan, truck)).isEmpty();
        assertThat(head(plan).schedule().unassigned())
                .extracting(Unassigned::job)
                .containsExactlyInAnyOrder(x, y, z);
    }

    @Test
    void aVehicleThatIsAddedDrives() {
        Plan whatIf = begin("The truck twice");
        Shift day = world.fleet.listShifts(EDITOR, plan.depot(), MONDAY).getFirst();
        ShiftChoice.Added late = ShiftChoice.Added.of(
                day.vehicle(), plan.depot(), MONDAY, day.end(), day.end().plusSeconds(3 * 3_600), WorkRules.NONE);
        edit(whatIf, new Edit.ChooseShifts(new ShiftChoice(Set.of(), List.of(late))));
        edit(whatIf, assign(late.id(), 0, a, b));
        merge(whatIf, Map.of());

        assertThat(order(plan, late.id())).containsExactly(a, b);
        edit(plan, new Edit.ChooseShifts(ShiftChoice.NONE));
        assertThat(head(plan).schedule().unassigned())
                .extracting(Unassigned::job)
                .containsExactlyInAnyOrder(a, b);
    }

    @Test
    void aRunOfAWhatIfKnowsItsVehiclesAlone() {
        Plan whatIf = begin("Without the truck");
        edit(whatIf, new Edit.ChooseShifts(new ShiftChoice(Set.of(truck), List.of())));
        ScriptedOptimizer optimizer = new ScriptedOptimizer()
                .improves(editor.preview(EDITOR, whatIf.id(), head(whatIf).id(), new Edit.Reverse(van))
                        .schedule());
        world.worker(optimizer)
                .work(PlanningWorld.WORKER, world.startRun(whatIf).id());

        assertThat(optimizer.problems().getFirst().shifts())
                .extracting(Shift::id)
                .containsExactly(van);
        assertThat(head(whatIf).origin()).isEqualTo(Origin.RUN);
        assertThat(head(plan).number()).isEqualTo(3);
    }

    @Test
    void aWhatIfIsNotPublished() {
        Plan whatIf = begin("Turned");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.plans.publish(
                        PlanningWorld.DISPATCHER, whatIf.id(), head(whatIf).id()))
                .withMessageContaining("is not published");
    }

    @Test
    void whatIfsAreRenamedDroppedAndTakenUpAgain() {
        Plan whatIf = begin("Turned");
        whatIfs.rename(EDITOR, whatIf.id(), " Other way round ");
        whatIfs.drop(EDITOR, whatIf.id());
        assertThat(whatIfs.list(EDITOR, plan.id())).isEmpty();

        whatIfs.takeUp(EDITOR, whatIf.id());

        assertThat(whatIfs.list(EDITOR, plan.id()))
                .singleElement()
                .extracting(known -> known.whatIf().orElseThrow().name())
                .isEqualTo("Other way round");
        assertThat(world.database.auditedActions()).endsWith("what-if.renamed", "what-if.dropped", "what-if.taken-up");
    }

    @Test
    void whatIsKeptApartHasANameThatFitsHoweverLongItsAuthors() {
        assertThat(WhatIf.apart("dora", "12:48:07 CST")).isEqualTo("dora 12:48:07 CST");
        assertThat(WhatIf.apart("d".repeat(64), "12:48:07 CST")).hasSize(60).endsWith("d 12:48:07 CST");
    }

    @Test
    void aNameIsNeededAndAWhatIfThatRunsIsNotDropped() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> begin("  "))
                .withMessageContaining("must have between 1 and 60");
        Plan whatIf = begin("Turned");
        world.startRun(whatIf);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> whatIfs.drop(EDITOR, whatIf.id()))
                .withMessageContaining("is being optimised");
    }

    @Test
    void whateverIsMergedEachJobIsThereOnce() {
        List<JobId> jobs = List.of(a, b, c, x, y, z);
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Plan whatIf = begin("Random " + seed);
            for (int step = 0; step < 4; step++) {
                edit(random.nextBoolean() ? whatIf : plan, randomEdit(random, jobs));
            }
            Map<MergeConflict, Side> choices = new HashMap<>();
            for (MergeConflict conflict :
                    merger.preview(EDITOR, whatIf.id(), Map.of()).conflicts()) {
                choices.put(conflict, random.nextBoolean() ? Side.MINE : Side.THEIRS);
            }
            Schedule merged =
                    merger.preview(EDITOR, whatIf.id(), choices).brought().schedule();
            assertThat(Stream.concat(
                            merged.routes().stream()
                                    .flatMap(route -> route.stops().stream())
                                    .flatMap(stop -> stop.visits().stream())
                                    .map(PlannedVisit::job),
                            merged.unassigned().stream().map(Unassigned::job)))
                    .containsExactlyInAnyOrderElementsOf(jobs);
        }
    }

    private Edit randomEdit(Random random, List<JobId> jobs) {
        JobId job = jobs.get(random.nextInt(jobs.size()));
        ShiftId shift = random.nextBoolean() ? van : truck;
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.Unassign(List.of(job));
            case 1 -> new Edit.Reverse(shift);
            default -> assign(shift, random.nextInt(4), job);
        };
    }

    private Plan begin(String name) {
        return whatIfs.begin(EDITOR, plan.id(), head(plan).id(), name);
    }

    private void merge(Plan whatIf, Map<MergeConflict, Side> choices) {
        merger.merge(EDITOR, whatIf.id(), head(plan).id(), head(whatIf).id(), choices, Pins.NONE);
    }

    private void edit(Plan of, Edit edit) {
        editor.apply(EDITOR, of.id(), head(of).id(), edit);
    }

    private Revision head(Plan of) {
        return world.plans.findHead(EDITOR, of.id()).orElseThrow();
    }

    private List<JobId> order(Plan of, ShiftId shift) {
        return head(of).schedule().routes().stream()
                .filter(route -> route.shift().equals(shift))
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job)
                .toList();
    }

    private ShiftId shift(int index) {
        return world.fleet
                .listShifts(EDITOR, world.depot.id(), MONDAY)
                .get(index)
                .id();
    }

    private static Edit assign(ShiftId shift, int position, JobId... jobs) {
        return new Edit.Assign(List.of(jobs), shift, OptionalInt.of(position));
    }
}
