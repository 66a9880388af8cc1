package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.planning.Edit;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditPlanTest {
    private static final String ORDERS = """
            reference,kind,recipient,latitude,longitude,earliest,latest
            A-1,delivery,Ada,29.9611,-90.0800,08:00,12:00
            A-2,delivery,Ben,29.9700,-90.0800,,
            A-3,delivery,Cleo,29.9800,-90.0800,,
            """;

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aStopIsMovedAlongItsRouteAndTakenBack() {
        openPlanned(Permission.PLANS_EDIT);
        click("Move A-2 earlier");
        assertThat(stops()).containsExactly("A-2", "A-1", "A-3");
        assertThat(screens.notices()).singleElement().asString().startsWith("A-2 moved earlier (");

        click("Undo");
        assertThat(stops()).containsExactly("A-1", "A-2", "A-3");
        click("Redo");
        assertThat(stops()).containsExactly("A-2", "A-1", "A-3");
        assertThat(button("Redo").isEnabled()).isFalse();
        assertThat(screens.notices()).isEmpty();
    }

    @Test
    void theNoticeTakesItsChangeBack() {
        openPlanned(Permission.PLANS_EDIT);
        click("Move A-1 later");
        assertThat(stops()).containsExactly("A-2", "A-1", "A-3");
        screens.click("Undo");
        assertThat(stops()).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    void aStopIsGivenToAnotherVehicleWithItsPrice() {
        openPlanned(Permission.PLANS_EDIT);
        screens.edit(screens.openPlan(), new Edit.Reverse(shift()));
        screens.open("plan");
        click("Give A-2 to another vehicle");
        List<MoveDialog.Row> rows = offers();
        assertThat(rows).extracting(MoveDialog.Row::vehicle).containsExactlyInAnyOrder("Van 1", "Van 2");
        MoveDialog.Row other =
                rows.stream().filter(row -> !row.here()).findFirst().orElseThrow();
        assertThat(other.extraCents()).isPositive();
        choose(other);
        screens.click("Move");

        assertThat(_find(NativeButton.class, spec -> spec.withClasses("bayou-route")))
                .hasSize(2);
        assertThat(screens.notices()).singleElement().asString().startsWith("A-2 given to " + other.vehicle() + " (+");
    }

    @Test
    void aStopThatIsTakenOutCanBeAssignedAgain() {
        openPlanned(Permission.PLANS_EDIT);
        click("Give A-3 to another vehicle");
        screens.click("Take out");
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
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("1 order stays unassigned");
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
        assertThat(_get(StopList.class).getElement().getTextRecursively())
                .contains("cancelled", "moved to Tue 24 Nov 2026");

        screens.click("Take them out");
        assertThat(stops()).containsExactly("A-3");
        assertThat(_get(GoneBar.class).getElement().getTextRecursively()).doesNotContain("not to be done");
        _assertNone(UnassignedList.class);
    }

    private void change(String reference, OrderEdit edit) {
        screens.service(OrderDesk.class)
                .edit(
                        Caller.system("somebody", Permission.ORDERS_EDIT),
                        screens.depot("Riverside"),
                        Set.of(screens.orders.get(reference).id()),
                        List.of(edit));
    }

    @Test
    void aRouteIsTurnedAround() {
        openPlanned(Permission.PLANS_EDIT);
        screens.click("Turn around");
        assertThat(stops()).containsExactly("A-3", "A-2", "A-1");
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() {
        openPlanned(Permission.PLANS_EDIT);
        screens.edit(screens.openPlan(), new Edit.Reverse(shift()));
        click("Move A-2 earlier");
        assertThat(screens.notices()).singleElement().asString().contains("has changed since you looked at it");
        assertThat(stops()).containsExactly("A-3", "A-2", "A-1");
    }

    @Test
    void whoMayOnlyLookCannotChangeAnything() {
        openPlanned();
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Move "))
                        .isPresent()));
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
        chooseFirstRoute();
    }

    private static void chooseFirstRoute() {
        NativeButton route = _find(NativeButton.class, spec -> spec.withClasses("bayou-route"))
                .getFirst();
        ComponentUtil.fireEvent(route, new ClickEvent<>(route));
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

    private static List<String> stops() {
        return _find(_get(StopList.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively().replaceAll(".*(A-\\d).*", "$1"))
                .toList();
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
