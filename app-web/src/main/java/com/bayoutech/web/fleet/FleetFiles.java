package com.bayoutech.web.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.CrewExporter;
import com.bayoutech.fleet.CrewImporter;
import com.bayoutech.fleet.CrewReport;
import com.bayoutech.fleet.FleetExporter;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetReport;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.web.fleet.FleetView.FleetTab;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.ImportOutcome;
import com.bayoutech.web.ui.RejectedRow;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of the fleet, in and out, always as the person in front of the screen: of vehicles, and of drivers on their tab. */
@Component
final class FleetFiles {
    private static final String VEHICLE_COLUMNS =
            "depot, depot_latitude, depot_longitude, zone, vehicle, type, capacity, skills, "
                    + "shift_start, shift_end, days, break_earliest, break_latest, break_minutes, valid_from, valid_until, rest_rules, "
                    + "overtime_after_hours, overtime_per_hour, fixed_cost, cost_per_km, cost_per_hour";
    private static final String DRIVER_COLUMNS = "depot, driver, skills, usual_vehicle";

    private final FleetImporter vehiclesIn;
    private final FleetExporter vehiclesOut;
    private final CrewImporter driversIn;
    private final CrewExporter driversOut;
    private final CurrentCaller caller;
    private final StepUp stepUp;
    private final UploadLimit limit;

    FleetFiles(
            FleetImporter vehiclesIn,
            FleetExporter vehiclesOut,
            CrewImporter driversIn,
            CrewExporter driversOut,
            CurrentCaller caller,
            StepUp stepUp,
            UploadLimit limit) {
        this.vehiclesIn = vehiclesIn;
        this.vehiclesOut = vehiclesOut;
        this.driversIn = driversIn;
        this.driversOut = driversOut;
        this.caller = caller;
        this.stepUp = stepUp;
        this.limit = limit;
    }

    /** Starts the download of a tab's file. Drivers' names leave the house only once it is known who asks. */
    void fetch(FleetTab tab, Runnable download) {
        if (tab == FleetTab.DRIVERS) {
            stepUp.then(download);
        } else {
            download.run();
        }
    }

    /** What the export of a tab hands out. */
    DownloadHandler export(FleetTab tab, DepotId depot) {
        boolean isOfDrivers = tab == FleetTab.DRIVERS;
        return download -> {
            download.setFileName(isOfDrivers ? "drivers.csv" : "fleet.csv");
            download.setContentType("text/csv; charset=utf-8");
            if (isOfDrivers) {
                driversOut.export(caller.get(), depot, download.getOutputStream());
            } else {
                vehiclesOut.export(caller.get(), depot, download.getOutputStream());
            }
        };
    }

    /** Asks for the file of a tab. */
    void openImport(FleetTab tab, Runnable finished) {
        ImportDialog dialog = tab == FleetTab.DRIVERS
                ? new ImportDialog(
                        Texts.of("fleet.import.drivers"),
                        Texts.of("fleet.import.drivers.advice", DRIVER_COLUMNS),
                        limit,
                        (file, rowsRead) -> drivers(file),
                        finished)
                : new ImportDialog(
                        Texts.of("fleet.import.vehicles"),
                        Texts.of("fleet.import.vehicles.advice", VEHICLE_COLUMNS),
                        limit,
                        (file, rowsRead) -> vehicles(file),
                        finished);
        dialog.open();
    }

    private ImportOutcome vehicles(InputStream file) {
        FleetReport report = vehiclesIn.importFile(caller.get(), file);
        return outcome(report.vehicles(), report.rejectedRows(), report.errors());
    }

    private ImportOutcome drivers(InputStream file) {
        CrewReport report = driversIn.importFile(caller.get(), file);
        return outcome(report.drivers(), report.rejectedRows(), report.errors());
    }

    private static ImportOutcome outcome(int taken, int rejectedRows, List<RowError> errors) {
        return new ImportOutcome(
                taken, 0, 0, rejectedRows, errors.stream().map(RejectedRow::of).toList());
    }
}
