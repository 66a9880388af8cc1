package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.plan.history.OvertakenDialog;
import com.bayoutech.web.timeline.DayRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of a plan by hand. Long, since each is told in a few lines on the same planned day. */
class EditPlanTest {
    private static final String ORDERS = """
            reference,kind,recipient,latitude,longitude,earliest,latest
            A-1,delivery,Ada,29.9611,-90.0800,08:00,12:00
            A-2,delivery,Ben,29.9700,-90.0800,,
            A-3,delivery,Cleo,29.9800,-90.0800,,
            """;

    private final Screens screens = new Screens();
    private final Dispatcher dispatcher = new Dispatcher(screens);

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aStopIsMovedAlongItsRouteAndTakenBack() {
        openPlanned(Permission.PLANS_EDIT);
        dispatcher.drop("A-2", route(), 0);
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-1", "A-3");
        assertThat(screens.notices()).singleElement().asString().startsWith("A-2 moved to " + route().name() + " (");

        click("Undo");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        click("Redo");
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-1", "A-3");
        assertThat(button("Redo").isEnabled()).isFalse();
        assertThat(screens.notices()).isEmpty();
    }

    @Test
    void theNoticeTakesItsChangeBack() {
        openPlanned(Permission.PLANS_EDIT);
        dispatcher.drop("A-1", route(), 2);
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-1", "A-3");
        screens.click("Undo");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    void allThatIsSelectedIsDroppedAtOnceInItsOrder() {
        openPlanned(Permission.PLANS_EDIT);
        List<String> both = List.of(job("A-1"), job("A-2"));
        dispatcher.drop(both, route().id(), 3, dispatcher.shownGeneration());
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
    }

    @Test
    void aStopIsDroppedOnAVehicleThatHasNoRouteYet() {
        openPlanned(Permission.PLANS_EDIT);
        DayRow idle = dispatcher.rows().stream()
                .filter(row -> row.drive().isEmpty())
                .findFirst()
                .orElseThrow();
        dispatcher.drop("A-3", idle, -1);
        assertThat(dispatcher.routes()).hasSize(2);
        assertThat(screens.notices()).singleElement().asString().startsWith("A-3 moved to " + idle.name() + " (");
    }

    @Test
    void whatIsDroppedOnAPlanThatHasChangedMeanwhileIsAskedAbout() {
        openPlanned(Permission.PLANS_EDIT);
        int old = dispatcher.shownGeneration();
        List<String> jobs = List.of(job("A-1"));
        dispatcher.drop("A-2", route(), 0);
        dispatcher.drop(jobs, route().id(), 3, old);
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-1", "A-3");
        assertThat(_get(OvertakenDialog.class).getElement().getTextRecursively())
                .contains("A-1 moved to", "Your change was not made");
        dispatcher.drop(jobs, route().id(), 3, -1);
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-1", "A-3");
        assertThat(screens.notices()).anySatisfy(notice -> assertThat(notice).contains("has changed meanwhile"));
    }

    @Test
    void forgedNamesDoNothing() {
        openPlanned(Permission.PLANS_EDIT);
        int shown = dispatcher.shownGeneration();
        dispatcher.drop(List.of("no job", UUID.randomUUID().toString()), route().id(), 0, shown);
        dispatcher.drop(List.of(job("A-1")), UUID.randomUUID().toString(), 0, shown);
        dispatcher.choose("burn");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        assertThat(screens.notices()).isEmpty();
    }

    @Test
    void aStopIsGivenToAnotherVehicleWithItsPrice() {
        openPlanned(Permission.PLANS_EDIT);
        screens.edit(screens.openPlan(), new Edit.Reverse(shift()));
        screens.open("plan");
        dispatcher.choose("A-2", DayActions.MOVE);
        List<MoveDialog.Row> rows = offers();
        assertThat(rows).extracting(MoveDialog.Row::vehicle).containsExactlyInAnyOrder("Van 1", "Van 2");
        MoveDialog.Row other =
                rows.stream().filter(row -> !row.here()).findFirst().orElseThrow();
        assertThat(other.extraCents()).isPositive();
        choose(other);
        screens.click("Move");

        assertThat(dispatcher.routes()).hasSize(2);
        assertThat(screens.notices()).singleElement().asString().startsWith("A-2 given to " + other.vehicle() + " (+");
    }

    @Test
    void aStopIsNotGivenToTheVehicleThatHasItWhereNothingWouldChange() {
        openPlanned(Permission.PLANS_EDIT);
        dispatcher.choose("A-2", DayActions.MOVE);
        MoveDialog.Row own =
                offers().stream().filter(MoveDialog.Row::here).findFirst().orElseThrow();
        assertThat(own.preview().changes()).isEmpty();
        choose(own);
        assertThat(_get(Button.class, spec -> spec.withText("Move")).isEnabled())
                .isFalse();
    }

    @Test
    void aStopThatIsTakenOutCanBeAssignedAgain() {
        openPlanned(Permission.PLANS_EDIT);
        dispatcher.drop(List.of(job("A-3")), "", -1, dispatcher.shownGeneration());
        assertThat(_get(UnassignedList.class).getElement().getTextRecursively())
                .contains("A-3", "Taken out by hand, or newer than the plan.");
        click("Give A-3 to a vehicle");
        choose(offers().getFirst());
        screens.click("Move");
        _assertNone(UnassignedList.class);
    }

    @Test
    void anOrderThatIsNewerThanThePlanIsNamedAndCanBeAssigned() {
        openPlanned(Permission.PLANS_EDIT, Permission.PLANS_PUBLISH);
        screens.withOrders("""
                reference,kind,recipient,latitude,longitude
                A-9,delivery,Dora,29.9800,-90.0810
                """).open("plan");
        assertThat(_get(UnassignedList.class).getElement().getTextRecursively()).contains("A-9");
        screens.click("Publish");
        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively()).contains("1 order stays unassigned");
    }

