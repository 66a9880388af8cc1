package com.bayoutech.web.fleet;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.RejectedRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetViewTest {
    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anEmptyFleetSaysWhatAFleetFileHolds() {
        editor().open("fleet");
        assertThat(screens.emptyTitle()).isEqualTo("No vehicles yet");
        screens.click("Import a fleet file");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Import a fleet");
    }

    @Test
    void vehiclesAreShownWithShiftsAndCosts() {
        editor().withFleet().open("fleet");
        assertThat(_getFormattedRow(vehicles(), 0))
                .containsExactly(
                        "Van 1", "van", "60", "cold", "daily 08:00–17:00", "40.00 a route, 0.45 a km, 24.00 an hour");
        assertThat(screens.subtitle()).isEqualTo("2 vehicles, clock of America/Chicago");
    }

    @Test
    void anotherDepotHasVehiclesOfItsOwn() {
        editor().withFleet().open("fleet");
        screens.choose(depots(), screens.depot("Uptown"));
        assertThat(_size(vehicles())).isEqualTo(1);
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Truck 1");
    }

    @Test
    void whoMayOnlyLookIsOfferedNoImport() {
        screens.signIn(Permission.FLEET_READ).open("fleet");
        _assertNone(Button.class, spec -> spec.withText("Import"));
        _assertNone(Button.class, spec -> spec.withText("Import a fleet file"));
    }

    @Test
    void aFleetFileGoesInButForItsRejectedRows() {
        editor().open("fleet");
        screens.send(
                DayFiles.FLEET + "Uptown,29.930,-90.110,America/Chicago,Truck 2,truck,many,,06:00,14:00,90,0.80,30\n");
        assertThat(_getFormattedRow(rejected(), 0)).startsWith("5", "capacity", "many");
        screens.click("Done");
        assertThat(screens.fleet.vehicles()).isEqualTo(3);
        assertThat(_size(vehicles())).isEqualTo(2);
    }

    @Test
    void anImportShowsTheDepotThatWasShownBefore() {
        editor().withFleet().open("fleet");
        screens.choose(depots(), screens.depot("Uptown"));
        screens.send(DayFiles.FLEET);
        screens.click("Done");
        assertThat(depots().getValue().name()).isEqualTo("Uptown");
    }

    private Screens editor() {
        return screens.signIn(Permission.FLEET_READ, Permission.FLEET_EDIT);
    }

    private static Grid<Vehicle> vehicles() {
        return _get(VehicleGrid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Depot> depots() {
        return _get(Select.class, spec -> spec.withClasses("bayou-depot"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<RejectedRow> rejected() {
        return _get(_get(Dialog.class), Grid.class);
    }
}
