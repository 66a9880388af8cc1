package com.bayoutech.web.fleet;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
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
import com.vaadin.flow.component.textfield.TextField;
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
                        "Van 1",
                        "van",
                        "60",
                        "cold",
                        "daily 08:00–17:00",
                        "$40.00 a route, $0.45 a km, $24.00 an hour");
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

    @Test
    void aVehicleIsChangedAtTheSideAndTakenBack() {
        editor().withFleet().open("fleet");
        vehicles().select(vehicles().getListDataView().getItem(0));
        _get(TextField.class, spec -> spec.withLabel("Capacity")).setValue("75; 900");
        screens.click("Save");
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Van 1", "van", "75 / 900");
        screens.click("Undo");
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Van 1", "van", "60");
    }

    @Test
    void whatCannotBeSavedStaysInTheEditorWithTheReason() {
        editor().withFleet().open("fleet");
        screens.click("Add");
        _get(TextField.class, spec -> spec.withLabel("Vehicle")).setValue("Van 9");
        _get(TextField.class, spec -> spec.withLabel("Capacity")).setValue("many");
        screens.click("Save");
        assertThat(_get(VehicleEditor.class).getElement().getTextRecursively())
                .contains("The capacity (many) is no list of whole numbers.");
        assertThat(_size(vehicles())).isEqualTo(2);
    }

    @Test
    void whoIsAbsentIsReplacedWithOneClick() {
        editor().withFleet().open("fleet?tab=drivers");
        assertThat(screens.emptyTitle()).isEqualTo("No drivers yet");
        addDriver("Odile", "Van 1");
        addDriver("Zoé", "");
        _get(DriverGrid.class).select(_get(DriverGrid.class).getListDataView().getItem(0));
        screens.click("Add absence");
        screens.open("fleet?tab=crew");
        CrewBoard board = _get(CrewBoard.class);
        assertThat(board.getElement().getTextRecursively()).contains("Odile is absent: the shift is not planned");
        screens.click("Zoé stands in");
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains("Zoé", "Stands in");
        // The notices of the drivers that were added are still there.
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains("the shift is not planned");
    }

    private void addDriver(String name, String vehicle) {
        screens.click("Add");
        DriverEditor editor = _get(DriverEditor.class);
        _get(editor, TextField.class, spec -> spec.withLabel("Name")).setValue(name);
        if (!vehicle.isEmpty()) {
            Vehicle usual = screens
                    .fleet
                    .listVehicles(screens.depot("Riverside").id())
                    .stream()
                    .filter(one -> one.name().equals(vehicle))
                    .findFirst()
                    .orElseThrow();
            usualVehicle(editor).setValue(usual);
        }
        screens.click("Save");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Vehicle> usualVehicle(DriverEditor editor) {
        return _get(editor, Select.class, spec -> spec.withLabel("Usual vehicle"));
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
