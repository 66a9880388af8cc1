package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetReport;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.ImportOutcome;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.RejectedRow;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.UploadLimit;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A depot's vehicles and when they work. */
@Route("fleet")
@PageTitle("Fleet · BayouTech")
@RequiresPermission(Permission.FLEET_READ)
final class FleetView extends Div implements BeforeEnterObserver {
    private final FleetService fleet;
    private final FleetImporter importer;
    private final CurrentCaller caller;
    private final UploadLimit limit;

    private final Select<Depot> depots = new Select<>();
    private final PageHeader header;
    private final Div body = new Div();
    private final VehicleGrid grid = new VehicleGrid();

    private QueryParameters shown = QueryParameters.empty();

    FleetView(FleetService fleet, FleetImporter importer, CurrentCaller caller, UploadLimit limit) {
        this.fleet = fleet;
        this.importer = importer;
        this.caller = caller;
        this.limit = limit;

        Button importButton = new Button("Import", Symbol.UPLOAD.icon(), click -> openImport());
        importButton.addThemeVariants(ButtonVariant.PRIMARY);
        importButton.setVisible(caller.get().mayAnywhere(Permission.FLEET_EDIT));
        depots.setItemLabelGenerator(Depot::name);
        depots.setAriaLabel("Depot");
        depots.addClassName("bayou-depot");
        depots.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                FleetView.class,
                                QueryParameters.of(
                                        "depot", change.getValue().id().toString()));
            }
        });
        header = new PageHeader("Fleet", importButton).withBeside(depots);
        body.addClassName("bayou-body");
        add(new Workspace(header, body));
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation().getQueryParameters();
        refresh();
    }

    private void refresh() {
        List<Depot> all = fleet.listDepots(caller.get());
        Optional<Depot> depot = DepotAndDay.depotOf(shown, all);
        depots.setItems(all);
        depots.setVisible(depot.isPresent());
        body.removeAll();
        depot.ifPresentOrElse(this::show, this::showNone);
    }

    private void show(Depot depot) {
        depots.setValue(depot);
        int vehicles =
                grid.show(fleet.listVehicles(caller.get(), depot.id()), fleet.listPatterns(caller.get(), depot.id()));
        header.withSubtitle(Amounts.count(vehicles, "vehicle", "vehicles") + ", clock of " + depot.zone());
        body.add(grid);
    }

    private void showNone() {
        header.withSubtitle("");
        Button action = new Button("Import a fleet file", click -> openImport());
        action.setVisible(caller.get().mayAnywhere(Permission.FLEET_EDIT));
        body.add(new EmptyState(
                Symbol.FLEET,
                "No vehicles yet",
                "A fleet file has one row a vehicle: its depot, capacity, skills, shift and costs.",
                action));
    }

    private void openImport() {
        new ImportDialog(
                        "Import a fleet",
                        "A CSV file with a header line. Columns: depot, depot_latitude, depot_longitude, zone, vehicle, type, "
                                + "capacity, skills, shift_start, shift_end, days, break_earliest, break_latest, break_minutes, "
                                + "fixed_cost, cost_per_km, cost_per_hour. A vehicle that is there already is updated.",
                        limit,
                        (file, rowsRead) -> importFile(file),
                        this::refresh)
                .open();
    }

    private ImportOutcome importFile(InputStream file) {
        FleetReport report = importer.importFile(caller.get(), file);
        return new ImportOutcome(
                report.vehicles(),
                0,
                0,
                report.rejectedRows(),
                report.errors().stream().map(RejectedRow::of).toList());
    }
}
