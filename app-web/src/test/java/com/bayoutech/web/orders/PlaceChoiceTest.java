package com.bayoutech.web.orders;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.streets.Address;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.map.MapSelectEvent;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.Totals;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaceChoiceTest {
    private static final Permission[] ALL = {
        Permission.ORDERS_READ,
        Permission.ORDERS_IMPORT,
        Permission.ORDERS_EDIT,
        Permission.ORDERS_REMOVE,
        Permission.FLEET_READ,
        Permission.PLANS_READ
    };
    private static final Address UPTOWN =
            new Address("12", "Heron Street", "Uptown", "70115", new Place(29.9312, -90.1154));
    private static final Address DOWNTOWN =
            new Address("12", "Heron Street", "Downtown", "70116", new Place(29.9512, -90.0654));
    private static final Address MILL = new Address("3", "Mill Lane", "Uptown", "", new Place(29.94, -90.1));
    private static final String COLUMNS = "reference,kind,shipment,recipient,address,latitude,longitude\n";
    private static final String DAY = COLUMNS
            + "A-1,delivery,,Ada,12 Heron Street,,\n"
            + "A-2,delivery,,Ben,3 Mill Lane,,\n"
            + "A-3,delivery,,Cleo,12 Heron St,29.9511,-90.0715\n";

    private final Screens screens = new Screens();

    PlaceChoiceTest() {
        screens.streets.confuse("12 Heron Street", UPTOWN, DOWNTOWN);
        screens.streets.locate("3 Mill Lane", MILL);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theReportOfAnImportCountsOrdersThatWaitByThemselves() {
        screens.withFleet().signIn(ALL).open("orders");
        screens.send(DAY);
        assertThat(_get(Totals.class).getElement().getTextRecursively())
                .isEqualTo("Added2Wait for an address1Already there0Not taken0");
    }

    @Test
    void ordersThatWaitAreCountedAndCanBeShownAlone() {
        open();
        assertThat(bar()).startsWith("1 order waits for an address and cannot be planned until it is chosen.");
        assertThat(_size(grid())).isEqualTo(3);
        screens.click("Show them");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsKeys("depot", "day", "show");
        screens.click("Show all");
        assertThat(_size(grid())).isEqualTo(3);
    }

    @Test
    void aDayOnWhichNothingWaitsSaysNothing() {
        screens.withFleet().withOrders(3).signIn(ALL).open("orders");
        _assertNone(AttentionBar.class);
        _assertNone(Button.class, spec -> spec.withText("Choose address"));
    }

    @Test
    void theCandidatesAreShownWithWhatTellsThemApart() {
        ask();
        assertThat(_get(PlaceDialog.class).getHeaderTitle()).isEqualTo("Where is this? A-1");
        assertThat(list().getListDataView().getItems())
                .extracting(PlaceCandidate::label)
                .containsExactly("12 Heron Street, Uptown 70115", "12 Heron Street, Downtown 70116");
        assertThat(list().getListDataView().getItem(0).note()).isEqualTo("4.7 km from the depot as the crow flies");
    }

    @Test
    void theOneThatIsChosenIsWhereTheOrderGoes() {
        ask();
        screens.choose(list(), list().getListDataView().getItem(1));
        screens.click("Choose this place");

        assertThat(place("A-1")).isEqualTo(DOWNTOWN.place());
        assertThat(screens.notices())
                .singleElement()
                .asString()
                .contains("Undo")
                .contains("The place of A-1 is chosen. The order can be planned.");
        _assertNone(PlaceDialog.class);
        _assertNone(AttentionBar.class);
        _assertNone(Button.class, spec -> spec.withText("Choose address"));
    }

    @Test
    void aClickOnTheMapMarksTheCandidate() {
        ask();
        RouteMap map = _get(RouteMap.class);
        ComponentUtil.fireEvent(map, new MapSelectEvent(map, true, 1, -1, 1));
        assertThat(list().getValue().place()).isEqualTo(DOWNTOWN.place());
    }

    @Test
    void aPlaceCanBeGivenInDegrees() {
        ask();
        lookUp("29.9700, -90.0500");
        assertThat(list().getValue()).isEqualTo(list().getListDataView().getItem(0));
        screens.click("Choose this place");
        assertThat(place("A-1")).isEqualTo(new Place(29.97, -90.05));
    }

    @Test
    void degreesOnAnotherContinentAreQuestioned() {
        ask();
        lookUp("-90.05, 29.97");
        assertThat(trouble()).contains("more than 1,000 km from the depot");
        assertThat(list().getListDataView().getItemCount()).isEqualTo(2);
    }

    @Test
    void anotherAddressCanBeLookedUp() {
        ask();
        lookUp("3 Mill Lane");
        screens.click("Choose this place");
        assertThat(place("A-1")).isEqualTo(MILL.place());
    }

    @Test
    void whatIsOnlySuggestedIsMarkedByNobodyButThePerson() {
        screens.streets.suggest("12 Heronn", UPTOWN, DOWNTOWN);
        ask();
        lookUp("12 Heronn");
        assertThat(list().getListDataView().getItemCount()).isEqualTo(2);
        assertThat(list().getValue()).isNull();
        assertThat(trouble()).isEqualTo("There is no such street.");
        assertThat(chooseButton().isEnabled()).isFalse();
        assertThat(_get(RouteMap.class).selection()).isEqualTo(MapSelection.nothing());

        screens.choose(list(), list().getListDataView().getItem(1));
        screens.click("Choose this place");
        assertThat(place("A-1")).isEqualTo(DOWNTOWN.place());
    }

    @Test
    void theBestOfSeveralThatMayBeMeantIsMarked() {
        ask();
        assertThat(list().getValue()).isEqualTo(list().getListDataView().getItem(0));
        assertThat(chooseButton().isEnabled()).isTrue();
    }

    @Test
    void ordersThatWaitAreShownAloneUntilTheLastHasItsPlace() {
        screens.withFleet()
                .withOrders(DAY + "A-4,delivery,,Dan,12 Heron Street,,\n")
                .signIn(ALL)
                .open("orders");
        screens.click("Show them");
        assertThat(references()).containsExactly("A-1", "A-4");
        chooseFirst();
        assertThat(references()).containsExactly("A-4");
        assertThat(_get(Button.class, spec -> spec.withText("Show all")).isVisible())
                .isTrue();
        chooseFirst();
        assertThat(references()).containsExactly("A-1", "A-2", "A-3", "A-4");
    }

    private void chooseFirst() {
        clickChoose(0);
        screens.click("Choose this place");
    }

    private static List<String> references() {
        return GridKt._findAll(grid()).stream().map(OrderEntry::reference).toList();
    }

    private static Button chooseButton() {
        return _get(Button.class, spec -> spec.withText("Choose this place"));
    }

    @Test
    void anAddressThatIsNowhereLeavesTheCandidates() {
        ask();
        lookUp("9 Nowhere Lane");
        assertThat(trouble()).isEqualTo("There is no such street.");
        assertThat(list().getListDataView().getItemCount()).isEqualTo(2);
    }

    @Test
    void leavingTheDialogChangesNothing() {
        ask();
        screens.click("Not now");
        assertThat(screens.orders.get("A-1").isWaiting()).isTrue();
    }

    @Test
    void ofAShipmentOneVisitIsAskedAfterTheOther() {
        screens.withFleet()
                .withOrders(COLUMNS + ",pickup,S-1,Ada,12 Heron Street,,\n,delivery,S-1,Ben,12 Heron Street,,\n")
                .signIn(ALL)
                .open("orders");
        clickChoose(0);
        screens.click("Choose this place");
        _assertOne(PlaceDialog.class);
        screens.choose(list(), list().getListDataView().getItem(1));
        screens.click("Choose this place");

        _assertNone(PlaceDialog.class);
        assertThat(screens.orders.get("S-1").visits())
                .extracting(visit -> visit.place().orElseThrow())
                .containsExactly(UPTOWN.place(), DOWNTOWN.place());
    }

    @Test
    void whoMayNotEditSeesWhatWaitsAndChoosesNothing() {
        screens.withFleet()
                .withOrders(DAY)
                .signIn(Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("orders");
        GridKt._clickItem(grid(), 0);
        assertThat(_get(OrderPanel.class).getElement().getTextRecursively()).contains("Waits for a place");
        _assertNone(Button.class, spec -> spec.withText("Choose address"));
    }

    @Test
    void whatSomebodyElseHasChosenMeanwhileStays() {
        ask();
        screens.service(OrderDesk.class)
                .choosePlace(
                        Caller.system("somebody", Permission.ORDERS_EDIT),
                        screens.orders.get("A-1").id(),
                        0,
                        1,
                        UPTOWN.place());
        screens.choose(list(), list().getListDataView().getItem(1));
        screens.click("Choose this place");
        assertThat(screens.notices()).singleElement().asString().contains("has changed since you looked at it");
        assertThat(place("A-1")).isEqualTo(UPTOWN.place());
        _assertNone(AttentionBar.class);
    }

    private void open() {
        screens.withFleet().withOrders(DAY).signIn(ALL).open("orders");
    }

    private void ask() {
        open();
        clickChoose(0);
    }

    private void clickChoose(int row) {
        GridKt._clickItem(grid(), row);
        screens.settle();
        screens.click("Choose address");
    }

    private void lookUp(String text) {
        screens.choose(_get(_get(PlaceDialog.class), TextField.class), text);
        screens.click("Look up");
    }

    private Place place(String reference) {
        return screens.orders.get(reference).visits().getFirst().place().orElseThrow();
    }

    private static OrderGrid grid() {
        return _get(OrderGrid.class);
    }

    private static CandidateList list() {
        return _get(CandidateList.class);
    }

    private static String bar() {
        return _get(AttentionBar.class).getElement().getTextRecursively();
    }

    private static String trouble() {
        return _get(Paragraph.class, spec -> spec.withClasses("bayou-place-trouble"))
                .getText();
    }
}
