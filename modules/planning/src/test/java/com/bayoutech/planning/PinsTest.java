package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Schedule;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PinsTest {
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

    @Test
    void aPinnedStopStaysOnItsRouteAndMayMoveAlongIt() {
        edit(assign(van, 0, a, b, c));
        edit(new Edit.PinJobs(List.of(a), Pins.OfJob.ROUTE));

        edit(assign(van, 2, a));
        assertThat(order(van)).containsExactly(b, c, a);
        assertThat(head.arrangements().pins().jobs()).containsEntry(a, Pins.OfJob.ROUTE);

        pinned(assign(truck, 0, a), new Pins(Map.of(a, Pins.OfJob.ROUTE), Map.of()));
        pinned(new Edit.Unassign(List.of(a, b)), new Pins(Map.of(a, Pins.OfJob.ROUTE), Map.of()));
        pinned(new Edit.Split(van, c, truck), new Pins(Map.of(a, Pins.OfJob.ROUTE), Map.of()));
        pinned(new Edit.Swap(van, truck), new Pins(Map.of(a, Pins.OfJob.ROUTE), Map.of()));
    }

    @Test
    void aStopThatIsPinnedToItsPlaceKeepsWhatComesBeforeIt() {
        edit(assign(van, 0, a, b, c));
        edit(new Edit.PinJobs(List.of(b), Pins.OfJob.PLACE));

        edit(assign(van, 2, d));
        assertThat(order(van)).containsExactly(a, b, d, c);
        edit(new Edit.Unassign(List.of(c)));

        Pins place = new Pins(Map.of(b, Pins.OfJob.PLACE), Map.of());
        pinned(assign(van, 0, c), place);
        pinned(new Edit.Unassign(List.of(a)), place);
        pinned(new Edit.Reverse(van), place);
    }

    @Test
    void aPinnedDriverKeepsTheRouteButMayGetMore() {
        edit(assign(van, 0, a, b));
        edit(new Edit.PinRoute(van, Pins.OfRoute.DRIVER));

        edit(new Edit.Reverse(van));
        edit(assign(van, 0, c));
        assertThat(order(van)).containsExactly(c, b, a);
        pinned(new Edit.Swap(van, truck), new Pins(Map.of(), Map.of(van, Pins.OfRoute.DRIVER)));
        pinned(new Edit.Merge(van, truck), new Pins(Map.of(), Map.of(van, Pins.OfRoute.DRIVER)));
    }

    @Test
    void nothingMovesOnAPinnedRoute() {
        edit(assign(van, 0, a, b));
        edit(new Edit.PinRoute(van, Pins.OfRoute.WHOLE));

        Pins whole = new Pins(Map.of(), Map.of(van, Pins.OfRoute.WHOLE));
        pinned(new Edit.Reverse(van), whole);
        pinned(assign(van, 2, c), whole);
        pinned(new Edit.Unassign(List.of(b)), whole);
        edit(assign(truck, 0, c, d));
        assertThat(order(van)).containsExactly(a, b);
    }

    @Test
    void aPinnedRouteThatStaysAtHomeIsGivenNothing() {
        edit(new Edit.PinRoute(truck, Pins.OfRoute.WHOLE));
        pinned(assign(truck, 0, a), new Pins(Map.of(), Map.of(truck, Pins.OfRoute.WHOLE)));
    }

    @Test
    void whatIsUnpinnedWithAChangeMoves() {
        edit(assign(van, 0, a, b));
        edit(new Edit.PinJobs(List.of(a, b), Pins.OfJob.PLACE));
        Revision pinned = head;

        Edit move = assign(truck, 0, a);
        Pins inTheWay = editor.preview(EDITOR, plan.id(), head.id(), move).pinsInTheWay();
        edit(new Edit.Several(List.of(new Edit.Unpin(inTheWay), move)));

        assertThat(order(truck)).containsExactly(a);
        assertThat(head.arrangements().pins()).isEqualTo(Pins.NONE);
        head = editor.undo(EDITOR, plan.id(), head.id());
        assertThat(head).isEqualTo(pinned);
        assertThat(head.arrangements().pins().jobs()).hasSize(2);
    }

    @Test
    void aPinIsARevisionWhoseScheduleIsTheSame() {
        edit(assign(van, 0, a, b));
        Revision before = head;
        edit(new Edit.PinRoute(van, Pins.OfRoute.WHOLE));

        assertThat(head.schedule()).isEqualTo(before.schedule());
        assertThat(head.difference()).isEqualTo(new Difference(0, 0, 0));
        assertThat(head.number()).isEqualTo(before.number() + 1);
    }

    private void pinned(Edit edit, Pins inTheWay) {
        assertThat(editor.preview(EDITOR, plan.id(), head.id(), edit).pinsInTheWay())
                .isEqualTo(inTheWay);
        assertThatExceptionOfType(PinnedException.class)
                .isThrownBy(() -> editor.apply(EDITOR, plan.id(), head.id(), edit))
                .withMessageContaining("Unpin");
        assertThat(world.plan(plan.id()).head()).contains(head.id());
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

    private List<JobId> order(ShiftId shift) {
        return head.schedule().routes().stream()
                .filter(route -> route.shift().equals(shift))
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job)
                .toList();
    }
}