    @Test
    void plannedOrdersThatAreCancelledHeldOrMovedSinceAreNamedAndTakenOut() {
        openPlanned(Permission.PLANS_EDIT);
        change("A-1", new OrderEdit.Cancel());
        change("A-2", new OrderEdit.Move(Screens.TODAY.plusDays(1)));
        screens.open("plan");

        assertThat(_get(GoneBar.class).getElement().getTextRecursively())
                .contains("2 orders on routes are not to be done on this day any more: 1 cancelled, "
                        + "1 moved to Tue 24 Nov 2026.");
        assertThat(route().stops())
                .extracting(stop -> stop.who())
                .satisfiesExactly(
                        who -> assertThat(who).startsWith("[cancelled] "),
                        who -> assertThat(who).startsWith("[moved to Tue 24 Nov 2026] "),
                        who -> assertThat(who).doesNotStartWith("["));

        screens.click("Take them out");
        assertThat(route().stops()).extracting(stop -> stop.name()).containsExactly("A-3");
        assertThat(_get(GoneBar.class).getElement().getTextRecursively()).doesNotContain("not to be done");
        _assertNone(UnassignedList.class);
    }

    @Test
    void aStopGoesToAnotherDayWithThePriceOfLeavingItsRouteAndComesBack() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        dispatcher.choose("A-2", DayActions.MOVE);
        screens.click("Another day…");
        assertThat(_get(DayDialog.class).getHeaderTitle()).isEqualTo("Move A-2 to another day");
        assertThat(_get(ChangeList.class).getElement().getTextRecursively()).contains("A-2", "on no route");
        screens.click("Move");

        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-3");
        assertThat(screens.orders.get("A-2").day()).isEqualTo(Screens.TODAY.plusDays(1));
        assertThat(screens.notices()).singleElement().asString().startsWith("A-2 moved to Tue 24 Nov 2026 (");
        _assertNone(UnassignedList.class);

