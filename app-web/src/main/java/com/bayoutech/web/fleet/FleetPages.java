package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.FleetReport;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.fleet.FleetView.FleetTab;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.ImportOutcome;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.RejectedRow;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the tabs of the fleet show for one depot and day, with the editors at the side. Each change can be taken back from its notice. */
final class FleetPages implements DriverEditor.Actions {
    private final FleetDesk desk;
    private final Depot depot;
    private final LocalDate day;
    private final Workspace workspace;
    private final Runnable changed;
    /** Of what was done, the newest alone is taken back by its notice. */
    private Runnable closeNotice = () -> {};

    private final boolean mayEdit;
    private final List<Vehicle> vehicles;
    private FleetTab tab = FleetTab.VEHICLES;

    /** @param changed shows everything anew */
    FleetPages(FleetDesk desk, Depot depot, LocalDate day, Workspace workspace, Runnable changed) {
        this.desk = desk;
        this.depot = depot;
        this.day = day;
        this.workspace = workspace;
        this.changed = changed;
        this.mayEdit = desk.mayEdit(depot.id());
        this.vehicles = desk.listVehicles(depot.id());
    }

    String subtitle() {
        return Amounts.count(vehicles.size(), "vehicle", "vehicles") + ", clock of " + depot.zone();
    }

    boolean mayAdd(FleetTab where) {
        return switch (where) {
            case VEHICLES, DRIVERS -> mayEdit;
            case CREW -> false;
            case DEPOTS -> desk.mayAddDepots();
        };
    }

    Component open(FleetTab where) {
        tab = where;
        return switch (where) {
            case VEHICLES -> vehicles();
            case DRIVERS -> drivers();
            case CREW -> crew();
            case DEPOTS -> depots();
        };
    }

    /** Opens an empty editor for what the tab shows. */
    void add() {
        switch (tab) {
            case VEHICLES -> {
                VehicleEditor editor = vehicleEditor();
                editor.add(depot);
                workspace.withPanel("New vehicle", editor);
            }
            case DRIVERS -> {
                DriverEditor editor = new DriverEditor(this, workspace::withoutPanel);
                editor.add(depot, vehicles, desk.today(depot));
                workspace.withPanel("New driver", editor);
            }
            case CREW -> {}
            case DEPOTS -> addDepot(desk, workspace, changed, Optional.of(depot));
        }
    }

    static void addFirstDepot(FleetDesk desk, Workspace workspace, Runnable changed) {
        addDepot(desk, workspace, changed, Optional.empty());
    }

    private static void addDepot(FleetDesk desk, Workspace workspace, Runnable changed, Optional<Depot> like) {
        DepotEditor editor = new DepotEditor(
                depot -> {
                    desk.save(depot);
                    changed.run();
                    Notices.success("Depot " + depot.name() + " added");
                },
                workspace::withoutPanel);
        editor.add(like);
        workspace.withPanel("New depot", editor);
    }

