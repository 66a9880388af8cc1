package com.bayoutech.web.fleet;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.SkillUse;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.FromBrowser;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.security.SignedInAs;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RejectedRows;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fleet's screen and its editors. Long, since all of it works on the same two depots, which are set up once. */
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
    void whoReadsMilesEntersCostsByTheMileAndChangesNothingBySaving() {
        new Audience(Locale.US, DistanceUnit.MILES, Currency.getInstance("USD")).watch(UI.getCurrent());
        editor().withFleet().open("fleet");
        assertThat(_getFormattedRow(vehicles(), 0).getLast()).isEqualTo("$40.00 a route, $0.72 a mi, $24.00 an hour");
        _clickItem(vehicles(), 0);
        TextField mile = _get(TextField.class, spec -> spec.withLabel("Cost a mi"));
        assertThat(mile.getValue()).isEqualTo("0.72");
        screens.click("Save");
        assertThat(vehicle("Van 1").costs().centsPerKilometer()).isEqualTo(45);

        _clickItem(vehicles(), 0);
        _get(TextField.class, spec -> spec.withLabel("Cost a mi")).setValue("1.00");
        screens.click("Save");
        assertThat(vehicle("Van 1").costs().centsPerKilometer()).isEqualTo(62);
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
        screens.bringIn(
                DayFiles.FLEET + "Uptown,29.930,-90.110,America/Chicago,Truck 2,truck,many,,06:00,14:00,90,0.80,30\n");
        assertThat(_getFormattedRow(_get(RejectedRows.class), 0)).startsWith("5", "capacity", "many");
        screens.click("Done");
        assertThat(screens.fleet.vehicles()).isEqualTo(3);
        assertThat(_size(vehicles())).isEqualTo(2);
    }

    @Test
    void anImportShowsTheDepotThatWasShownBefore() {
        editor().withFleet().open("fleet");
        screens.choose(depots(), screens.depot("Uptown"));
        screens.bringIn(DayFiles.FLEET.replace(",40,0.45,24", ",41,0.45,24"));
        screens.click("Done");
        assertThat(depots().getValue().name()).isEqualTo("Uptown");
    }

    @Test
    void anImportThatBringsADepotShowsIt() {
        editor().withFleet().open("fleet");
        screens.choose(depots(), screens.depot("Uptown"));
        screens.bringIn(
                DayFiles.FLEET + "Gretna,29.910,-90.050,America/Chicago,Truck 9,truck,200,,06:00,14:00,90,0.80,30\n");
        screens.click("Done");
        assertThat(depots().getValue().name()).isEqualTo("Gretna");
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Truck 9");
    }

    @Test
    void theAddressNamesWhatIsOpen() {
        editor().withFleet();
        DepotId uptown = screens.depot("Uptown").id();
        Vehicle truck = screens.fleet.listVehicles(uptown).getFirst();
        screens.open("fleet?depot=" + uptown + "&open=" + truck.id());
        assertThat(_get(VehicleEditor.class).getElement().getTextRecursively()).contains("Truck 1");
        closeEditor();
        _assertNone(VehicleEditor.class);

        screens.open("fleet?tab=depots&open=" + uptown);
        assertThat(_get(DepotEditor.class).getElement().getTextRecursively()).contains("Uptown");
        screens.open("fleet?open=" + uptown);
        _assertNone(VehicleEditor.class);
    }

    @Test
    void aDepotIsRemovedOnceNothingUsesItAndComesBack() {
        editor().withFleet();
        DepotId uptown = screens.depot("Uptown").id();
        screens.open("fleet?tab=depots&open=" + uptown);
        screens.click("Remove");
        assertThat(_get(DepotEditor.class).getElement().getTextRecursively())
                .contains(
                        "The depot (Uptown) is in use: vehicles (1), shifts (1), drivers (0), orders (0), plans (0).");

        screens.fleet.listVehicles(uptown).forEach(vehicle -> screens.fleet.remove(vehicle.id()));
        screens.click("Remove");
        assertThat(screens.fleet.findDepot(uptown)).isEmpty();
        undoLast();
        assertThat(screens.depot("Uptown").id()).isEqualTo(uptown);
    }

    @Test
    void aVehicleIsChangedAtTheSideAndTakenBack() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        _get(TextField.class, spec -> spec.withLabel("Capacity")).setValue("75; 900");
        screens.click("Save");
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Van 1", "van", "75 / 900");
        screens.click("Undo");
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Van 1", "van", "60");
    }

    @Test
    void whatSomebodyElseHasChangedSinceTheEditorWasOpenedIsNotOverwritten() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        somebodyElseRenames("Van 1", "Van 1b");
        _get(TextField.class, spec -> spec.withLabel("Capacity")).setValue("75");
        screens.click("Save");
        assertThat(_get(VehicleEditor.class).getElement().getTextRecursively())
                .contains("Somebody has changed the vehicle meanwhile.");
        screens.click("Remove");
        assertThat(vehicle("Van 1b").capacity()).isEqualTo(Capacity.of(60));

        _clickItem(vehicles(), 0);
        _get(TextField.class, spec -> spec.withLabel("Capacity")).setValue("75");
        screens.click("Save");
        assertThat(vehicle("Van 1b").capacity()).isEqualTo(Capacity.of(75));
    }

    @Test
    void aRowIsOpenedAsOftenAsSomebodyClicksIt() {
        editor().withFleet().open("fleet");
        for (int time = 0; time < 2; time++) {
            _clickItem(vehicles(), 0);
            _get(VehicleEditor.class);
            closeEditor();
            _assertNone(VehicleEditor.class);
        }
    }

    @Test
    void whatIsEnteredIsNotLeftWithoutAWord() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        enter("Capacity", "75");
        _clickItem(vehicles(), 1);
        _fireCancel(_get(ConfirmDialog.class));
        screens.open("fleet?tab=drivers");
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Capacity")).getValue())
                .isEqualTo("75");

        closeEditor();
        _fireConfirm(_get(ConfirmDialog.class));
        screens.settle();
        _assertNone(VehicleEditor.class);
        screens.open("fleet?tab=drivers");
        _assertNone(ConfirmDialog.class);
        assertThat(screens.emptyTitle()).isEqualTo("No drivers yet");
    }

    @Test
    void anAbsenceIsNotedBesideWhatIsBeingEntered() {
        editor().withFleet().open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        _clickItem(_get(DriverGrid.class), 0);
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Odile B.");
        screens.click("Add absence");
        assertThat(_get(DriverEditor.class).getElement().getTextRecursively()).contains("Take back");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Odile B.");
        undoLast();
        assertThat(_get(DriverEditor.class).getElement().getTextRecursively()).doesNotContain("Take back");
        screens.click("Save");
        assertThat(drivers()).extracting(Driver::name).containsExactly("Odile B.");
    }

    /** Types into a field, of which the browser tells the whole editor. */
    private static void enter(String label, String text) {
        _get(TextField.class, spec -> spec.withLabel(label)).setValue(text);
        FromBrowser.fireFiltered(_get(VehicleEditor.class), "change", EditorPanel.IS_TOGETHER);
    }

    @Test
    void whatIsBeingEnteredStaysWhereAnotherChangeIsTakenBack() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        enter("Capacity", "75");
        screens.click("Save");
        _clickItem(vehicles(), 1);
        screens.settle();
        enter("Type", "truck");
        screens.click("Undo");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Type")).getValue())
                .isEqualTo("truck");
        screens.click("Save");
        _assertNone(VehicleEditor.class);
    }

    @Test
    void aShiftThatIsTakenAwayIsNotLeftWithoutAWord() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel().equals(Optional.of("Remove this shift")))));
        closeEditor();
        _fireCancel(_get(ConfirmDialog.class));
        screens.click("Save");
        assertThat(screens.fleet.listPatterns(vehicle("Van 1").depot()))
                .noneMatch(pattern -> pattern.vehicle().equals(vehicle("Van 1").id()));
    }

    private void closeEditor() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel().equals(Optional.of("Close")))));
        screens.settle();
    }

    @Test
    void anUndoTakesNothingAwayThatSomebodyElseHasChangedSince() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        _get(TextField.class, spec -> spec.withLabel("Capacity")).setValue("75");
        screens.click("Save");
        somebodyElseRenames("Van 1", "Van 1b");
        screens.click("Undo");
        assertThat(vehicle("Van 1b").capacity()).isEqualTo(Capacity.of(75));
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Van 1b", "van", "75");

        screens.open("fleet?tab=drivers");
        addDriver("Odile", "Van 1b");
        Driver odile = drivers().getFirst();
        screens.fleet.crew().save(odile.withUsualVehicle(Optional.empty()));
        undoLast();
        assertThat(drivers()).extracting(Driver::name).containsExactly("Odile");
    }

    @Test
    void aDayThatCannotBeReadDoesNotMakeASeasonLastForEver() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        DatePicker last = _get(DatePicker.class, spec -> spec.withLabel("Last day"));
        last.setInvalid(true);
        screens.click("Save");
        assertThat(_get(VehicleEditor.class).getElement().getTextRecursively())
                .contains("Shift 1 has a field that cannot be read");
        last.setInvalid(false);
        screens.click("Save");
        _assertNone(VehicleEditor.class);
    }

    @Test
    void overtimeOfAnyMinutesCanBeSavedAgain() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        _get(NumberField.class, spec -> spec.withLabel("Overtime after")).setValue(22.0 / 3);
        _get(TextField.class, spec -> spec.withLabel("More an hour")).setValue("12");
        screens.click("Save");
        _assertNone(VehicleEditor.class);
    }

    @Test
    void anAbsenceNeedsBothItsDays() {
        editor().withFleet().open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        _clickItem(_get(DriverGrid.class), 0);
        _get(DatePicker.class, spec -> spec.withLabel("Absent from")).setValue(null);
        screens.click("Add absence");
        assertThat(_get(DriverEditor.class).getElement().getTextRecursively())
                .contains("Give the first and the last day of the absence.");
    }

    @Test
    void driversLeaveByAFileOnlyWithAProofOfWhoAsks() {
        editor().withFleet().open("fleet?tab=drivers");
        SignedInAs.proveAt(Instant.EPOCH);
        screens.click("Export");
        _get(PasswordField.class);
        _get(Dialog.class).close();
        screens.open("fleet");
        screens.click("Export");
        _assertNone(PasswordField.class);
    }

    @Test
    void aSkillThatIsTooLongIsNotTaken() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        SkillField skills = _get(SkillField.class);
        String typed = "forklift; " + "x".repeat(51);
        ComponentUtil.fireEvent(skills, new ComboBoxBase.CustomValueSetEvent<>(skills, true, typed));
        assertThat(skills.isInvalid()).isTrue();
        assertThat(skills.getErrorMessage()).isEqualTo("Up to 20 skills, each of up to 50 characters");
        assertThat(skills.getValue()).containsExactlyInAnyOrder(new Skill("cold"), new Skill("forklift"));
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
        _clickItem(_get(DriverGrid.class), 0);
        screens.click("Add absence");
        screens.open("fleet?tab=crew");
        CrewBoard board = _get(CrewBoard.class);
        assertThat(board.getElement().getTextRecursively()).contains("Odile is absent: the shift is not planned");
        screens.click("Zoé stands in");
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains("Zoé", "Stands in");
        undoLast();
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains("the shift is not planned");
    }

    @Test
    void whatAColleagueChoseIsNotTakenBack() {
        editor().withFleet().open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        addDriver("Rémy", "");
        addDriver("Zoé", "");
        _clickItem(_get(DriverGrid.class), 0);
        screens.click("Add absence");
        screens.open("fleet?tab=crew");
        screens.click("Rémy stands in");
        somebodyElseLets("Zoé");

        undoLast();
        assertThat(screens.notices()).anyMatch(notice -> notice.contains("Somebody has changed who drives this shift"));
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains("Zoé", "Stands in");
    }

    @Test
    void twoDriversAtWorkExchangeTheirShiftsAndBack() {
        editor().withFleet().open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        addDriver("Rémy", "Van 2");
        screens.open("fleet?tab=crew");
        chooseFromMenu("Swap the driver of Van 1", "Exchange with…");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Rémy, Van 2, ", "Both have the skills and the time");
        screens.click("Exchange");
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively())
                .containsSubsequence("Van 1", "Rémy", "Stands in", "Van 2", "Odile", "Stands in");
        undoLast();
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively())
                .containsSubsequence("Van 1", "Odile", "Van 2", "Rémy")
                .doesNotContain("Stands in");
    }

    /** Chooses who drives Van 1 today. */
    private void somebodyElseLets(String name) {
        Caller office = Caller.system("office", Permission.values());
        CrewService crew = screens.service(CrewService.class);
        DepotId depot = screens.depot("Riverside").id();
        Duty seen = crew.listDuties(office, depot, Screens.TODAY).stream()
                .filter(Duty::isStandIn)
                .findFirst()
                .orElseThrow();
        DriverId driver = crew.listDrivers(office, depot).stream()
                .filter(one -> one.name().equals(name))
                .map(Driver::id)
                .findFirst()
                .orElseThrow();
        crew.standIn(office, depot, Screens.TODAY, seen.shift().id(), Optional.of(driver), seen.standIn());
    }

    @Test
    void aNightThatIsTooShortIsWarnedOf() {
        editor().open("fleet");
        screens.bringIn("""
                depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,shift_start,shift_end,days,rest_rules
                Riverside,29.960,-90.080,America/Chicago,Van 1,van,60,16:00,01:00,mon,eu561
                Riverside,29.960,-90.080,America/Chicago,Van 1,van,60,05:00,12:00,tue,eu561
                """);
        screens.click("Done");
        screens.open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        String warning = "Odile can rest only 4 h 00 min, from 24 Nov 01:00 to 24 Nov 05:00. EU 561/2006 asks for 11 h";
        assertThat(screens.notices()).anyMatch(notice -> notice.contains(warning));

        screens.open("fleet?tab=crew");
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains(warning);
        screens.open("fleet?tab=week");
        assertThat(_get(WeekGrid.class).getListDataView().getItem(0).days().getFirst())
                .extracting(WeekEntry::text, WeekEntry::tone)
                .containsExactly(tuple("Odile, 4 h 00 min of rest after", Pill.Tone.BAD));
    }

    @Test
    void aRemovedVehicleIsTakenBackWithItsDriver() {
        editor().withFleet().open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        screens.open("fleet");
        _clickItem(vehicles(), 0);
        screens.click("Remove");
        undoLast();
        assertThat(_getFormattedRow(vehicles(), 0)).startsWith("Van 1");
        screens.open("fleet?tab=drivers");
        assertThat(_getFormattedRow(_get(DriverGrid.class), 0)).startsWith("Odile", "Van 1");
    }

    @Test
    void aVehicleHasSeveralShiftsEachWithItsSeason() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        ShiftFields first = _get(ShiftFields.class);
        _get(first, TimePicker.class, spec -> spec.withLabel("to")).setValue(LocalTime.of(12, 0));
        screens.click("Add a shift");
        ShiftFields second = _find(ShiftFields.class).getLast();
        _get(second, TimePicker.class, spec -> spec.withLabel("From")).setValue(LocalTime.of(12, 30));
        _get(second, DatePicker.class, spec -> spec.withLabel("First day")).setValue(LocalDate.of(2026, 12, 1));
        screens.click("Save");
        assertThat(_getFormattedRow(vehicles(), 0).get(4))
                .isEqualTo("daily 08:00–12:00, Mon Tue Wed Thu Fri 12:30–17:00 from Tue 1 Dec 2026");
        screens.click("Undo");
        assertThat(_getFormattedRow(vehicles(), 0).get(4)).isEqualTo("daily 08:00–17:00");
    }

    @Test
    void shiftsThatMeetStayInTheEditor() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        screens.click("Add a shift");
        screens.click("Save");
        assertThat(_get(VehicleEditor.class).getElement().getTextRecursively())
                .contains("meets another one of the vehicle");
    }

    @Test
    void theWeekShowsWhoDrivesAndWhoIsAway() {
        editor().withFleet().open("fleet?tab=drivers");
        addDriver("Odile", "Van 1");
        _clickItem(_get(DriverGrid.class), 0);
        _get(DatePicker.class, spec -> spec.withLabel("Absent from")).setValue(LocalDate.of(2026, 11, 24));
        _get(DatePicker.class, spec -> spec.withLabel("to")).setValue(LocalDate.of(2026, 11, 25));
        screens.click("Add absence");

        screens.open("fleet?tab=week&day=2026-11-26");
        WeekGrid week = _get(WeekGrid.class);
        WeekRow van = week.getListDataView().getItem(0);
        assertThat(van.name()).isEqualTo("Van 1");
        assertThat(van.days()).hasSize(7);
        assertThat(van.days().getFirst()).containsExactly(new WeekEntry("08:00–17:00", "Odile", Pill.Tone.GOOD));
        assertThat(van.days().get(1)).containsExactly(new WeekEntry("08:00–17:00", "Odile absent", Pill.Tone.BAD));

        screens.open("fleet?tab=week&day=2026-11-26&rows=drivers");
        List<WeekRow> rows = _get(WeekGrid.class).getListDataView().getItems().toList();
        assertThat(rows).extracting(WeekRow::name).containsExactly("Nobody", "Odile");
        assertThat(rows.getLast().days().get(1)).containsExactly(new WeekEntry("", "Absent", Pill.Tone.BAD));
        assertThat(rows.getLast().days().get(3)).containsExactly(new WeekEntry("08:00–17:00", "Van 1", Pill.Tone.GOOD));
        _click(_get(Button.class, spec -> spec.withText("Tue 24 Nov")));
        assertThat(_get(CrewBoard.class).getElement().getTextRecursively()).contains("Odile is absent");
    }

    @Test
    void aShiftHasRestRulesAndOvertime() {
        editor().withFleet().open("fleet");
        _clickItem(vehicles(), 0);
        ShiftFields shift = _get(ShiftFields.class);
        rests(shift).setValue(WorkRules.RestRules.EU_561);
        _get(shift, NumberField.class, spec -> spec.withLabel("Overtime after")).setValue(8.5);
        screens.click("Save");
        assertThat(_get(VehicleEditor.class).getElement().getTextRecursively())
                .contains("The overtime of shift 1 needs both");
        _get(shift, TextField.class, spec -> spec.withLabel("More an hour")).setValue("12.50");
        screens.click("Save");
        DepotId depot = screens.depot("Riverside").id();
        assertThat(screens.fleet.listPatterns(depot).getFirst().work())
                .isEqualTo(new WorkRules(
                        WorkRules.RestRules.EU_561,
                        Optional.of(new WorkRules.Overtime(Duration.ofMinutes(510), 1_250))));
        _clickItem(vehicles(), 0);
        assertThat(_get(NumberField.class).getValue()).isEqualTo(8.5);
    }

    @Test
    void skillsThatAreKnownAreOfferedAndNewOnesTaken() {
        editor().withFleet().open("fleet?tab=drivers");
        screens.click("Add");
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Odile");
        SkillField skills = _get(SkillField.class);
        assertThat(skills.getListDataView().getItems()).containsExactly(new Skill("cold"));
        ComponentUtil.fireEvent(skills, new ComboBoxBase.CustomValueSetEvent<>(skills, true, " Tail  LIFT; 7.5 t"));
        screens.click("Save");
        assertThat(_getFormattedRow(_get(DriverGrid.class), 0).get(2)).isEqualTo("7.5 t; tail lift");
        screens.click("Skills");
        Grid<SkillUse> uses = skillGrid();
        assertThat(_getFormattedRow(uses, 0)).containsExactly("7.5 t", "", "Odile");
        assertThat(_getFormattedRow(uses, 1)).containsExactly("cold", "Van 1", "");
    }

    @Test
    void aDepotsZoneFollowsItsPlaceUntilSomebodyChoosesOne() {
        editor().withFleet().open("fleet?tab=depots");
        screens.click("Add");
        DepotEditor editor = _get(DepotEditor.class);
        _get(editor, TextField.class, spec -> spec.withLabel("Depot")).setValue("Munich");
        _get(editor, TextField.class, spec -> spec.withLabel("Latitude")).setValue("48.1");
        _get(editor, TextField.class, spec -> spec.withLabel("Longitude")).setValue("11.6");
        screens.click("Save");
        assertThat(screens.depot("Munich").zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(screens.depot("Munich").place()).isEqualTo(new Place(48.1, 11.6));
    }

    @Test
    void driversComeInByAFile() {
        editor().withFleet().open("fleet?tab=drivers");
        screens.bringIn("depot,driver,skills,usual_vehicle\nRiverside,Odile,cold,Van 1\nRiverside,Zoé,,Van 99\n");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Import drivers");
        assertThat(_getFormattedRow(_get(RejectedRows.class), 0)).startsWith("3", "usual_vehicle", "Van 99");
        screens.click("Done");
        assertThat(_getFormattedRow(_get(DriverGrid.class), 0)).startsWith("Odile", "Van 1", "cold");
    }

    private void somebodyElseRenames(String name, String wanted) {
        Vehicle known = vehicle(name);
        Vehicle renamed = new Vehicle(
                known.id(), known.depot(), wanted, known.type(), known.capacity(), known.skills(), known.costs());
        screens.fleet.save(
                renamed,
                screens.fleet.listPatterns(known.depot()).stream()
                        .filter(pattern -> pattern.vehicle().equals(known.id()))
                        .toList());
    }

    private Vehicle vehicle(String name) {
        return screens.fleet.listVehicles(screens.depot("Riverside").id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Driver> drivers() {
        return screens.fleet.crew().listDrivers(screens.depot("Riverside").id());
    }

    /** The notices of what was done before the screen was opened again are still there. */
    private void undoLast() {
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
    }

    /** The browser says that the button was clicked: the menu is there from then on. */
    private static void chooseFromMenu(String button, String words) {
        Button opens = _get(
                Button.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().equals(Optional.of(button))));
        FromBrowser.fire(opens, "vaadin-context-menu-before-open", JsonNodeFactory.instance.objectNode());
        MenuItem item = _get(ContextMenu.class).getItems().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private void addDriver(String name, String vehicle) {
        screens.click("Add");
        DriverEditor editor = _get(DriverEditor.class);
        _get(editor, TextField.class, spec -> spec.withLabel("Name")).setValue(name);
        if (!vehicle.isEmpty()) {
            usualVehicle(editor).setValue(vehicle(vehicle));
        }
        screens.click("Save");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Vehicle> usualVehicle(DriverEditor editor) {
        return _get(editor, Select.class, spec -> spec.withLabel("Usual vehicle"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<SkillUse> skillGrid() {
        return _get(_get(SkillsDialog.class), Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<WorkRules.RestRules> rests(ShiftFields shift) {
        return _get(shift, Select.class);
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
}
