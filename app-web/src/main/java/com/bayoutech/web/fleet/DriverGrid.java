package com.bayoutech.web.fleet;

import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Drivers in rows, with what they drive and when they are away next. */
final class DriverGrid extends Grid<Driver> {
    private Map<VehicleId, String> vehicles = Map.of();
    private List<Absence> absences = List.of();

    DriverGrid() {
        addColumn(Driver::name)
                .setHeader(Texts.of("fleet.driver"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(driver -> driver.usualVehicle()
                        .map(id -> vehicles.getOrDefault(id, ""))
                        .orElse("–"))
                .setHeader(Texts.of("fleet.driver.vehicle"))
                .setFlexGrow(1);
        addColumn(driver -> FieldText.skills(driver.skills()))
                .setHeader(Texts.of("fleet.skills"))
                .setFlexGrow(2);
        addColumn(this::nextAbsence).setHeader(Texts.of("fleet.driver.absent")).setFlexGrow(2);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
    }

    void show(List<Driver> drivers, List<Vehicle> known, List<Absence> coming) {
        vehicles = known.stream().collect(Collectors.toMap(Vehicle::id, Vehicle::name));
        absences = coming;
        setItems(drivers);
    }

    private String nextAbsence(Driver driver) {
        return absences.stream()
                .filter(absence -> absence.driver().equals(driver.id()))
                .findFirst()
                .map(absence -> absence.from().equals(absence.until())
                        ? DepotClock.day(absence.from())
                        : Texts.of("fleet.days", DepotClock.day(absence.from()), DepotClock.day(absence.until())))
                .orElse("");
    }
}