    private Component vehicles() {
        VehicleGrid grid = new VehicleGrid();
        grid.show(vehicles, desk.listPatterns(depot.id()));
        if (mayEdit) {
            grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem().ifPresent(this::edit));
        }
        return grid;
    }

    private void edit(Vehicle vehicle) {
        VehicleEditor editor = vehicleEditor();
        editor.edit(vehicle, patternsOf(vehicle));
        workspace.withPanel(vehicle.name(), editor);
    }

    private List<ShiftPattern> patternsOf(Vehicle vehicle) {
        return desk.listPatterns(depot.id()).stream()
                .filter(pattern -> pattern.vehicle().equals(vehicle.id()))
                .toList();
    }

    private VehicleEditor vehicleEditor() {
        return new VehicleEditor(this::save, this::remove, workspace::withoutPanel);
    }

    private void save(Vehicle vehicle, List<ShiftPattern> patterns) {
        Optional<Vehicle> before = vehicles.stream()
                .filter(known -> known.id().equals(vehicle.id()))
                .findFirst();
        List<ShiftPattern> formerPatterns = before.map(this::patternsOf).orElse(List.of());
        desk.save(vehicle, patterns);
        done(
                vehicle.name() + " saved",
                () -> before.ifPresentOrElse(former -> desk.save(former, formerPatterns), () -> desk.remove(vehicle)));
    }

    private void remove(Vehicle vehicle) {
        List<ShiftPattern> patterns = patternsOf(vehicle);
        desk.remove(vehicle);
        done(vehicle.name() + " removed", () -> desk.save(vehicle, patterns));
    }

    private Component drivers() {
        List<Driver> drivers = desk.listDrivers(depot.id());
        if (drivers.isEmpty()) {
            return new EmptyState(
                    Symbol.PERSON,
                    "No drivers yet",
                    "Vehicles are planned without named drivers. Add the people who drive, with their usual vehicles: their names are on "
                            + "the route sheets, and an absence shows which shifts need somebody else.");
        }
        DriverGrid grid = new DriverGrid();
        List<Absence> absences = desk.listAbsences(depot.id(), desk.today(depot));
        grid.show(drivers, vehicles, absences);
        if (mayEdit) {
            grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem().ifPresent(driver -> {
                DriverEditor editor = new DriverEditor(this, workspace::withoutPanel);
                editor.edit(depot, driver, vehicles, absences, desk.today(depot));
                workspace.withPanel("Driver", editor);
            }));
        }
        return grid;
    }

    @Override
    public void save(Driver driver) {
        Optional<Driver> before = desk.listDrivers(depot.id()).stream()
                .filter(known -> known.id().equals(driver.id()))
                .findFirst();
        desk.save(driver);
        done(driver.name() + " saved", () -> before.ifPresentOrElse(desk::save, () -> desk.remove(driver.id())));
    }

    @Override
    public void remove(Driver driver) {
        List<Absence> absences = desk.listAbsences(depot.id(), LocalDate.EPOCH).stream()
                .filter(absence -> absence.driver().equals(driver.id()))
                .toList();
        desk.remove(driver.id());
        done(driver.name() + " removed", () -> {
            desk.save(driver);
            absences.forEach(desk::add);
        });
    }

    @Override
    public void add(Absence absence) {
        desk.add(absence);
        done("Absence noted", () -> desk.remove(absence));
    }

    @Override
    public void remove(Absence absence) {
        desk.remove(absence);
        done("Absence taken back", () -> desk.add(absence));
    }

    private Component crew() {
        CrewBoard board = new CrewBoard(shift -> desk.listStandIns(depot.id(), day, shift), this::swap);
        board.show(
                depot,
                desk.listDuties(depot.id(), day),
                vehicles.stream().collect(Collectors.toMap(Vehicle::id, Vehicle::name)),
                mayEdit);
        return board;
    }

    private void swap(Duty duty, Optional<Driver> driver) {
        try {
            Optional<DriverId> before =
                    desk.standIn(depot.id(), day, duty.shift().id(), driver.map(Driver::id));
            done(
                    driver.map(who -> who.name() + " stands in").orElse("Driven as usual again"),
                    () -> desk.standIn(depot.id(), day, duty.shift().id(), before));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            changed.run();
        }
    }

    private Component depots() {
        Grid<Depot> grid = new Grid<>();
        grid.addColumn(Depot::name).setHeader("Depot").setSortable(true).setFlexGrow(2);
        grid.addColumn(one -> one.place().latitude() + ", " + one.place().longitude())
                .setHeader("Place")
                .setFlexGrow(2);
        grid.addColumn(one -> one.zone().getId()).setHeader("Clock").setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSizeFull();
        grid.setItems(desk.listDepots());
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem()
                .filter(one -> desk.mayEdit(one.id()))
                .ifPresent(this::editDepot));
        return grid;
    }

    private void editDepot(Depot before) {
        DepotEditor editor = new DepotEditor(
                depot -> {
                    desk.save(depot);
                    done("Depot " + depot.name() + " saved", () -> desk.save(before));
                },
                workspace::withoutPanel);
        editor.edit(before);
        workspace.withPanel(before.name(), editor);
    }

    private void done(String words, Runnable undo) {
        changed.run();
        closeNotice.run();
        closeNotice = Notices.undoable(words, () -> {
            try {
                undo.run();
            } catch (RefusedException refused) {
                Notices.failure(refused.getMessage());
            }
            changed.run();
        });
    }

    static ImportOutcome outcome(FleetReport report) {
        return new ImportOutcome(
                report.vehicles(),
                0,
                0,
                report.rejectedRows(),
                report.errors().stream().map(RejectedRow::of).toList());
    }
}
