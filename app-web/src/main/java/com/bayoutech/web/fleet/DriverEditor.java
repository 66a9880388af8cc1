package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edits a driver and their absences. Knows no service: it calls back. */
final class DriverEditor extends EditorPanel {
    /** What can be done with a driver. */
    interface Actions {
        /**
         * Adds or changes a driver.
         *
         * @param seen the driver as they were before; empty for a new one
         */
        void save(Driver wanted, Optional<Driver> seen);

        void remove(Driver driver);

        void add(Absence absence);

        void remove(Absence absence);
    }

    private final Actions actions;
    private final TextField name = new TextField(Texts.of("fleet.driver.name"));
    private final SkillField skills = new SkillField(Texts.of("fleet.driver.skills.help"));
    private final Select<Vehicle> vehicle = new Select<>();
    private final DayPicker from = new DayPicker(Texts.of("fleet.absence.from"));
    private final DayPicker until = new DayPicker(Texts.of("fleet.absence.to"));
    private final Button absent = new Button(Texts.of("fleet.absence.add"), click -> addAbsence());
    private final Div absences = new Div();

    private Optional<Driver> edited = Optional.empty();
    private Optional<Depot> depot = Optional.empty();

    DriverEditor(Actions actions, Runnable closed) {
        super(closed);
        this.actions = actions;
        name.setMaxLength(Driver.MAX_NAME_LENGTH);
        vehicle.setLabel(Texts.of("fleet.driver.vehicle"));
        vehicle.setItemLabelGenerator(one -> one == null ? "" : one.name());
        vehicle.setEmptySelectionAllowed(true);
        vehicle.setEmptySelectionCaption(Texts.of("fleet.driver.vehicle.none"));
        absent.addThemeVariants(ButtonVariant.SMALL);
        absences.addClassName("bayou-absences");
        List.of(from, until).forEach(field -> field.addClassName(APART));
        addFields(name, skills, vehicle, new H3(Texts.of("fleet.absences")), absences, from, until, absent);
    }

    void edit(
            Depot at,
            Driver driver,
            List<Vehicle> vehicles,
            List<Absence> known,
            Collection<Skill> offered,
            LocalDate today) {
        edited = Optional.of(driver);
        show(at, driver.name(), vehicles, today);
        begin(driver.name(), true);
        skills.show(offered, driver.skills());
        vehicle.setValue(vehicles.stream()
                .filter(one -> driver.usualVehicle().equals(Optional.of(one.id())))
                .findFirst()
                .orElse(null));
        showAbsences(known);
        setAbsencesVisible(true);
    }

    /** Of all that are known, those of the driver. */
    void showAbsences(List<Absence> known) {
        absences.removeAll();
        known.stream()
                .filter(one -> edited.map(Driver::id).equals(Optional.of(one.driver())))
                .forEach(one -> absences.add(row(one)));
    }

    void add(Depot at, List<Vehicle> vehicles, Collection<Skill> offered, LocalDate today) {
        edited = Optional.empty();
        show(at, "", vehicles, today);
        begin(Texts.of("fleet.driver.new"), false);
        skills.show(offered, Set.of());
        vehicle.setValue(null);
        absences.removeAll();
        setAbsencesVisible(false);
        name.focus();
    }

    private void show(Depot at, String called, List<Vehicle> vehicles, LocalDate today) {
        depot = Optional.of(at);
        name.setValue(called);
        vehicle.setItems(vehicles);
        from.setValue(today);
        until.setValue(today);
    }

    private void setAbsencesVisible(boolean visible) {
        List.of(absences, from, until, absent).forEach(part -> part.setVisible(visible));
    }

    private Div row(Absence absence) {
        Button back = new Button(Texts.of("fleet.absence.take-back"), click -> actions.remove(absence));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        String days = absence.from().equals(absence.until())
                ? DepotClock.day(absence.from())
                : Texts.of("fleet.days", DepotClock.day(absence.from()), DepotClock.day(absence.until()));
        return new Div(new Span(days), back);
    }

    private void addAbsence() {
        attempt(() -> {
            if (from.isInvalid() || until.isInvalid() || from.isEmpty() || until.isEmpty()) {
                throw new IllegalArgumentException(Texts.of("fleet.absence.incomplete"));
            }
            actions.add(new Absence(edited.orElseThrow().id(), from.getValue(), until.getValue()));
        });
    }

    @Override
    void store() {
        Driver wanted = new Driver(
                edited.map(Driver::id).orElseGet(DriverId::random),
                depot.orElseThrow().id(),
                name.getValue(),
                skills.getValue(),
                Optional.ofNullable(vehicle.getValue()).map(Vehicle::id));
        actions.save(wanted, edited);
    }

    @Override
    void discard() {
        edited.ifPresent(actions::remove);
    }
}
