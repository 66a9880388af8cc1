package com.bayoutech.web.orders;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._selectRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import com.bayoutech.streets.Address;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The orders' screen and what opens on it. Long, since all of it works on the same day, which is set up once. */
class OrdersViewTest {
    private static final Permission[] ALL = {
        Permission.ORDERS_READ,
        Permission.ORDERS_IMPORT,
        Permission.ORDERS_EDIT,
        Permission.ORDERS_REMOVE,
        Permission.FLEET_READ
    };

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void withoutADepotTheWayToTheFleetIsShown() {
        screens.signIn(ALL).open("orders");
        assertThat(screens.emptyTitle()).isEqualTo("No depot yet");
        assertThat(button("Import").isEnabled()).isFalse();
        screens.click("Go to the fleet");
        assertThat(screens.emptyTitle()).isEqualTo("No vehicles yet");
    }

    @Test
    void aDepotThatCameMeanwhileCanHaveOrders() {
        screens.signIn(ALL).open("orders");
        screens.withFleet().open("orders");
        assertThat(button("Import").isEnabled()).isTrue();
    }

    @Test
    void aDepotThatWasRemovedMeanwhileLeavesNothingBehind() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        screens.fleet.listDepots().forEach(depot -> screens.fleet.remove(depot.id()));
        screens.click("›");
        assertThat(screens.emptyTitle()).isEqualTo("No depot yet");
        _assertNone(Span.class, spec -> spec.withClasses("bayou-header-subtitle"));
    }

    @Test
    void aDayWithoutOrdersSaysWhatToDo() {
        screens.withFleet().signIn(ALL).open("orders");
        assertThat(screens.emptyTitle()).isEqualTo("No orders for Mon 23 Nov 2026");
        _assertNone(TextField.class, spec -> spec.withPlaceholder("Search"));
        assertThat(button("Import").isEnabled()).isTrue();
    }

    @Test
    void ordersAreShownOnTheClockOfTheirDepot() {
        screens.withFleet().withOrders(12).signIn(ALL).open("orders");
        assertThat(_size(orders())).isEqualTo(12);
        assertThat(_getFormattedRow(orders(), 0))
                .startsWith("A-1", "Delivery", "Shop 1", "1 Canal Street", "09:00–11:00", "5 min", "2");
        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 12 orders");
    }

    @Test
    void searchingLooksIntoReferencesNamesAndAddresses() {
        screens.withFleet().withOrders(12).signIn(ALL).open("orders");
        screens.choose(_get(TextField.class, spec -> spec.withPlaceholder("Search")), "12 canal");
        assertThat(_size(orders())).isEqualTo(1);
        assertThat(_getFormattedRow(orders(), 0)).startsWith("A-12");
    }

    @Test
    void anotherDayAndAnotherDepotHaveOrdersOfTheirOwn() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        screens.click("›");
        assertThat(screens.emptyTitle()).isEqualTo("No orders for Tue 24 Nov 2026");
        screens.choose(_get(DatePicker.class), Screens.TODAY);
        assertThat(_size(orders())).isEqualTo(3);
        screens.choose(depots(), screens.depot("Uptown"));
        assertThat(screens.emptyTitle()).isEqualTo("No orders for Mon 23 Nov 2026");
    }

    @Test
    void anAddressThatNamesNoDayLeadsToTheNextThatHasOrders() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders?day=the+day+after");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void whoMayOnlyLookIsOfferedNeitherImportNorRemoval() {
        screens.withFleet()
                .withOrders(3)
                .signIn(Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("orders");
        _selectRow(orders(), 0);
        _assertNone(Button.class, spec -> spec.withText("Import"));
        _assertNone(Button.class, spec -> spec.withText("Remove"));
    }

    @Test
    void aFileIsShownBeforeAnythingOfItIsStored() {
        screens.withFleet().signIn(ALL).open("orders");
        screens.send(DayFiles.ordersWithARejectedRow());

        assertThat(_get(PreviewPanel.class).getElement().getTextRecursively())
                .contains("Good rows1", "Need a hand1", "Nothing is stored yet");
        assertThat(button("Import 1 of 2 rows").isVisible()).isTrue();
        assertThat(screens.orders.references()).isEmpty();
    }

    @Test
    void aRejectedRowIsMendedInPlaceAndSentAgainWithoutItsFile() {
        screens.withFleet().signIn(ALL).open("orders");
        screens.bringIn(DayFiles.ordersWithARejectedRow());
        assertThat(screens.orders.references()).containsExactly("A-1");
        TextField latitude = field("Latitude");
        assertThat(latitude.isInvalid()).isTrue();
        assertThat(latitude.getErrorMessage()).contains("90");

        latitude.setValue("29.9511");
        screens.click("Send the mended rows again");
        screens.await("Done");

        assertThat(screens.orders.references()).containsExactly("A-1", "A-2");
        screens.click("Done");
        assertThat(_size(orders())).isEqualTo(2);
    }

    @Test
    void foreignHeadingsAreMappedAndRememberedForTheNextFile() {
        String file = "Auftrag;Kunde;Breite;Long;Wunsch\nX-1;Ada;29.9511;-90.0715;heute\n";
        screens.withFleet().signIn(ALL).open("orders");
        screens.send(file);
        assertThat(mapping().isOpened()).isTrue();
        assertThat(column("Wunsch").getValue()).isNull();
        screens.choose(column("Wunsch"), OrderColumn.NOTES);
        screens.await("Import 1 of 1 rows");
        screens.click("Import 1 of 1 rows");
        screens.await("Done");
        assertThat(screens.orders.get("X-1").visits().getFirst().recipient().notes())
                .isEqualTo("heute");
        screens.click("Done");

        screens.send(file.replace("X-1", "X-2"));
        assertThat(mapping().isOpened()).isFalse();
        assertThat(column("Wunsch").getValue()).isEqualTo(OrderColumn.NOTES);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatHasANameIsOfferedForFilesWithTheSameHeadingsInWhateverOrder() {
        screens.withFleet().signIn(ALL).open("orders");
        screens.send("Auftrag;Kunde;Breite;Long;Wunsch\nX-1;Ada;29.9511;-90.0715;heute\n");
        _get(TextField.class, spec -> spec.withLabel("Remember it as")).setValue("Shop");
        screens.click("Import 1 of 1 rows");
        screens.await("Done");
        screens.click("Done");

        screens.send("Nummer;Name;Lat;Lon;Bemerkung\nX-2;Ada;29.9511;-90.0715;heute\n");
        _assertNone(Select.class, spec -> spec.withLabel("As for"));
        _get(Dialog.class).close();
        screens.settle();

        screens.send("Wunsch;Long;Breite;Kunde;Auftrag\nheute;-90.0715;29.9511;Ada;X-2\n");
        assertThat(mapping().isOpened()).as("it is known").isFalse();
        assertThat(column("Auftrag").getValue()).isEqualTo(OrderColumn.REFERENCE);
        Select<?> asFor = _get(Select.class, spec -> spec.withLabel("As for"));
        assertThat(asFor.getListDataView().getItems().map(String::valueOf)).containsExactly("Shop");
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        screens.withFleet().withOrders(2).signIn(ALL).open("orders");
        screens.bringIn(DayFiles.orders(2));
        assertThat(_get(Totals.class).getElement().getTextRecursively()).isEqualTo("Added0Already there2Not taken0");
    }

    @Test
    void aFileThatIsNoOrderFileIsRefusedWithTheReason() {
        screens.withFleet().signIn(ALL).open("orders");
        screens.send("farbe,form\nblau,rund\n");
        assertThat(_get(_get(Dialog.class), H2.class).getText()).isEqualTo("The file was not taken");
        assertThat(screens.orders.references()).isEmpty();
    }

    private static MappingFields mapping() {
        return _get(MappingFields.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<OrderColumn> column(String heading) {
        return _get(Select.class, spec -> spec.withLabel(heading));
    }

    @Test
    void selectedOrdersAreRemovedOnceThatIsConfirmed() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _selectRow(orders(), 1);
        screens.click("Remove");
        assertThat(screens.orders.references()).hasSize(3);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.orders.references()).containsExactly("A-1", "A-3");
        assertThat(_size(orders())).isEqualTo(2);
        _assertNone(Button.class, spec -> spec.withText("Remove"));
    }

    @Test
    void whatIsHeldSaysSoAndIsFoundByItsState() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _selectRow(orders(), 1);
        screens.click("Hold");

        assertThat(state("A-2")).isEqualTo(OrderState.ON_HOLD);
        assertThat(screens.notices()).singleElement().asString().contains("1 order held", "Undo");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Clear the selection".equals(button.getElement().getAttribute("aria-label")))));
        screens.click("On hold 1");
        assertThat(_size(orders())).isEqualTo(1);
        assertThat(_getFormattedRow(orders(), 0)).startsWith("A-2");
    }

    @Test
    void aChangeOfManyIsTakenBackFromItsNotice() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        orders().asMultiSelect()
                .setValue(Set.copyOf(
                        screens.orders.list(screens.depot("Riverside").id(), Screens.TODAY)));
        screens.click("Cancel orders");
        assertThat(state("A-1")).isEqualTo(OrderState.CANCELLED);

        screens.click("Undo");

        assertThat(state("A-1")).isEqualTo(OrderState.OPEN);
        assertThat(state("A-3")).isEqualTo(OrderState.OPEN);
    }

    @Test
    void manyOrdersMoveToAnotherDay() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _selectRow(orders(), 0);
        screens.click("Move to a day");
        screens.click("Move");

        assertThat(_size(orders())).isEqualTo(2);
        assertThat(screens.orders.get("A-1").day()).isEqualTo(Screens.TODAY.plusDays(1));
    }

    @Test
    void aFailedVisitStaysInItsDayAndGoesIntoTheNextOnesPool() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _selectRow(orders(), 0);
        screens.click("Visit failed");
        screens.click("Put into the next day's pool");

        assertThat(_size(orders())).isEqualTo(3);
        _clickItem(orders(), 0);
        assertThat(_get(OrderPanel.class).getElement().getTextRecursively())
                .contains("Failed on Mon 23 Nov 2026: nobody was there");
        screens.click("›");
        assertThat(_size(orders())).isEqualTo(1);
    }

    @Test
    void windowServiceTimeAndPriorityAreChangedTogetherAndTakenBackTogether() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        OrderEntry before = screens.orders.get("A-1");
        _selectRow(orders(), 0);
        screens.click("Change");
        Dialog dialog = _get(Dialog.class);
        _get(dialog, TimePicker.class, spec -> spec.withLabel("From")).setValue(LocalTime.of(7, 30));
        _get(dialog, IntegerField.class, spec -> spec.withLabel("Service minutes"))
                .setValue(25);
        _get(dialog, IntegerField.class, spec -> spec.withLabel("Priority, 0 to 100"))
                .setValue(90);
        _click(_get(dialog, Button.class, spec -> spec.withText("Change")));

        assertThat(screens.orders.get("A-1").priority().level()).isEqualTo(90);
        assertThat(screens.orders.get("A-1").visits().getFirst().service()).isEqualTo(Duration.ofMinutes(25));
        screens.click("Undo");
        assertThat(screens.orders.get("A-1").visits()).isEqualTo(before.visits());
        assertThat(screens.orders.get("A-1").priority()).isEqualTo(before.priority());
    }

    @Test
    void loadAndSkillsOfManyAreChangedAtOnce() {
        screens.withFleet().withOrders(2).signIn(ALL).open("orders");
        orders().asMultiSelect().select(screens.orders.get("A-1"), screens.orders.get("A-2"));
        screens.click("Change");
        Dialog dialog = _get(Dialog.class);
        TextField load = _get(dialog, TextField.class, spec -> spec.withLabel("Load"));
        load.setValue("a few");
        _click(_get(dialog, Button.class, spec -> spec.withText("Change")));
        assertThat(load.isInvalid()).isTrue();
        load.setValue("3;40");
        _get(dialog, TextField.class, spec -> spec.withLabel("Skills")).setValue("cold");
        _click(_get(dialog, Button.class, spec -> spec.withText("Change")));

        assertThat(_getFormattedRow(orders(), 1)).contains("3 / 40", "cold");
    }

    @Test
    void ordersAreSortedByTheirLoadAmountByAmount() {
        screens.withFleet().withOrders("""
                        reference,kind,recipient,latitude,longitude,load
                        A-1,delivery,Ada,29.9611,-90.0800,10
                        A-2,delivery,Ben,29.9611,-90.0800,9;5
                        A-3,delivery,Cleo,29.9611,-90.0800,
                        A-4,delivery,Dan,29.9611,-90.0800,9;40
                        """).signIn(ALL).open("orders");
        orders().sort(GridSortOrder.asc(orders().getColumns().stream()
                        .filter(column -> "Load".equals(column.getHeaderText()))
                        .findFirst()
                        .orElseThrow())
                .build());
        assertThat(orders().getListDataView().getItems().map(OrderEntry::reference))
                .containsExactly("A-3", "A-2", "A-4", "A-1");
    }

    @Test
    void whatSomebodyChangesMeanwhileIsNamedAndStaysAsTheyLeftIt() {
        screens.withFleet().withOrders(2).signIn(ALL).open("orders");
        orders().asMultiSelect().select(screens.orders.get("A-1"), screens.orders.get("A-2"));
        screens.click("Change");
        Dialog dialog = _get(Dialog.class);
        screens.service(OrderDesk.class)
                .editSeen(
                        Caller.system("somebody", Permission.ORDERS_EDIT),
                        screens.depot("Riverside"),
                        List.of(screens.orders.get("A-1")),
                        List.of(new OrderEdit.Rank(new Priority(20))));
        _get(dialog, IntegerField.class, spec -> spec.withLabel("Priority, 0 to 100"))
                .setValue(90);
        _click(_get(dialog, Button.class, spec -> spec.withText("Change")));

        assertThat(screens.orders.get("A-1").priority().level()).isEqualTo(20);
        assertThat(screens.orders.get("A-2").priority().level()).isEqualTo(90);
        assertThat(screens.notices())
                .singleElement()
                .asString()
                .contains("Somebody has changed A-1 since you looked: it stays as it is");
    }

    @Test
    void theHistoryOfAnOrderTakesItsChangesBack() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _clickItem(orders(), 0);
        screens.click("Hold");
        screens.click("Cancel order");
        assertThat(_get(HistoryList.class).getElement().getTextRecursively())
                .contains("Came in with a file", "Held", "Cancelled", "State: on hold → cancelled", "dora");

        screens.click("Take back");

        assertThat(state("A-1")).isEqualTo(OrderState.ON_HOLD);
        screens.click("Do again");
        assertThat(state("A-1")).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void anOrderIsEnteredByHandAndCanBeTakenBack() {
        screens.withFleet().signIn(ALL).open("orders");
        screens.click("New order");
        field("Reference").setValue("N-1");
        field("Recipient").setValue("Ada");
        screens.click("Save");
        assertThat(field("Address").isInvalid()).isTrue();
        screens.streets.locate("3 Mill Lane", new Address("3", "Mill Lane", "Uptown", "", new Place(29.94, -90.1)));
        screens.choose(field("Address"), "3 Mill Lane");
        field("From").setValue("08:00");
        field("To").setValue("10:00");
        screens.click("Save");

        assertThat(screens.notices()).singleElement().asString().contains("N-1 entered", "Undo");
        assertThat(_getFormattedRow(orders(), 0)).contains("N-1", "Ada", "3 Mill Lane", "08:00–10:00");
        assertThat(_get(OrderPanel.class).getElement().getTextRecursively()).contains("Entered by hand");
        screens.click("Undo");
        assertThat(screens.orders.references()).isEmpty();
    }

    @Test
    void anOrderThatIsKnownIsEditedBesideTheGrid() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _clickItem(orders(), 0);
        screens.settle();
        field("Priority").setValue("many");
        screens.click("Save");
        assertThat(field("Priority").getErrorMessage()).contains("Give a whole number from 0 to 100.");
        field("Priority").setValue("77");
        field("Phone").setValue("+1 504 555 0123");
        screens.click("Save");

        assertThat(screens.orders.get("A-1").priority().level()).isEqualTo(77);
        assertThat(_get(HistoryList.class).getElement().getTextRecursively())
                .contains("Priority: 50 → 77", "Phone changed")
                .doesNotContain("0123");
    }

    @Test
    void whatIsEnteredIsNotLeftWithoutAWord() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _clickItem(orders(), 0);
        screens.settle();
        field("Priority").setValue("77");
        _clickItem(orders(), 1);
        screens.settle();
        assertThat(field("Reference").getValue()).isEqualTo("A-1");
        _fireConfirm(_get(ConfirmDialog.class));
        screens.settle();
        assertThat(field("Reference").getValue()).isEqualTo("A-2");
        assertThat(screens.orders.get("A-1").priority().level()).isEqualTo(50);
    }

    @Test
    void whatIsEnteredStaysWhileOrdersOfAnotherStateAreShownAndIsAskedAboutBeforeTheDayIsLeft() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _clickItem(orders(), 0);
        screens.settle();
        field("Priority").setValue("77");
        screens.open("orders?depot=" + screens.depot("Riverside").id() + "&day=" + Screens.TODAY + "&show=held");
        assertThat(field("Priority").getValue()).isEqualTo("77");
        _assertNone(ConfirmDialog.class);

        screens.open("orders?day=" + Screens.TODAY.plusDays(1));
        assertThat(screens.subtitle()).startsWith("Mon 23 Nov 2026");
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(field("Priority").getValue()).isEqualTo("77");

        screens.open("fleet");
        assertThat(field("Priority").getValue()).isEqualTo("77");
        _fireConfirm(_get(ConfirmDialog.class));
        screens.settle();
        assertThat(address()).startsWith("fleet");
        screens.open("orders");
        assertThat(screens.subtitle()).startsWith("Mon 23 Nov 2026");
    }

    @Test
    void theAddressNamesTheDayAndTheOrderThatIsOpen() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        _clickItem(orders(), 1);
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anySatisfy(
                        call -> assertThat(call.getInvocation().getParameters().toString())
                                .contains(
                                        "orders?",
                                        "depot=" + screens.depot("Riverside").id(),
                                        "day=" + Screens.TODAY,
                                        "order=" + screens.orders.get("A-2").id()));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void ordersOfOtherDaysAreFoundAndOpened() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders?day=2026-12-24");
        screens.click("All days");
        Dialog dialog = _get(Dialog.class);
        _get(dialog, TextField.class).setValue("A-2");
        _click(_get(dialog, Button.class, spec -> spec.withText("Search")));
        Grid<OrderEntry> found = found(dialog);
        assertThat(_size(found)).isEqualTo(1);
        _clickItem(found, 0);
        screens.settle();

        assertThat(screens.subtitle()).startsWith("Mon 23 Nov 2026");
        assertThat(field("Reference").getValue()).isEqualTo("A-2");
    }

    @SuppressWarnings("unchecked")
    private static Grid<OrderEntry> found(Dialog dialog) {
        return _get(dialog, Grid.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private OrderState state(String reference) {
        return screens.orders.get(reference).life().state();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Depot> depots() {
        return _get(Select.class, spec -> spec.withClasses("bayou-depot"));
    }

    private static Grid<OrderEntry> orders() {
        return _get(OrderGrid.class);
    }
}
