package com.bayoutech.web.demo;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.fleet.FleetFileKind;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.ImportListener;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.town.Town;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDayTest {
    private static final String REMOVE = "Remove the demo";
    private static final String OWN_ORDER =
            "reference,kind,recipient,address,latitude,longitude\nA-1,delivery,Ada,1 Elm St,29.62,-91.24\n";

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theFirstStartBringsADayToLookAt() {
        setUp();
        screens.signInAdmin().open("plan");
        _get(DemoBanner.class);
        assertThat(screens.subtitle()).isEqualTo("Mon 23 Nov 2026, 80 orders");
    }

    @Test
    void theDayIsInTheTownThatTheStreetsAreOf() {
        setUp();
        Town town = Town.of(3, 2_000);
        Set<Place> doors = town.listAddresses().stream().map(Address::place).collect(Collectors.toSet());
        assertThat(demo().place().metersTo(town.depot())).isLessThan(1);
        assertThat(screens.orders.list(demo().id(), Screens.TODAY))
                .flatExtracting(OrderEntry::visits)
                .hasSize(80)
                .allSatisfy(visit -> assertThat(doors)
                        .anyMatch(door -> door.metersTo(visit.place().orElseThrow()) < 1));
    }

    @Test
    void onStreetsOfARegionThereIsNoDemo() {
        DemoDay demo = screens.onStreetsOfARegion().service(DemoDay.class);

        new DemoAtFirstStart(demo).afterSingletonsInstantiated();

        assertThat(screens.fleet.listDepots()).isEmpty();
        assertThat(screens.orders.references()).isEmpty();
        assertThatThrownBy(() -> demo.setUp(Caller.system("tests", Permission.values())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bayou.streets.extract");
    }

    @Test
    void aDemoFromBeforeTheRegionSaysThatItCannotBePlannedAndIsRemovedInOneClick() {
        screens.onStreetsOfARegion();
        bringOldDemo();
        screens.signInAdmin().open("orders");
        assertThat(banner()).contains("The streets are those of another place now");
        screens.click(REMOVE);
        assertThat(screens.fleet.listDepots()).isEmpty();
    }

    @Test
    void aDemoOfAnotherTownSaysThatItCannotBePlannedAndStaysAsItIs() {
        screens.inAnotherTown();
        bringOldDemo();
        Place before = demo().place();
        assertThatThrownBy(this::setUp).isInstanceOf(RefusedException.class).hasMessageContaining("bayou.streets.town");
        assertThat(demo().place()).isEqualTo(before);
        assertThat(screens.orders.references()).isEmpty();
        screens.signInAdmin().open("orders");
        assertThat(banner()).contains("The streets are those of another place now");
    }

    @Test
    void aDemoOfItsOwnTownIsToBeTriedOut() {
        setUp();
        screens.signInAdmin().open("orders");
        assertThat(banner()).contains("to try things out");
    }

    @Test
    void aSecondStartAddsNothing() {
        setUp();
        setUp();
        assertThat(screens.orders.references()).hasSize(80);
        assertThat(screens.fleet.vehicles()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "plan"})
    void theBannerIsShownWithTheDemosDepotAlone(String address) {
        setUp();
        screens.withFleet().withOrders(2).signInAdmin().open(address + "?depot=" + demo().id());
        _get(DemoBanner.class);
        screens.open(address + "?depot=" + screens.depot("Riverside").id());
        _assertNone(DemoBanner.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "plan"})
    void oneClickAndEverythingOfTheDemoIsGoneAndNothingElse(String address) {
        setUp();
        screens.work();
        screens.withFleet().withOrders(2).signInAdmin().open(address);
        screens.click(REMOVE);
        screens.settle();
        assertThat(screens.orders.references()).containsExactly("A-1", "A-2");
        assertThat(screens.fleet.listDepots()).extracting(Depot::name).containsExactly("Riverside", "Uptown");
        assertThat(screens.fleet.vehicles()).isEqualTo(3);
        assertThat(screens.plans.isEmpty()).isTrue();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("fleet");
    }

    @Test
    void ordersThatSomebodyHasAddedGoOnlyOnceThatIsConfirmed() {
        setUp();
        screens.work();
        screens.service(OrderImporter.class)
                .importFile(
                        Caller.system("tests", Permission.values()),
                        new ImportRequest(demo(), LocalDate.of(2026, 11, 23)),
                        text(OWN_ORDER),
                        ImportListener.NONE);
        screens.signInAdmin().open("orders");
        screens.click(REMOVE);
        assertThat(screens.orders.references()).hasSize(81);
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(screens.orders.references()).hasSize(81);
        screens.click(REMOVE);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.orders.references()).isEmpty();
    }

    @Test
    void whileItIsBeingPlannedTheDemoStaysAsAWhole() {
        setUp();
        screens.signInAdmin().open("orders");
        screens.click(REMOVE);
        assertThat(screens.notices()).singleElement().asString().contains("is being optimised");
        assertThat(screens.orders.references()).hasSize(80);
        assertThat(screens.fleet.vehicles()).isEqualTo(5);
    }

    @Test
    void whoMayNotManageTheDemoIsOfferedNoRemoval() {
        setUp();
        screens.signIn(Permission.ORDERS_READ, Permission.FLEET_READ).open("orders");
        _get(DemoBanner.class);
        _assertNone(Button.class, spec -> spec.withText(REMOVE));
    }

    /** As a first start in town 3 left it, but for its orders. */
    private void bringOldDemo() {
        screens.service(FleetImporter.class)
                .importFile(
                        Caller.system("tests", Permission.values()),
                        FleetFileKind.VEHICLES,
                        text(new DemoTown(Town.of(3, 2_000)).fleetFile()));
    }

    private static String banner() {
        return _get(DemoBanner.class).getElement().getTextRecursively();
    }

    private void setUp() {
        screens.service(DemoDay.class).setUp(Caller.system("tests", Permission.values()));
    }

    private static InputStream text(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private Depot demo() {
        return screens.depot(DemoTown.DEPOT);
    }
}
