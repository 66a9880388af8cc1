package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Id;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.SkillUse;
import com.bayoutech.fleet.VehicleShifts;
import com.bayoutech.web.fleet.FleetView.FleetTab;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.RowOpening;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the tabs of the fleet show for one depot and day, with the editors at the side. */
final class FleetPages {
    private final FleetDesk desk;
    private final Depot depot;
    private final LocalDate day;
    private final WeekPage.Rows rows;
    private final WeekPage.Ways ways;
    private final OpenEditor editor;
    private final FleetChanges changes;

    private final boolean mayEdit;
    private final List<Vehicle> vehicles;
    private FleetTab tab = FleetTab.VEHICLES;

    FleetPages(
            FleetDesk desk,
            Depot depot,
            LocalDate day,
            WeekPage.Rows rows,
            WeekPage.Ways ways,
            OpenEditor editor,
            FleetChanges changes) {
        this.desk = desk;
        this.depot = depot;
        this.day = day;
        this.rows = rows;
        this.ways = ways;
        this.editor = editor;
        this.changes = changes;
        this.mayEdit = desk.mayEdit(depot.id());
        this.vehicles = desk.listVehicles(depot.id());
    }

    String subtitle() {
        return Texts.of("fleet.subtitle", vehicles.size(), depot.zone().getId());
    }

    boolean mayAdd(FleetTab where) {
        return switch (where) {
            case VEHICLES, DRIVERS -> mayEdit;
            case CREW, WEEK -> false;
            case DEPOTS -> desk.mayAddDepots();
        };
    }

    Component open(FleetTab where) {
        tab = where;
        return switch (where) {
            case VEHICLES -> vehicles();
            case DRIVERS -> drivers();
            case CREW -> crew();
            case WEEK -> new WeekPage(desk, depot, day, vehicles, rows, ways);
            case DEPOTS -> depots();
        };
    }

    /** Opens an empty editor for what the tab shows. */
    void add() {
        if (mayAdd(tab)) {
            editor.unlessUnsaved(this::openEmpty);
        }
    }

    /** Opens what the tab has of this id, if it has it, and the person may change it. */
    void open(String id) {
        switch (tab) {
            case VEHICLES ->
                find(mayEdit ? vehicles : List.of(), Vehicle::id, id).ifPresent(this::edit);
            case DRIVERS ->
                find(mayEdit ? desk.listDrivers(depot.id()) : List.of(), Driver::id, id)
                        .ifPresent(this::edit);
            case CREW, WEEK -> {}
            case DEPOTS ->
                find(desk.listDepots(), Depot::id, id)
                        .filter(one -> desk.mayEdit(one.id()))
                        .ifPresent(this::editDepot);
        }
    }

    private static <T> Optional<T> find(List<T> all, Function<T, ? extends Id> idOf, String id) {
        return all.stream().filter(one -> idOf.apply(one).toString().equals(id)).findFirst();
    }

    private void openEmpty() {
        switch (tab) {
            case VEHICLES -> {
                VehicleEditor vehicle = vehicleEditor();
                vehicle.add(depot, skills());
                editor.show(Texts.of("fleet.vehicle.new"), vehicle);
            }
            case DRIVERS -> {
                DriverEditor driver = new DriverEditor(changes, editor::leave);
                driver.add(depot, vehicles, skills(), desk.today(depot));
                editor.show(Texts.of("fleet.driver.new"), driver);
            }
            case CREW, WEEK -> {}
            case DEPOTS -> addDepot(desk, editor, changes, Optional.of(depot));
        }
    }

    /** Absences have changed; what is being entered stays. */
    void showAbsences() {
        editor.showAbsences(desk.listAbsences(depot.id(), desk.today(depot)));
    }

    /** Opens an empty editor of a depot. */
    static void addDepot(FleetDesk desk, OpenEditor editor, FleetChanges changes, Optional<Depot> like) {
        DepotEditor depot = new DepotEditor(new DepotWays(desk, changes::add, changes::remove), editor::leave);
        depot.add(like);
        editor.show(Texts.of("fleet.depot.new"), depot);
    }

