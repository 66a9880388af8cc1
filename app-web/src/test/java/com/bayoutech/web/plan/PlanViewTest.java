package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.RunScope;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.Reach;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.timeline.DayStop;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanViewTest {
    private static final Permission[] DISPATCHER = {
        Permission.PLANS_READ,
        Permission.PLANS_EDIT,
        Permission.PLANS_PUBLISH,
        Permission.ORDERS_READ,
        Permission.FLEET_READ
    };

    private final Screens screens = new Screens();
    private final Dispatcher dispatcher = new Dispatcher(screens);

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void withoutADepotThereIsNothingToPlan() {
        screens.signIn(DISPATCHER).open("plan");
        assertThat(screens.emptyTitle()).isEqualTo("No depot yet");
        _assertNone(Button.class, spec -> spec.withText("Publish"));
    }

    @Test
    void aDayWithoutOrdersLeadsToItsOrders() {
        screens.withFleet().withOrders(3).signIn(DISPATCHER).open("plan?day=2026-11-25");
        assertThat(screens.emptyTitle()).isEqualTo("Nothing to plan on Wed 25 Nov 2026");
        screens.click("Go to the orders");
        assertThat(screens.emptyTitle()).isEqualTo("No orders for Wed 25 Nov 2026");
    }

    @Test
    void beforeItsFirstRunTheDaysOrdersWaitOnTheMap() {
        open(3);
        _get(RouteMap.class);
        _assertNone(SchedulePanel.class);
        _assertNone(Pill.class);
        _assertNone(Button.class, spec -> spec.withText("Publish"));
        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 3 orders");
    }

    @Test
    void whatARunHasFoundIsShownInNumbersAndRoutes() {
        open(3);
        optimise();
        assertThat(_get(Totals.class).getElement().getTextRecursively())
                .isEqualTo("Cost$123.45Distance12.4 kmWorking time40 minStops3Unassigned0");
        assertThat(dispatcher.routes()).singleElement().satisfies(route -> {
            assertThat(route.name()).startsWith("Van ");
            assertThat(route.drive().orElseThrow().facts()).isEqualTo("3 stops · 12.4 km");
            assertThat(route.utilization()).isEqualTo(10);
            assertThat(route.load()).isEqualTo("6");
        });
        assertThat(dispatcher.rows()).hasSize(2);
        assertThat(_find(Pill.class)).extracting(Pill::getText).containsExactly("Draft", "Finished");
        _assertNone(UnassignedList.class);
    }

    @Test
    void aRouteNamesWhoDrivesIt() {
        open(3);
        VehicleId van = screens.fleet
                .listVehicles(screens.depot("Riverside").id())
                .getFirst()
                .id();
        VehicleId other = screens.fleet
                .listVehicles(screens.depot("Riverside").id())
                .getLast()
                .id();
        for (VehicleId usual : List.of(van, other)) {
            screens.fleet
                    .crew()
                    .save(new Driver(
                            DriverId.random(), screens.depot("Riverside").id(), "Odile", Set.of(), Optional.of(usual)));
        }
        optimise();
        assertThat(dispatcher.routes().getFirst().drive().orElseThrow().driver())
                .contains("Odile");
    }

    @Test
    void theStopsOfARouteSayWhenWhoAndWhere() {
        open(3);
        optimise();
        assertThat(dispatcher.routes().getFirst().stops())
                .extracting(
                        DayStop::name,
                        DayStop::who,
                        DayStop::where,
                        stop -> stop.start().toString())
                .containsExactly(
                        tuple("A-1", "Shop 1", "1 Canal Street", "2026-11-23T14:10:00Z"),
                        tuple("A-2", "Shop 2", "2 Canal Street", "2026-11-23T14:20:00Z"),
                        tuple("A-3", "Shop 3", "3 Canal Street", "2026-11-23T14:30:00Z"));
    }

    @Test
    void theAddressOfThePageHoldsTheSelection() {
        open(3);
        optimise();
        String route = dispatcher.routes().getFirst().id();
        String job = dispatcher.stop("A-2").jobs().getFirst();
        screens.open("plan?day=2026-11-23&route=" + route + "&job=" + job);
        dispatcher.choose(DayActions.TAKE_OUT);
        assertThat(dispatcher.stops(0)).as("at one place").containsExactly("A-1, A-3");
    }

    @Test
    void theScreenGoesOnWithTheDepotAndTheDayOfTheOneBefore() {
        screens.withFleet().signIn(DISPATCHER);
        screens.open("orders?depot=" + screens.depot("Uptown").id() + "&day=2026-11-24");
        screens.open("plan");
        assertThat(screens.emptyTitle()).isEqualTo("Nothing to plan on Tue 24 Nov 2026");
        HasValue<?, ?> depot = (HasValue<?, ?>) _get(Component.class, spec -> spec.withClasses("bayou-depot"));
        assertThat((Object) depot.getValue()).isEqualTo(screens.depot("Uptown"));
    }

    @Test
    void whatStaysUnassignedSaysWhy() {
        screens.withFleet().withOrders(6);
        leaveOut("A-2", UnassignedReason.SKILL_MISSING);
        leaveOut("A-3", UnassignedReason.LOAD_TOO_LARGE);
        leaveOut("A-4", UnassignedReason.OUT_OF_REACH);
        leaveOut("A-5", UnassignedReason.NO_ROOM_LEFT);
        leaveOut("A-6", UnassignedReason.NO_SHIFT);
        screens.signIn(DISPATCHER).open("plan");
        optimise();
        assertThat(_find(_get(UnassignedList.class), ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly(
                        "Shop 22 Canal Street · A-2No vehicle at work has all the skills that it needs.Why?Assign",
                        "Shop 33 Canal Street · A-3It is more than any suitable vehicle carries.Why?Assign",
                        "Shop 44 Canal Street · A-4No suitable vehicle gets there within its window and back in time.Why?Assign",
                        "Shop 55 Canal Street · A-5It would fit alone, but not beside the jobs that were chosen.Why?Assign",
                        "Shop 66 Canal Street · A-6No vehicle has a shift that day.Why?Assign");
        screens.click("Publish");
        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively())
                .isEqualTo("1 route with 1 stop become the day's plan. 5 orders stay unassigned.");
    }

    @Test
    void manyUnassignedOrdersAreSearchedAndInsertedAtOnce() {
        screens.withFleet().withOrders(120);
        IntStream.rangeClosed(2, 120).forEach(order -> leaveOut("A-" + order, UnassignedReason.NO_ROOM_LEFT));
        screens.signIn(DISPATCHER).open("plan");
        optimise();
        assertThat(_find(_get(UnassignedList.class), ListItem.class)).hasSize(100);
        screens.click("Show 19 more");
        assertThat(_find(_get(UnassignedList.class), ListItem.class)).hasSize(119);
        _get(TextField.class, spec -> spec.withPlaceholder("Find an order, a name, an address"))
                .setValue("11 canal");
        assertThat(_find(_get(UnassignedList.class), ListItem.class))
                .extracting(item -> item.getElement().getAttribute("data-name"))
                .containsExactly("A-11", "A-111");

        screens.click("Insert all 2…");
        assertThat(screens.runs
                        .findLatest(screens.openPlan().id())
                        .orElseThrow()
                        .scope())
                .isInstanceOfSatisfying(
                        RunScope.Insertion.class,
                        insertion -> assertThat(insertion.jobs()).hasSize(2));
    }

    @Test
    void aSearchThatIsNotToBeSeenAnyMoreHidesNothing() {
        screens.withFleet().withOrders(12);
        IntStream.rangeClosed(2, 12).forEach(order -> leaveOut("A-" + order, UnassignedReason.NO_ROOM_LEFT));
        screens.signIn(DISPATCHER).open("plan");
        optimise();
        _get(TextField.class, spec -> spec.withPlaceholder("Find an order, a name, an address"))
                .setValue("11 canal");
        assertThat(_find(_get(UnassignedList.class), ListItem.class)).hasSize(1);

        screens.optimizer.takeIn();
        leaveOut("A-2", UnassignedReason.NO_ROOM_LEFT);
        leaveOut("A-3", UnassignedReason.NO_ROOM_LEFT);
        optimise();
        screens.click("Apply");
        assertThat(_find(_get(UnassignedList.class), ListItem.class)).hasSize(2);
    }

    @Test
    void aPlanIsSeenThoughNoneOfItsOrdersIsLeft() {
        open(3);
        optimise();
        screens.orders.remove(IntStream.rangeClosed(1, 3)
                .mapToObj(order -> screens.orders.get("A-" + order).id())
                .toList());
        screens.open("plan");
        assertThat(dispatcher.stops(0)).hasSize(3);
        assertThat(_get(GoneBar.class).getElement().getTextRecursively()).contains("3 orders");
    }

    @Test
    void ordersOffTheStreetsAreCountedNamedAndLeftOut() {
        screens.withFleet().withOrders("""
                        reference,kind,recipient,latitude,longitude
                        A-1,delivery,Ada,29.9511,-90.0715
                        A-2,delivery,Ben,29.9600,-90.0900
                        A-3,delivery,Cleo,29.9700,-90.0900
                        """).signIn(DISPATCHER).open("plan");
        screens.streets.reach(new Place(29.96, -90.09), new Reach.TooFar(230.4, 150));
        screens.streets.reach(new Place(29.97, -90.09), new Reach.CutOff());
        optimise();
        assertThat(_find(_get(UnassignedList.class), ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly(
                        "BenA-2The place is 230 m from the nearest street; the limit is 150 m.",
                        "CleoA-3No street leads there and back.");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("bayou-note")).getText())
                .isEqualTo("2 orders were left out of the search since no street leads there. The others are planned.");
        assertThat(dispatcher.routes()).hasSize(1);
    }

    @Test
    void ordersThatWaitForAnAddressAreNamedAndOneClickAway() {
        screens.streets.confuse("1 Heron St", address(29.95, -90.07), address(29.96, -90.08));
        screens.withFleet().withOrders("""
                        reference,kind,address,latitude,longitude
                        A-1,delivery,1 Heron St,,
                        A-2,delivery,2 Oak St,29.95,-90.07
                        """).signIn(DISPATCHER).open("plan");
        assertThat(_get(AttentionBar.class).getElement().getTextRecursively())
                .startsWith("1 order waits for an address and is not planned.");
        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 1 order");
        optimise();
        _assertNone(UnassignedList.class);
        screens.click("Choose");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("orders?")
                .contains("waiting");
    }

    @Test
    void aDayOfOrdersThatAllWaitHasNothingToPlan() {
        screens.streets.confuse("1 Heron St", address(29.95, -90.07), address(29.96, -90.08));
        screens.withFleet()
                .withOrders("reference,kind,address\nA-1,delivery,1 Heron St\n")
                .signIn(DISPATCHER)
                .open("plan?day=2026-11-23");
        assertThat(screens.emptyTitle()).isEqualTo("Nothing to plan on Mon 23 Nov 2026");
        assertThat(_get(Div.class, spec -> spec.withClasses("bayou-empty"))
                        .getElement()
                        .getTextRecursively())
                .contains("1 order waits for an address and is not planned. Choose it on the orders screen.");
    }

    @Test
    void aPlanIsPublishedOnceThatIsConfirmed() {
        open(3);
        optimise();
        screens.click("Publish");
        assertThat(plan().isDraft()).isTrue();
        _fireConfirm(_get(ConfirmDialog.class));
        screens.settle();
        assertThat(plan().published()).isEqualTo(plan().head()).isPresent();
        assertThat(_find(Pill.class)).extracting(Pill::getText).contains("Published");
        assertThat(_get(Button.class, spec -> spec.withText("Publish")).isEnabled())
                .isFalse();
    }

    @Test
    void anotherRunAfterPublishingWaitsToBePublishedToo() {
        open(3);
        optimise();
        screens.click("Publish");
        _fireConfirm(_get(ConfirmDialog.class));
        leaveOut("A-2", UnassignedReason.NO_ROOM_LEFT);
        optimise();
        screens.click("Apply");
        assertThat(_find(Pill.class)).extracting(Pill::getText).contains("Changed since published");
        assertThat(_get(Button.class, spec -> spec.withText("Publish")).isEnabled())
                .isTrue();
    }

    @Test
    void aPlanThatChangedMeanwhileIsNotPublished() {
        open(3);
        optimise();
        screens.click("Publish");
        screens.edit(plan(), new Edit.Reverse(screens.shifts(plan()).getFirst().id()));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.notices()).singleElement().asString().contains("The plan has changed since you opened it.");
        assertThat(plan().isDraft()).isTrue();
    }

    @Test
    void whoMayOnlyLookIsOfferedNeitherRunNorPublishing() {
        screens.withFleet().withOrders(3);
        screens.startRun(screens.openPlan());
        screens.work();
        screens.signIn(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("plan");
        assertThat(dispatcher.routes()).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Optimise"));
        _assertNone(Button.class, spec -> spec.withText("Stop and keep the best"));
        _assertNone(Button.class, spec -> spec.withText("Publish"));
    }

    private static Address address(double latitude, double longitude) {
        return new Address("1", "Heron Street", "Uptown", "", new Place(latitude, longitude));
    }

    private void open(int orders) {
        screens.withFleet().withOrders(orders).signIn(DISPATCHER).open("plan");
    }

    private void optimise() {
        screens.click("Optimise");
        screens.work();
    }

    private void leaveOut(String reference, UnassignedReason reason) {
        screens.optimizer.leaveOut(JobId.of(screens.orders.get(reference).id()), reason);
    }

    private Plan plan() {
        return screens.openPlan();
    }
}
