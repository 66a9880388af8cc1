package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.fleet.Driver;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderEdit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbsentDriverTest {
    private final PlannedDay day = new PlannedDay();
    private final Dispatcher dispatcher = new Dispatcher(day.screens);

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void whoeverIsFreeStandsInForADriverWhoIsAbsent() {
        day.open(Permission.PLANS_EDIT, Permission.FLEET_EDIT);
        adaIsAbsent();
        day.addDriver("Zoe");
        day.screens.open("plan");
        assertThat(bar()).startsWith(day.vehicleName() + " has a route, but Ada is absent and nobody stands in.");

        day.screens.click("Zoe stands in");

        assertThat(bar()).isEmpty();
        assertThat(dispatcher.routes().getFirst().drive().orElseThrow().driver())
                .contains("Zoe");
        day.screens.click("Undo");
        assertThat(bar()).contains("Ada is absent");
    }

    @Test
    void theRouteIsHandedOverToAVehicleThatIsIdle() {
        day.open(Permission.PLANS_EDIT);
        String absent = day.vehicleName();
        adaIsAbsent();
        day.screens.open("plan");
        _assertNone(Button.class, spec -> spec.withText("Zoe stands in"));

        day.screens.click("Hand the route over");
        day.screens.click("Hand over");

        assertThat(bar()).isEmpty();
        assertThat(dispatcher.routes())
                .singleElement()
                .satisfies(route -> assertThat(route.name()).isNotEqualTo(absent));
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    void whoeverPublishesIsToldWhatNobodyWouldDoAndWhatNobodyWants() {
        day.open(Permission.PLANS_EDIT, Permission.PLANS_PUBLISH);
        adaIsAbsent();
        day.change("A-3", new OrderEdit.Cancel());
        day.screens.open("plan");
        day.screens.click("Publish");

        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively())
                .contains(
                        day.vehicleName() + " has a route, but Ada is absent",
                        "1 order on a route is not to be done on this day any more: 1 cancelled.");
    }

    @Test
    void whoMayOnlyLookIsOfferedNoRemedy() {
        day.open();
        adaIsAbsent();
        day.addDriver("Zoe");
        day.screens.open("plan");

        assertThat(bar()).contains("Ada is absent").doesNotContain("Zoe", "Hand the route over");
    }

    private void adaIsAbsent() {
        Driver ada = day.addDriver("Ada", day.vehicle());
        day.absent(ada);
    }

    private String bar() {
        return _get(AbsentBar.class).getElement().getTextRecursively();
    }
}