    private Component vehicles() {
        VehicleGrid grid = new VehicleGrid();
        grid.show(vehicles, desk.listPatterns(depot.id()));
        if (mayEdit) {
            RowOpening.of(grid, vehicle -> editor.unlessUnsaved(() -> edit(vehicle)));
        }
        return grid;
    }

    /** Reads it once more: the list may be older than what somebody else has changed. */
    private void edit(Vehicle chosen) {
        Vehicle vehicle = desk.listVehicles(depot.id()).stream()
                .filter(one -> one.id().equals(chosen.id()))
                .findFirst()
                .orElse(chosen);
        VehicleEditor opened = vehicleEditor();
        opened.edit(new VehicleShifts(vehicle, patternsOf(vehicle)), skills());
        editor.show(vehicle.name(), opened, vehicle.id());
    }

    private void edit(Driver chosen) {
        Driver driver = desk.listDrivers(depot.id()).stream()
                .filter(one -> one.id().equals(chosen.id()))
                .findFirst()
                .orElse(chosen);
        DriverEditor opened = new DriverEditor(changes, editor::leave);
        LocalDate today = desk.today(depot);
        opened.edit(depot, driver, vehicles, desk.listAbsences(depot.id(), today), skills(), today);
        editor.show(Texts.of("fleet.driver"), opened, driver.id());
    }

    private List<Skill> skills() {
        return desk.listSkills().stream().map(SkillUse::skill).toList();
    }

    private List<ShiftPattern> patternsOf(Vehicle vehicle) {
        return desk.listPatterns(depot.id()).stream()
                .filter(pattern -> pattern.vehicle().equals(vehicle.id()))
                .toList();
    }

    private VehicleEditor vehicleEditor() {
        return new VehicleEditor(changes::save, changes::remove, editor::leave);
    }

    private Component drivers() {
        List<Driver> drivers = desk.listDrivers(depot.id());
        if (drivers.isEmpty()) {
            return new EmptyState(Symbol.PERSON, Texts.of("fleet.driver.none"), Texts.of("fleet.driver.none.advice"));
        }
        DriverGrid grid = new DriverGrid();
        grid.show(drivers, vehicles, desk.listAbsences(depot.id(), desk.today(depot)));
        if (mayEdit) {
            RowOpening.of(grid, driver -> editor.unlessUnsaved(() -> edit(driver)));
        }
        return grid;
    }

    private Component crew() {
        Map<VehicleId, String> names = vehicles.stream().collect(Collectors.toMap(Vehicle::id, Vehicle::name));
        CrewBoard board = new CrewBoard(
                mayEdit ? desk.listStandIns(depot.id(), day) : Map.of(), changes.swapsOn(depot, day, names));
        board.show(depot, desk.listDuties(depot.id(), day), names, mayEdit);
        return board;
    }

    private Component depots() {
        Grid<Depot> grid = new Grid<>();
        grid.addColumn(Depot::name)
                .setHeader(Texts.of("fleet.depot"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(one -> one.place().latitude() + ", " + one.place().longitude())
                .setHeader(Texts.of("fleet.depot.place"))
                .setFlexGrow(2);
        grid.addColumn(one -> one.zone().getId())
                .setHeader(Texts.of("fleet.depot.clock"))
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSizeFull();
        grid.setItems(desk.listDepots());
        RowOpening.of(grid, chosen -> {
            if (desk.mayEdit(chosen.id())) {
                editor.unlessUnsaved(() -> editDepot(chosen));
            }
        });
        return grid;
    }

    private void editDepot(Depot chosen) {
        Depot before = desk.listDepots().stream()
                .filter(one -> one.id().equals(chosen.id()))
                .findFirst()
                .orElse(chosen);
        DepotEditor opened = new DepotEditor(
                new DepotWays(desk, depot -> changes.save(depot, before), changes::remove), editor::leave);
        opened.edit(before);
        editor.show(before.name(), opened, before.id());
    }
}
