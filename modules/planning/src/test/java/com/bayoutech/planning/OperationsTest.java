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
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OperationsTest {
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
    void aRouteIsSplitAtAStopAndTheRestGoesBehindWhatTheOtherHas() {
        edit(assign(van, 0, a, b, c));
        edit(assign(truck, 0, d));
        edit(new Edit.Split(van, b, truck));

        assertThat(order(van)).containsExactly(a);
        assertThat(order(truck)).containsExactly(d, b, c);
    }

    @Test
    void aSplitNeedsAStopOfTheRouteAndAnotherRoute() {
        edit(assign(van, 0, a, b));
        refused(new Edit.Split(van, c, truck), "on this route no more");
        refused(new Edit.Split(van, b, van), "needs two routes");
    }

    @Test
    void twoRoutesAreMergedTheCheaperWay() {
        edit(assign(van, 0, a, c));
        edit(assign(truck, 0, b, d));
        EditPreview merged = preview(new Edit.Merge(van, truck));
        edit(new Edit.Merge(van, truck));

        assertThat(head.schedule().routes()).extracting(Route::shift).containsExactly(truck);
        assertThat(order(truck)).containsExactlyInAnyOrder(a, b, c, d);
        assertThat(merged.extraCents()).isNegative();
        assertThat(merged.schedule()).isEqualTo(head.schedule());
        refused(new Edit.Merge(van, truck), "nothing on this route");
    }

    @Test
    void mergingAWholeRouteIntoOneAtHomeKeepsItsOrder() {
        edit(assign(van, 0, c, a, b));
        edit(new Edit.Merge(van, truck));
        assertThat(order(truck)).containsExactly(c, a, b);
    }

    @Test
    void aPreviewNamesTheStopsThatMoveAndThePromisesThatChange() {
        edit(assign(van, 0, a, b, c));
        EditPreview preview = preview(assign(van, 0, c));

        assertThat(preview.changes())
                .filteredOn(VisitChange::moved)
                .extracting(change -> change.visit().job())
                .containsExactly(c);
        assertThat(preview.changes())
                .filteredOn(change -> !change.moved())
                .extracting(change -> change.visit().job())
                .containsExactlyInAnyOrder(a, b);
        assertThat(preview.changes().getFirst().delay().orElseThrow()).isNegative();
    }

    @Test
    void aPreviewNamesWhatComesAndGoes() {
        edit(assign(van, 0, a, b));
        EditPreview preview = preview(new Edit.Several(List.of(new Edit.Unassign(List.of(b)), assign(van, 1, c))));

        assertThat(preview.changes())
                .filteredOn(change -> change.after().isEmpty())
                .hasSize(1);
        assertThat(preview.changes())
                .filteredOn(change -> change.before().isEmpty())
                .hasSize(1);
        assertThat(preview.changes()).allMatch(VisitChange::moved);
    }

    @Test
    void whoCouldTakeARouteIsAskedOfAllButItself() {
        edit(assign(van, 0, a, b));
        for (Transfer transfer :
                List.of(new Transfer.OfRest(van, b), new Transfer.OfRoute(van), new Transfer.OfAll(van))) {
            List<PlanEditor.Offer> offers = editor.listOffers(EDITOR, plan.id(), head.id(), transfer);
            assertThat(offers).extracting(PlanEditor.Offer::shift).containsExactly(truck);
            assertThat(offers.getFirst().edit()).isEqualTo(transfer.to(truck));
            assertThat(offers.getFirst().preview()).isEqualTo(preview(transfer.to(truck)));
        }
    }

    @Test
    void thePlacesOnARouteArePricedInItsOrder() {
        edit(assign(van, 0, a, c, d));
        List<PlanEditor.Offer> places = editor.listPlaces(EDITOR, plan.id(), head.id(), List.of(b), van);

        assertThat(places)
                .extracting(offer -> ((Edit.Assign) offer.edit()).position().orElseThrow())
                .containsExactly(0, 1, 2, 3);
        PlanEditor.Offer cheapest = places.stream()
                .min((one, other) ->
                        Long.compare(one.preview().extraCents(), other.preview().extraCents()))
                .orElseThrow();
        assertThat(cheapest.edit()).isEqualTo(assign(van, 1, b));
    }

    @Test
    void overtimeThatIsAllowedIsNoBreachAnyMore() {
        List<JobId> many = new ArrayList<>();
        IntStream.range(0, 30).forEach(index -> many.add(far("far-" + index, index)));
        edit(assign(van, 0, many.toArray(JobId[]::new)));
        EditPreview late = preview(new Edit.Reverse(van));
        Instant back = late.schedule().routes().getFirst().end();
        assertThat(late.breaches()).isNotEmpty();

        Edit allowed = new Edit.Several(List.of(
                new Edit.Waive(new Waiver.LaterEnd(van, back)),
                new Edit.Waive(new Waiver.MoreLoad(vehicle(van), List.of(10))),
                new Edit.Reverse(van)));
        assertThat(preview(allowed).breaches()).isEmpty();
        edit(allowed);

        assertThat(preview(new Edit.Reverse(van)).breaches()).isEmpty();
        edit(new Edit.Uphold(new Waiver.MoreLoad(vehicle(van), List.of(10))));
        assertThat(preview(new Edit.Reverse(van)).breaches()).isNotEmpty();
        refused(new Edit.Uphold(new Waiver.MoreLoad(vehicle(van), List.of(10))), "holds already");
    }

    /** Half an hour away from the one before. */
    private JobId far(String name, int index) {
        return world.addOrder(name, MONDAY, new Place(29.94 + 0.1 * (index % 2), -90.11 + 0.001 * index));
    }

    private EditPreview preview(Edit edit) {
        return editor.preview(EDITOR, plan.id(), head.id(), edit);
    }

    private void refused(Edit edit, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editor.apply(EDITOR, plan.id(), head.id(), edit))
                .withMessageContaining(reason);
    }

    private void edit(Edit edit) {
        head = editor.apply(EDITOR, plan.id(), head.id(), edit).revision();
    }

    private static Edit assign(ShiftId shift, int position, JobId... jobs) {
        return new Edit.Assign(List.of(jobs), shift, OptionalInt.of(position));
    }

    private VehicleId vehicle(ShiftId shift) {
        return world.fleet.listShifts(DISPATCHER, world.depot.id(), MONDAY).stream()
                .filter(one -> one.id().equals(shift))
                .map(Shift::vehicle)
                .findFirst()
                .orElseThrow();
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
