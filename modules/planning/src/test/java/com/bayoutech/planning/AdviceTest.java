package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Advice.Remedy;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final int CAPACITY = 20;

    private final PlanningWorld world = new PlanningWorld();
    private final PlanEditor editor = world.editor();
    private final JobId wanted = world.addOrder("wanted", MONDAY, new Place(29.95, -90.11));
    private final Plan plan = world.openPlan();
    private final ShiftId van = shift(world.van);
    private final ShiftId truck = shift(world.truck);
    private Revision head = world.planned(plan, Schedule.EMPTY);

    @Test
    void whoeverHasRoomIsOfferedAtItsPrice() {
        Advice advice = advise();
        assertThat(advice.blocks())
                .hasSize(2)
                .allMatch(block -> block.breaches().isEmpty() && block.isDrivable());
        assertThat(advice.remedies()).allMatch(remedy -> remedy.waived().isEmpty());
        applied(advice.remedies().getFirst());
    }

    @Test
    void aFullVehicleSaysHowMuchMoreItWouldCarry() {
        fill(van, 0, CAPACITY);
        fill(truck, 100, CAPACITY);
        Advice advice = advise();

        assertThat(advice.blocks()).extracting(Advice.Block::breaches).containsOnly(List.of(new Breach.Overload(0, 1)));
        Remedy remedy = advice.remedies().getFirst();
        assertThat(remedy.waived()).containsExactly(new Breach.Overload(0, 1));
        Revision after = applied(remedy);
        assertThat(after.arrangements().waivers()).containsExactly(new Waiver.MoreLoad(remedy.vehicle(), List.of(1)));
        // Whoever changes the route again is not told of what was let go.
        assertThat(editor.preview(EDITOR, plan.id(), after.id(), new Edit.Reverse(remedy.shift()))
                        .breaches())
                .isEmpty();
    }

    @Test
    void aDayThatIsTooShortSaysHowMuchLongerItWouldBe() {
        List<JobId> far = IntStream.range(0, 16)
                .mapToObj(index -> world.addOrder(
                        "far" + index, MONDAY, new Place(29.93 + 0.1 * (index % 2), -90.0 + index * 0.001)))
                .toList();
        edit(assign(van, 0, far.toArray(JobId[]::new)));
        edit(new Edit.PinRoute(truck, Pins.OfRoute.WHOLE));
        Advice advice = advise();

        assertThat(advice.blocks().stream().filter(Advice.Block::isPinned))
                .extracting(Advice.Block::shift)
                .containsExactly(truck);
        Remedy remedy = advice.remedies().stream()
                .filter(each -> each.displaced().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(remedy.waived()).singleElement().isInstanceOf(Breach.LateReturn.class);
        Revision after = applied(remedy);
        Waiver.LaterEnd later = (Waiver.LaterEnd) after.arrangements().waivers().getFirst();
        assertThat(later.until())
                .isAfterOrEqualTo(after.schedule().routes().getFirst().end());
    }

    @Test
    void aJobThatCanGoElsewhereMakesRoom() {
        List<JobId> small = fill(van, 0, CAPACITY);
        fill(truck, 100, CAPACITY - 1);
        JobId large = world.addOrder("large", MONDAY, new Place(29.951, -90.111));
        edit(assign(truck, 0, large));
        edit(new Edit.Unassign(List.of(large)));
        edit(new Edit.PinRoute(truck, Pins.OfRoute.DRIVER));
        // The truck has room for one; pinned to it are those that it has.
        List<Remedy> remedies = advise().remedies();
        assertThat(remedies)
                .anyMatch(remedy ->
                        remedy.shift().equals(truck) && remedy.displaced().isEmpty());
        Remedy swap = remedies.stream()
                .filter(remedy -> remedy.displaced().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(swap.shift()).isEqualTo(van);
        assertThat(small).contains(swap.displaced().orElseThrow().job());
        assertThat(swap.displaced().orElseThrow().to()).contains(world.truck);
        applied(swap);
    }

    @Test
    void remediesAreTheCheapestFirstAndBreakNothing() {
        fill(van, 0, CAPACITY);
        fill(truck, 100, CAPACITY - 3);
        List<Remedy> remedies = advise().remedies();
        assertThat(remedies).hasSizeGreaterThan(2);
        assertThat(remedies).extracting(Remedy::extraCents).isSorted();
        assertThat(remedies).allMatch(remedy -> remedy.preview().breaches().isEmpty());
    }

    @Test
    void aJobOnARouteNeedsNoAdvice() {
        edit(assign(van, 0, wanted));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(this::advise)
                .withMessageContaining("is on a route");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.advise(EDITOR, plan.id(), head.id(), JobId.random()))
                .withMessageContaining("cannot be planned");
    }

    private Advice advise() {
        return editor.advise(EDITOR, plan.id(), head.id(), wanted);
    }

    private Revision applied(Remedy remedy) {
        PlanEditor.Applied applied = editor.apply(EDITOR, plan.id(), head.id(), remedy.edit());
        assertThat(applied.brought()).isEqualTo(remedy.preview());
        assertThat(applied.revision().schedule().routes().stream()
                        .filter(route -> route.shift().equals(remedy.shift()))
                        .flatMap(route -> route.stops().stream())
                        .flatMap(stop -> stop.visits().stream())
                        .map(PlannedVisit::job))
                .contains(wanted);
        return applied.revision();
    }

    private List<JobId> fill(ShiftId shift, int first, int count) {
        List<JobId> jobs = new ArrayList<>();
        for (int order = first; order < first + count; order++) {
            jobs.add(world.addOrder("o" + order, MONDAY, new Place(29.94 + order * 0.0002, -90.11)));
        }
        edit(assign(shift, 0, jobs.toArray(JobId[]::new)));
        return jobs;
    }

    private void edit(Edit edit) {
        head = editor.apply(EDITOR, plan.id(), head.id(), edit).revision();
    }

    private static Edit assign(ShiftId shift, int position, JobId... jobs) {
        return new Edit.Assign(List.of(jobs), shift, OptionalInt.of(position));
    }

    private ShiftId shift(VehicleId vehicle) {
        return world.fleet.listShifts(DISPATCHER, world.depot.id(), MONDAY).stream()
                .filter(shift -> shift.vehicle().equals(vehicle))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
