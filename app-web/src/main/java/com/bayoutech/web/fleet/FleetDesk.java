package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.CrewEditor;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.DepotRemover;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.DutyDay;
import com.bayoutech.fleet.FleetEditor;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.RemovedDriver;
import com.bayoutech.fleet.RemovedVehicle;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.SkillUse;
import com.bayoutech.fleet.VehicleShifts;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.AddressService;
import com.bayoutech.web.crew.ExchangeDesk;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.DepotClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screen does with the fleet, always as the person in front of it. */
@Component
final class FleetDesk {
    private final FleetService fleet;
    private final FleetEditor editor;
    private final DepotRemover depots;
    private final CrewService crew;
    private final CrewEditor crewEditor;
    private final AddressService addresses;
    private final CurrentCaller caller;
    private final ExchangeDesk exchanges;
    private final InstantSource clock;

    FleetDesk(
            FleetService fleet,
            FleetEditor editor,
            DepotRemover depots,
            CrewService crew,
            CrewEditor crewEditor,
            AddressService addresses,
            CurrentCaller caller,
            ExchangeDesk exchanges,
            InstantSource clock) {
        this.fleet = fleet;
        this.editor = editor;
        this.depots = depots;
        this.crew = crew;
        this.crewEditor = crewEditor;
        this.addresses = addresses;
        this.caller = caller;
        this.exchanges = exchanges;
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

    /** Addresses are looked up by those who look after orders. */
    boolean mayLookUp() {
        return caller.get().mayAnywhere(Permission.ORDERS_EDIT);
    }

    AddressService.Answer lookUp(String addressLine) {
        return addresses.lookUp(caller.get(), addressLine);
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

    List<SkillUse> listSkills() {
        return crew.listSkills(caller.get());
    }

    List<Absence> listAbsences(DepotId depot, LocalDate from) {
        return crew.listAbsences(caller.get(), depot, from);
    }

    List<Duty> listDuties(DepotId depot, LocalDate day) {
        return crew.listDuties(caller.get(), depot, day);
    }

    List<DutyDay> listDutyDays(DepotId depot, LocalDate first, LocalDate last) {
        return crew.listDutyDays(caller.get(), depot, first, last);
    }

    Map<ShiftId, List<Driver>> listStandIns(DepotId depot, LocalDate day) {
        return crew.listStandIns(caller.get(), depot, day);
    }

    /** @param seen who stood in when the person chose */
    void standIn(DepotId depot, LocalDate day, ShiftId shift, Optional<DriverId> driver, Optional<DriverId> seen) {
        crew.standIn(caller.get(), depot, day, shift, driver, seen);
    }

    ExchangeDesk exchanges() {
        return exchanges;
    }

    void save(Depot depot, Optional<Depot> seen) {
        editor.saveDepot(caller.get(), depot, seen);
    }

    void remove(Depot seen) {
        depots.removeDepot(caller.get(), seen);
    }

    void save(VehicleShifts vehicle, Optional<VehicleShifts> seen) {
        editor.saveVehicle(caller.get(), vehicle, seen);
    }

    Optional<RemovedVehicle> remove(VehicleShifts seen) {
        return editor.removeVehicle(caller.get(), seen);
    }

    void restore(RemovedVehicle removed) {
        editor.restoreVehicle(caller.get(), removed);
    }

    void save(Driver driver, Optional<Driver> seen) {
        crewEditor.saveDriver(caller.get(), driver, seen);
    }

    Optional<RemovedDriver> remove(Driver seen) {
        return crewEditor.removeDriver(caller.get(), seen);
    }

    void restore(RemovedDriver removed) {
        crewEditor.restoreDriver(caller.get(), removed);
    }

    void add(Absence absence) {
        crew.addAbsence(caller.get(), absence);
    }

    void remove(Absence absence) {
        crew.removeAbsence(caller.get(), absence);
    }
}