        screens.click("Undo");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        assertThat(screens.orders.get("A-2").day()).isEqualTo(Screens.TODAY);
    }

    @Test
    void aKeyMovesAPinnedStopToAnotherDay() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        dispatcher.choose("A-1", PlanOperations.PIN_STOP);
        dispatcher.choose("A-1", PlanOperations.ANOTHER_DAY);
        assertThat(_get(DayDialog.class).getElement().getTextRecursively()).contains("moves what is pinned");
        _get(DatePicker.class, spec -> spec.withLabel("To")).setValue(Screens.TODAY);
        screens.click("Move");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("To")).getErrorMessage())
                .isEqualTo("Give another day than Mon 23 Nov 2026.");
        _get(DatePicker.class, spec -> spec.withLabel("To")).setValue(Screens.TODAY.plusDays(2));
        screens.click("Move");
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-3");
        assertThat(screens.orders.get("A-1").day()).isEqualTo(Screens.TODAY.plusDays(2));
    }

    @Test
    void ofWhatComesBackFromAnotherDayTheChangedStaysAway() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        JobId first = new JobId(screens.orders.get("A-1").id().value());
        screens.edit(screens.openPlan(), new Edit.PinJobs(List.of(first), Pins.OfJob.ROUTE));
        screens.open("plan");
        moveToTomorrow("A-1", "A-2");
        assertThat(dispatcher.stops(0)).containsExactly("A-3");
        change("A-1", new OrderEdit.Rank(new Priority(90)));

        screens.click("Undo");
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-3");
        assertThat(screens.orders.get("A-1").day()).isEqualTo(Screens.TODAY.plusDays(1));
        assertThat(screens.orders.get("A-2").day()).isEqualTo(Screens.TODAY);
        assertThat(screens.notices())
                .anyMatch(words -> words.startsWith("Somebody has changed 1 order since: it stays on the other day."));
    }

    @Test
    void whatIsRefusedAnotherDayStaysOnItsRoute() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        screens.orders.refuseNext(new RefusedException("Not today."));
        moveToTomorrow("A-1", "A-2");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        assertThat(screens.notices()).singleElement().asString().startsWith("Not today.");
        assertThat(screens.plans.listRevisions(screens.openPlan().id()))
                .as("nothing was done that would have to be taken back")
                .hasSize(1);
    }

    @Test
    void aMoveThatCannotBeTakenBackWholeIsNotTakenBackInPart() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        moveToTomorrow("A-1", "A-2");
        screens.orders.refuseNext(new RefusedException("Not now."));

        screens.click("Undo");
        assertThat(screens.notices()).anyMatch(words -> words.startsWith("Not now."));
        assertThat(dispatcher.stops(0)).containsExactly("A-3");
        assertThat(screens.orders.get("A-1").day()).isEqualTo(Screens.TODAY.plusDays(1));
    }

    @Test
    void whatEverybodyHasChangedSinceStaysAwayWithItsRoute() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        moveToTomorrow("A-1");
        change("A-1", new OrderEdit.Rank(new Priority(90)));

        screens.click("Undo");
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-3");
        assertThat(screens.plans.listRevisions(screens.openPlan().id())).hasSize(2);
        assertThat(screens.notices())
                .anyMatch(words -> words.startsWith("Somebody has changed 1 order since: it stays on the other day."));
    }

    @Test
    void aMoveIsNotTakenBackOverAColleaguesChangeOfThePlan() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        moveToTomorrow("A-1");
        Revision left = screens.plans
                .findRevision(screens.openPlan().head().orElseThrow())
                .orElseThrow();
        screens.edit(
                screens.openPlan(),
                new Edit.Reverse(left.schedule().routes().getFirst().shift()));

        screens.click("Undo");
        assertThat(screens.orders.get("A-1").day()).isEqualTo(Screens.TODAY.plusDays(1));
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-2");
    }

    @Test
    void whatIsGoneIsNotSaidToHaveMoved() {
        openPlanned(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        screens.orders.remove(List.of(screens.orders.get("A-1").id()));
        moveToTomorrow("A-1", "A-2");
        assertThat(screens.notices())
                .singleElement()
                .asString()
                .startsWith("1 order moved to Tue 24 Nov 2026 (")
                .contains("; 1 was not there any more");
    }

    private void moveToTomorrow(String... references) {
        dispatcher.select(List.of(), Stream.of(references).map(this::job).toList());
        dispatcher.choose(PlanOperations.ANOTHER_DAY);
        screens.click("Move");
    }

    @Test
    void whoMayNotEditOrdersIsNotOfferedAnotherDay() {
        openPlanned(Permission.PLANS_EDIT);
        dispatcher.choose("A-2", PlanOperations.ANOTHER_DAY);
        _assertNone(DayDialog.class);
        dispatcher.choose("A-2", DayActions.MOVE);
        _assertNone(Button.class, spec -> spec.withText("Another day…"));
    }

    private void change(String reference, OrderEdit edit) {
        screens.service(OrderDesk.class)
                .editSeen(
                        Caller.system("somebody", Permission.ORDERS_EDIT),
                        screens.depot("Riverside"),
                        List.of(screens.orders.get(reference)),
                        List.of(edit));
    }

    @Test
    void aRouteIsTurnedAround() {
        openPlanned(Permission.PLANS_EDIT);
        dispatcher.select(List.of(route().id()), List.of());
        dispatcher.choose(DayActions.TURN);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-2", "A-1");
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() {
        openPlanned(Permission.PLANS_EDIT);
        screens.planFeed.hold();
        screens.edit(screens.openPlan(), new Edit.Reverse(shift()));
        dispatcher.drop("A-2", route(), 0);
        assertThat(_find(_get(OvertakenDialog.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Your change was not made"));
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-2", "A-1");
    }

    @Test
    void whoMayOnlyLookCannotChangeAnything() {
        openPlanned();
        assertThatThrownBy(() -> dispatcher.drop("A-2", route(), 0))
                .isInstanceOf(NotPermittedException.class)
                .hasMessageContainingAll("dora", "plans.edit");
        dispatcher.choose("A-1", DayActions.TAKE_OUT);
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        _assertNone(EditControl.class);
    }

    private void openPlanned(Permission... more) {
        screens.withFleet().withOrders(ORDERS);
        screens.startRun(screens.openPlan());
        screens.work();
        Permission[] permissions = new Permission[more.length + 3];
        permissions[0] = Permission.PLANS_READ;
        permissions[1] = Permission.ORDERS_READ;
        permissions[2] = Permission.FLEET_READ;
        System.arraycopy(more, 0, permissions, 3, more.length);
        screens.signIn(permissions).open("plan");
    }

    /** The one that drives. */
    private ShiftId shift() {
        return screens.plans
                .findRevision(screens.openPlan().head().orElseThrow())
                .orElseThrow()
                .schedule()
                .routes()
                .getFirst()
                .shift();
    }

    private DayRow route() {
        return dispatcher.routes().getFirst();
    }

    private String job(String reference) {
        return dispatcher.stop(reference).jobs().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<MoveDialog.Row> offers() {
        return ((RadioButtonGroup<MoveDialog.Row>) _get(RadioButtonGroup.class))
                .getListDataView()
                .getItems()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(MoveDialog.Row row) {
        ((RadioButtonGroup<MoveDialog.Row>) _get(RadioButtonGroup.class)).setValue(row);
    }

    private void click(String label) {
        _click(button(label));
        screens.settle();
    }

    private static Button button(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel().equals(Optional.of(label))));
    }
}
