package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.FleetEditor;
import com.bayoutech.fleet.FleetExporter;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetReport;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.DepotClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screen does with the fleet, always as the person in front of it. */
@Component
final class FleetDesk {
    private final FleetService fleet;
    private final FleetEditor editor;
    private final CrewService crew;
    private final FleetImporter importer;
    private final FleetExporter exporter;
    private final CurrentCaller caller;
    private final InstantSource clock;

    FleetDesk(
            FleetService fleet,
            FleetEditor editor,
            CrewService crew,
            FleetImporter importer,
            FleetExporter exporter,
            CurrentCaller caller,
            InstantSource clock) {
        this.fleet = fleet;
        this.editor = editor;
        this.crew = crew;
        this.importer = importer;
        this.exporter = exporter;
        this.caller = caller;
        this.clock = clock;
    }

    boolean mayEdit(DepotId depot) {
        return caller.get().may(Permission.FLEET_EDIT, depot);
    }

    boolean mayEditAnywhere() {
        return caller.get().mayAnywhere(Permission.FLEET_EDIT);
    }

    boolean mayAddDepots() {
        return caller.get().may(Permission.FLEET_EDIT);
    }

    LocalDate today(Depot depot) {
        return new DepotClock(depot.zone()).today(clock);
    }

    List<Depot> listDepots() {
        return fleet.listDepots(caller.get());
    }

    List<Vehicle> listVehicles(DepotId depot) {
        return fleet.listVehicles(caller.get(), depot);
    }

    List<ShiftPattern> listPatterns(DepotId depot) {
        return fleet.listPatterns(caller.get(), depot);
    }

    List<Driver> listDrivers(DepotId depot) {
        return crew.listDrivers(caller.get(), depot);
    }

    List<Absence> listAbsences(DepotId depot, LocalDate from) {
        return crew.listAbsences(caller.get(), depot, from);
    }

    List<Duty> listDuties(DepotId depot, LocalDate day) {
        return crew.listDuties(caller.get(), depot, day);
    }

    List<Driver> listStandIns(DepotId depot, LocalDate day, ShiftId shift) {
        return crew.listStandIns(caller.get(), depot, day, shift);
    }

    Optional<DriverId> standIn(DepotId depot, LocalDate day, ShiftId shift, Optional<DriverId> driver) {
        return crew.standIn(caller.get(), depot, day, shift, driver);
    }

    void save(Depot depot) {
        editor.saveDepot(caller.get(), depot);
    }

    void save(Vehicle vehicle, List<ShiftPattern> patterns) {
        editor.saveVehicle(caller.get(), vehicle, patterns);
    }

    void remove(Vehicle vehicle) {
        editor.removeVehicle(caller.get(), vehicle);
    }

    void save(Driver driver) {
        crew.saveDriver(caller.get(), driver);
    }

    void remove(DriverId driver) {
        crew.removeDriver(caller.get(), driver);
    }

    void add(Absence absence) {
        crew.addAbsence(caller.get(), absence);
    }

    void remove(Absence absence) {
        crew.removeAbsence(caller.get(), absence);
    }

    FleetReport importFile(InputStream file) {
        return importer.importFile(caller.get(), file);
    }

    void export(DepotId depot, OutputStream to) throws IOException {
        exporter.export(caller.get(), depot, to);
    }
}
