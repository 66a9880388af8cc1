package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static com.bayoutech.planning.PlanningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanEditorTest {
    private static final int CAPACITY = 20;

    private final PlanningWorld world = new PlanningWorld();
    private final PlanEditor editor = world.editor();
    private final JobId a = world.addOrder("a", MONDAY, new Place(29.94, -90.11));
    private final JobId b = world.addOrder("b", MONDAY, new Place(29.95, -90.11));
    private final JobId c = world.addOrder("c", MONDAY, new Place(29.96, -90.11));
    private final Plan plan = world.openPlan();
    private final ShiftId van = shift(0);
    private final ShiftId truck = shift(1);
    private Revision head = world.planned(plan, leftOut(a, b, c));

    @Test
    void assignedJobsAreDrivenInTheirOrder() {
        edit(assign(van, 0, b, a));

        assertThat(order(van)).containsExactly(b, a);
        assertThat(head.schedule().unassigned()).extracting(Unassigned::job).containsExactly(c);
        assertThat(head.author()).isEqualTo("edda");
        assertThat(head.number()).isEqualTo(2);
        assertThat(head.difference()).isEqualTo(new Difference(2, 0, 0));
        assertThat(head.schedule().costs().totalCents()).isPositive();
        assertThat(world.plan(plan.id()).head()).contains(head.id());
        assertThat(world.database.auditedActions()).endsWith("plan.edited");
    }

    @Test
    void withoutAPositionEachJobGoesWhereItCostsLeast() {
        edit(assign(van, 0, a, c));
        edit(new Edit.Assign(List.of(b), van, OptionalInt.empty()));

        assertThat(order(van)).containsExactly(a, b, c);
    }

    @Test
    void aMoveLeavesAllOtherRoutesAsTheyAre() {
        edit(assign(van, 0, a, b));
        edit(assign(truck, 0, c));
        Route untouched = route(truck);
        edit(assign(van, 0, b));

        assertThat(order(van)).containsExactly(b, a);
        assertThat(route(truck)).isSameAs(untouched);
    }

    @Test
    void aRouteIsTurnedAroundAndHandedOver() {
        edit(assign(van, 0, a, b, c));
        edit(new Edit.Reverse(van));
        assertThat(order(van)).containsExactly(c, b, a);

        edit(new Edit.Swap(van, truck));
        assertThat(order(truck)).containsExactly(c, b, a);
        assertThat(head.schedule().routes()).extracting(Route::shift).containsExactly(truck);
    }

    @Test
    void whatIsTakenOutIsNamedWithItsReason() {
        edit(assign(van, 0, a, b, c));
        edit(new Edit.Unassign(List.of(b)));

        assertThat(order(van)).containsExactly(a, c);
        assertThat(head.schedule().unassigned()).containsExactly(new Unassigned(b, UnassignedReason.TAKEN_OUT));
    }

    @Test
    void aPreviewSaysWhatItCostsAndBreaksAndChangesNothing() {
        List<JobId> many = new ArrayList<>(List.of(a, b, c));
        IntStream.range(0, CAPACITY)
                .mapToObj(order -> world.addOrder("more-" + order))
                .forEach(many::add);

        EditPreview preview =
                editor.preview(EDITOR, plan.id(), head.id(), new Edit.Assign(many, van, OptionalInt.of(0)));

        assertThat(preview.extraCents()).isEqualTo(preview.schedule().costs().totalCents());
        assertThat(preview.breaches())
                .containsExactly(new EditPreview.RouteBreach(van, new Breach.Overload(0, many.size() - CAPACITY)));
        assertThat(world.plan(plan.id()).head()).contains(head.id());
    }

    @Test
    void offersNameWhoCouldDoItTheCheapestFirst() {
        edit(assign(van, 0, a, c));

        List<PlanEditor.Offer> offers =
                editor.listOffers(EDITOR, plan.id(), head.id(), new Transfer.OfJobs(List.of(b)));

        assertThat(offers).extracting(PlanEditor.Offer::shift).containsExactly(van, truck);
        assertThat(offers.getFirst().preview().extraCents())
                .isPositive()
                .isLessThan(offers.getLast().preview().extraCents());
        edit(new Edit.Assign(List.of(b), van, OptionalInt.empty()));
        assertThat(head.schedule()).isEqualTo(offers.getFirst().preview().schedule());
    }

    @Test
    void ordersThatCameOrWentSinceAreHeeded() {
        edit(assign(van, 0, a, b));
        world.orderStore.lose("a");
        JobId late = world.addOrder("late");
        edit(assign(van, 1, c));

        assertThat(order(van)).containsExactly(b, c);
        assertThat(head.schedule().unassigned()).containsExactly(new Unassigned(late, UnassignedReason.TAKEN_OUT));
    }

    @Test
    void jobsThatAreGoneAreTakenOutAndTheirRouteIsDrivenAnew() {
        edit(assign(van, 0, a, b));
        edit(assign(truck, 0, c));
        Route untouched = route(truck);
        world.orderStore.lose("a");

        edit(new Edit.Unassign(List.of(a)));

        assertThat(order(van)).containsExactly(b);
        assertThat(route(truck)).isSameAs(untouched);
        assertThat(head.schedule().unassigned()).isEmpty();
        world.orderStore.lose("b");
        edit(new Edit.Unassign(List.of(b)));
        assertThat(head.schedule().routes()).containsExactly(untouched);
    }

    @Test
    void aJobThatIsGoneCannotBeMoved() {
        world.orderStore.lose("a");
        refused(assign(van, 0, a), "cannot be planned");
    }

    @Test
    void aShiftThatIsGoneGetsNothing() {
        refused(assign(ShiftId.random(), 0, a), "has no shift");
    }

    @Test
    void nobodyChangesWhatTheyHaveNotSeen() {
        Revision old = head;
        edit(assign(van, 0, a));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.apply(EDITOR, plan.id(), old.id(), assign(van, 0, b)))
                .withMessageContaining("has changed since you looked at it");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> editor.undo(EDITOR, plan.id(), old.id()));
    }

    @Test
    void anEditThatSomebodyElseOvertakesLeavesNothingBehind() {
        world.planStore.interfere(1);

        refused(assign(van, 0, a), "has changed since you looked at it");
        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions()).hasSize(1);
        assertThat(world.database.auditedActions()).doesNotContain("plan.edited");
    }

    @Test
    void anotherEditAfterAnUndoIsWhatARedoGoesTo() {
        edit(assign(van, 0, a));
        undo();
        edit(assign(truck, 0, a));
        Revision onTruck = head;
        undo();

        assertThat(editor.redo(EDITOR, plan.id(), head.id())).isEqualTo(onTruck);
        assertThat(onTruck.number()).isEqualTo(3);
    }

    @Test
    void atTheEndsThereIsNothingToTakeBackOrToDoAgain() {
        assertThat(editor.steps(EDITOR, head)).isEqualTo(new PlanEditor.Steps(false, false));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(this::undo)
                .withMessageContaining("first revision");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.redo(EDITOR, plan.id(), head.id()))
                .withMessageContaining("newest revision");
        edit(assign(van, 0, a));
        assertThat(editor.steps(EDITOR, head)).isEqualTo(new PlanEditor.Steps(true, false));
        undo();
        assertThat(editor.steps(EDITOR, head)).isEqualTo(new PlanEditor.Steps(false, true));
    }

    @Test
    void whatWasDoneIsKeptWithEachRevision() {
        edit(assign(van, 0, b, a));
        assertThat(head.origin())
                .isEqualTo(new Origin(
                        Origin.Kind.ASSIGN, List.of(b, a), List.of(route(van).vehicle()), Optional.empty()));
        edit(new Edit.Swap(van, truck));
        assertThat(head.origin().vehicles()).containsExactlyInAnyOrder(world.van, world.truck);
        edit(new Edit.Unassign(List.of(a)));
        assertThat(head.origin().kind()).isEqualTo(Origin.Kind.UNASSIGN);
    }

    @Test
    void theAuditTrailSaysWhatWasTakenBackAndDoneAgain() {
        edit(new Edit.Assign(List.of(a), van, OptionalInt.empty()));
        edit(new Edit.Reverse(van));
        undo();
        assertThat(world.database.lastEvent("PlanHeadMoved").facts())
                .containsEntry("kind", "REVERSE")
                .containsEntry("number", "2");
        editor.redo(EDITOR, plan.id(), head.id());
        assertThat(world.database.lastEvent("PlanHeadMoved").facts())
                .containsEntry("kind", "REVERSE")
                .containsEntry("number", "3");
    }

    @Test
    void theHistoryTellsOfWhatWasTakenBackToo() {
        edit(assign(van, 0, a));
        Revision undone = head;
        undo();
        edit(assign(truck, 0, a));

        PlanHistory history = world.plans.history(EDITOR, plan.id());

        assertThat(history.revisions()).extracting(RevisionSummary::number).containsExactly(3, 2, 1);
        assertThat(history.head()).contains(RevisionSummary.of(head));
        assertThat(history.wayToHead()).hasSize(2).contains(head.id()).doesNotContain(undone.id());
    }

    @Test
    void aFormerRevisionIsRestoredAsOneThatCanBeTakenBack() {
        Revision first = head;
        edit(assign(van, 0, a, b));
        Revision before = head;

        Revision restored = editor.restore(EDITOR, plan.id(), head.id(), first.id());

        assertThat(restored.schedule()).isEqualTo(first.schedule());
        assertThat(restored.parent()).contains(before.id());
        assertThat(restored.difference()).isEqualTo(new Difference(0, 2, 0));
        assertThat(restored.origin().source()).contains(first.id());
        assertThat(world.database.auditedActions()).endsWith("plan.restored");
        head = restored;
        undo();
        assertThat(head).isEqualTo(before);
    }

    @Test
    void aRevisionOfAnotherPlanIsNotRestored() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.restore(EDITOR, plan.id(), head.id(), RevisionId.random()))
                .withMessageContaining("no such revision");
    }

    @Test
    void whoMayNotEditChangesNothing() {
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> editor.apply(NOBODY, plan.id(), head.id(), assign(van, 0, a)));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> editor.undo(NOBODY, plan.id(), head.id()));
    }

    @Test
    void takingAnySequenceOfEditsBackGivesExactlyWhatWasThere() {
        Random random = new Random(5);
        List<JobId> jobs = new ArrayList<>(List.of(a, b, c));
        IntStream.range(0, 9)
                .mapToObj(order -> world.addOrder(
                        "r" + order,
                        MONDAY,
                        new Place(29.9 + random.nextDouble() * 0.1, -90.1 + random.nextDouble() * 0.1)))
                .forEach(jobs::add);
        Deque<Revision> before = new ArrayDeque<>();
        int done = 0;
        for (int step = 0; step < 200; step++) {
            before.push(head);
            done += editUnlessPinned(randomEdit(random, jobs)) ? 1 : 0;
            assertEachJobOnce(jobs);
        }
        assertThat(done).isGreaterThan(100);
        while (!before.isEmpty()) {
            Revision former = before.pop();
            if (!head.equals(former)) {
                undo();
            }
            assertThat(head).isEqualTo(former);
        }
    }

    /** What is pinned is left where it is, and then let go and done nevertheless, one time in two. */
    private boolean editUnlessPinned(Edit edit) {
        EditPreview preview;
        try {
            preview = editor.preview(EDITOR, plan.id(), head.id(), edit);
        } catch (RefusedException impossible) {
            return false;
        }
        Pins inTheWay = preview.pinsInTheWay();
        if (inTheWay.isEmpty()) {
            edit(edit);
            return true;
        }
        assertThatExceptionOfType(PinnedException.class)
                .isThrownBy(() -> editor.apply(EDITOR, plan.id(), head.id(), edit))
                .satisfies(pinned -> assertThat(pinned.pins()).isEqualTo(inTheWay));
        edit(new Edit.Several(List.of(new Edit.Unpin(inTheWay), edit)));
        assertThat(head.arrangements().pins().jobs())
                .doesNotContainKeys(inTheWay.jobs().keySet().toArray(JobId[]::new));
        return true;
    }

    private ShiftId other(ShiftId shift) {
        return shift.equals(van) ? truck : van;
    }

    private Edit randomEdit(Random random, List<JobId> jobs) {
        List<JobId> some = new ArrayList<>(jobs);
        Collections.shuffle(some, random);
        some = some.subList(0, 1 + random.nextInt(3));
        ShiftId shift = random.nextBoolean() ? van : truck;
        return switch (random.nextInt(12)) {
            case 0 -> new Edit.Unassign(some);
            case 1 -> new Edit.Reverse(shift);
            case 2 -> new Edit.Swap(van, truck);
            case 3 -> new Edit.Assign(some, shift, OptionalInt.empty());
            case 4 -> new Edit.Split(shift, some.getFirst(), other(shift));
            case 5 -> new Edit.Merge(shift, other(shift));
            case 6 -> new Edit.PinJobs(some, random.nextBoolean() ? Pins.OfJob.ROUTE : Pins.OfJob.PLACE);
            case 7 -> new Edit.PinRoute(shift, random.nextBoolean() ? Pins.OfRoute.DRIVER : Pins.OfRoute.WHOLE);
            case 8 -> new Edit.Waive(new Waiver.LaterEnd(shift, NOW.plusSeconds(random.nextInt(200_000))));
            case 9 ->
                new Edit.Several(List.of(
                        new Edit.Waive(new Waiver.SkillsSpared(some.getFirst(), shift)),
                        new Edit.Assign(some, shift, OptionalInt.empty())));
            default -> new Edit.Assign(some, shift, OptionalInt.of(random.nextInt(5)));
        };
    }

    private void assertEachJobOnce(List<JobId> jobs) {
        Stream<JobId> planned = head.schedule().routes().stream().flatMap(route -> jobs(route));
        Stream<JobId> left = head.schedule().unassigned().stream().map(Unassigned::job);
        assertThat(Stream.concat(planned, left)).containsExactlyInAnyOrderElementsOf(jobs);
    }

    private void edit(Edit edit) {
        EditPreview preview = editor.preview(EDITOR, plan.id(), head.id(), edit);
        PlanEditor.Applied applied = editor.apply(EDITOR, plan.id(), head.id(), edit);
        assertThat(applied.brought()).isEqualTo(preview);
        head = applied.revision();
        assertThat(head.schedule()).isEqualTo(preview.schedule());
    }

    private void undo() {
        head = editor.undo(EDITOR, plan.id(), head.id());
    }

    private void refused(Edit edit, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.apply(EDITOR, plan.id(), head.id(), edit))
                .withMessageContaining(reason);
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

    private static Stream<JobId> jobs(Route route) {
        return route.stops().stream().flatMap(stop -> stop.visits().stream()).map(PlannedVisit::job);
    }

    private static Schedule leftOut(JobId... jobs) {
        return new Schedule(
                List.of(),
                Stream.of(jobs)
                        .map(job -> new Unassigned(job, UnassignedReason.NO_ROOM_LEFT))
                        .toList(),
                Schedule.EMPTY.costs());
    }
}
