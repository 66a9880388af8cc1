package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.timeline.DayRow;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DriverExchangeTest {
    private final PlannedDay day = new PlannedDay();
    private final Dispatcher dispatcher = new Dispatcher(day.screens);

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void theDriverOfARouteIsExchangedWithOneWhoIsAtWorkAndBack() {
        day.open(Permission.PLANS_EDIT, Permission.FLEET_EDIT);
        crew();
        choose();
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("With whom does Ada exchange?");
        day.screens.click("Exchange");

        assertThat(driver()).contains("Ben");
        assertThat(day.screens.notices())
                .anyMatch(notice -> notice.contains("Ben drives " + day.vehicleName() + ", and Ada drives "));
        day.screens.click("Undo");
        assertThat(driver()).contains("Ada");
    }

    @Test
    void twoSelectedRoutesExchangeTheirDriversAtOnce() {
        day.open(Permission.PLANS_EDIT, Permission.FLEET_EDIT);
        crew();
        dispatcher.choose("A-2", PlanOperations.SPLIT);
        day.screens.click("Split");
        List<String> before = drivers();

        dispatcher.select(dispatcher.routes().stream().map(DayRow::id).toList(), List.of());
        dispatcher.choose(PlanOperations.EXCHANGE);

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(drivers()).containsExactlyElementsOf(before.reversed());
    }

    @Test
    void whatTheOtherCannotDoIsSaidBefore() {
        day.screens.withFleet().withOrders("""
                reference,kind,recipient,latitude,longitude,earliest,latest,skills
                A-2,delivery,Ben,29.9700,-90.0800,,,piano
                """);
        day.screens.startRun(day.plan());
        day.screens.work();
        day.screens.signIn(
                Permission.PLANS_READ,
                Permission.ORDERS_READ,
                Permission.FLEET_READ,
                Permission.PLANS_EDIT,
                Permission.FLEET_EDIT);
        crew();
        choose();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Ben lacks piano for A-2.");
        day.screens.click("Exchange");
        assertThat(day.screens.notices()).anyMatch(notice -> notice.contains("Ben lacks piano for A-2."));
    }

    @Test
    void whoMayNotChangeTheFleetIsNotOfferedIt() {
        day.open(Permission.PLANS_EDIT);
        crew();
        dispatcher.select(List.of(dispatcher.routes().getFirst().id()), List.of());
        dispatcher.choose(PlanOperations.EXCHANGE);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    /** Ada drives the route, Ben the other van. */
    private void crew() {
        day.addDriver("Ada", day.vehicle());
        day.screens.fleet.listVehicles(day.plan().depot()).stream()
                .filter(other -> !other.id().equals(day.vehicle()))
                .forEach(other -> day.addDriver("Ben", other.id()));
        day.screens.open("plan");
    }

    private void choose() {
        dispatcher.select(List.of(dispatcher.routes().getFirst().id()), List.of());
        dispatcher.choose(PlanOperations.EXCHANGE);
    }

    private Optional<String> driver() {
        return dispatcher.routes().getFirst().drive().orElseThrow().driver();
    }

    private List<String> drivers() {
        return dispatcher.routes().stream()
                .map(row -> row.drive().orElseThrow().driver().orElseThrow())
                .toList();
    }
}
