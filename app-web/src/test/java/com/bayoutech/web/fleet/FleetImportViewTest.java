package com.bayoutech.web.fleet;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Vehicle;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.RejectedRows;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetImportViewTest {
    private static final String CHANGED = """
            depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,skills,shift_start,shift_end,break_earliest,break_latest,break_minutes,fixed_cost,cost_per_km,cost_per_hour
            Riverside,29.960,-90.080,America/Chicago,Van 1,van,75,cold,08:00,16:00,11:30,13:00,30,40,0.45,25
            Riverside,29.960,-90.080,America/Chicago,Van 2,van,60,,08:00,17:00,,,,40,0.45,24
            Riverside,29.960,-90.080,America/Chicago,Van 3,van,60;800,,08:00,17:00,,,,40,0.45,24
            Riverside,29.960,-90.080,America/Chicago,Van 4,van,many,,08:00,17:00,,,,40,0.45,24
            """;

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aFileIsShownBeforeItIsStored() {
        editor().open("fleet");
        screens.send(CHANGED);
        assertThat(totals()).contains("New1", "Changed1", "Unchanged1", "Rows not taken1");
        assertThat(text(_get(FleetPreviewPanel.class))).contains("Nothing is stored yet.");
        assertThat(entry(1)).startsWith("New", "Van 3");
        assertThat(entry(1).get(2))
                .contains("Type: van")
                .contains("Capacity: 60; 800")
                .contains("Shifts: daily 08:00–17:00");
        assertThat(entry(0)).startsWith("Changed", "Van 1");
        assertThat(entry(0).get(2))
                .contains("Capacity: 60 → 75")
                .contains("Cost an hour: $24.00 → $25.00")
                .contains("Shifts: daily 08:00–17:00 → daily 08:00–16:00, break from 11:30, to start by 13:00, 30 min")
                .doesNotContain("Type", "Skills", "Cost a km");
        assertThat(entry(2)).containsExactly("Unchanged", "Van 2", "");
        assertThat(_getFormattedRow(_get(RejectedRows.class), 0)).startsWith("5", "capacity", "many");

        screens.click("Cancel");
        _assertNone(Dialog.class);
        assertThat(screens.fleet.vehicles()).isEqualTo(3);
        assertThat(vehicle("Van 1").capacity().amounts()).containsExactly(60);
    }

    @Test
    void whatIsShownIsStored() {
        editor().open("fleet");
        screens.send(CHANGED);
        screens.click("Import 2 changes");
        screens.await("Done");
        assertThat(text(_get(FleetPreviewPanel.class))).contains("All of this is in the fleet now.");
        assertThat(totals()).contains("New1", "Changed1");
        screens.click("Done");
        assertThat(vehicle("Van 1").capacity().amounts()).containsExactly(75);
        assertThat(_size(_get(VehicleGrid.class))).isEqualTo(3);
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsSaidAndShownBeforeItIsOverwritten() {
        editor().open("fleet");
        screens.send(CHANGED);
        Vehicle known = vehicle("Van 1");
        screens.fleet.save(
                new Vehicle(
                        known.id(),
                        known.depot(),
                        known.name(),
                        "truck",
                        known.capacity(),
                        known.skills(),
                        known.costs()),
                List.of());
        screens.click("Import 2 changes");
        screens.await("Import 2 changes");
        assertThat(text(_get(FleetPreviewPanel.class))).contains("Somebody has changed the fleet meanwhile.");
        assertThat(entry(0).get(2)).contains("Type: truck → van").contains("Shifts: – → daily 08:00–16:00");
        assertThat(vehicle("Van 1").type()).isEqualTo("truck");
        screens.click("Import 2 changes");
        screens.await("Done");
        assertThat(vehicle("Van 1").type()).isEqualTo("van");
    }

    @Test
    void aFileThatChangesNothingOffersAnotherOne() {
        editor().open("fleet");
        screens.send(DayFiles.FLEET);
        assertThat(text(_get(FleetPreviewPanel.class))).contains("The file changes nothing.");
        _assertOne(Button.class, spec -> spec.withText("Close"));
        screens.click("Choose another file");
        _assertNone(FleetPreviewPanel.class);
    }

    @Test
    void anEmptyFileAndOneOfAnotherKindSayWhy() {
        editor().open("fleet");
        screens.send("");
        assertThat(text(_get(Dialog.class))).contains("The file was not taken", "The file is empty.");
        screens.click("Close");
        screens.send("reference,recipient\n1,Odile\n");
        assertThat(text(_get(Dialog.class))).contains("The first line names no column that is known.");
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageOfTheScreen() {
        editor();
        UI.getCurrent().setLocale(Locale.GERMAN);
        screens.open("fleet?tab=drivers");
        screens.sendBy(
                "Importieren", "depot,driver,usual_vehicle\nRiverside,,\nRiverside,Zoé,Van 99\nRiverside,Ada,Van 1\n");
        assertThat(_getFormattedRow(_get(RejectedRows.class), 0))
                .containsExactly("2", "driver", "", "fehlt. Geben Sie den Namen des Fahrers an.");
        assertThat(_getFormattedRow(_get(RejectedRows.class), 1).get(3))
                .startsWith("ist kein Fahrzeug des Depots. Schreiben Sie seinen Namen");
        assertThat(entry(0)).containsExactly("Neu", "Ada", "Übliches Fahrzeug: Van 1");
    }

    @Test
    void aLargeFleetIsShownWhole() {
        StringBuilder file = new StringBuilder("depot,vehicle,capacity,shift_start,shift_end\n");
        IntStream.range(0, 5_000)
                .forEach(van -> file.append("Riverside,Van ").append(van).append(",60,08:00,17:00\n"));
        editor().open("fleet");
        screens.send(file.toString());
        assertThat(_size(entries())).isEqualTo(5_000);
        assertThat(totals()).contains("New4,998", "Unchanged2");
    }

    private Screens editor() {
        return screens.signIn(Permission.FLEET_READ, Permission.FLEET_EDIT).withFleet();
    }

    private Vehicle vehicle(String name) {
        return screens.fleet.listVehicles(screens.depot("Riverside").id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Grid<Object> entries() {
        return _get(Grid.class, spec -> spec.withClasses("bayou-import-entries"));
    }

    /** What becomes of something, its name, and what changes of it. */
    private static List<String> entry(int index) {
        return List.of(
                text(_getCellComponent(entries(), index, FleetPreviewPanel.FATE)),
                _getFormattedRow(entries(), index).get(1),
                text(_getCellComponent(entries(), index, FleetPreviewPanel.DIFFERENCES)));
    }

    private static String totals() {
        return text(_get(Totals.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
