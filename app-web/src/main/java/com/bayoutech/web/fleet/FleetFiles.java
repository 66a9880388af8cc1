package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.CrewExporter;
import com.bayoutech.fleet.FleetExporter;
import com.bayoutech.fleet.FleetFileKind;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.PreviewedFile;
import com.bayoutech.foundation.Caller;
import com.bayoutech.web.fleet.FleetView.FleetTab;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ImportThreads;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The files of the fleet, in and out, always as the person in front of the screen: of vehicles, and of drivers on their tab. */
@Component
final class FleetFiles {
    private static final String VEHICLE_COLUMNS =
            "depot, depot_latitude, depot_longitude, zone, vehicle, type, capacity, skills, "
                    + "shift_start, shift_end, days, break_earliest, break_latest, break_minutes, valid_from, valid_until, rest_rules, "
                    + "overtime_after_hours, overtime_per_hour, fixed_cost, cost_per_km, cost_per_hour";
    private static final String DRIVER_COLUMNS = "depot, driver, skills, usual_vehicle";

    private final FleetImporter importer;
    private final FleetExporter vehiclesOut;
    private final CrewExporter driversOut;
    private final CurrentCaller caller;
    private final StepUp stepUp;
    private final UploadLimit limit;
    private final ImportThreads threads;

    FleetFiles(
            FleetImporter importer,
            FleetExporter vehiclesOut,
            CrewExporter driversOut,
            CurrentCaller caller,
            StepUp stepUp,
            UploadLimit limit,
            ImportThreads threads) {
        this.importer = importer;
        this.vehiclesOut = vehiclesOut;
        this.driversOut = driversOut;
        this.caller = caller;
        this.stepUp = stepUp;
        this.limit = limit;
        this.threads = threads;
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

    /**
     * Asks for the file of a tab.
     *
     * @param finished hears after each import which depots are new
     */
    void openImport(FleetTab tab, Consumer<List<Depot>> finished) {
        if (tab == FleetTab.DRIVERS) {
            dialog(Texts.of("fleet.import.drivers"), FleetFileKind.DRIVERS, finished)
                    .open(Texts.of("fleet.import.drivers.advice", DRIVER_COLUMNS));
        } else {
            dialog(Texts.of("fleet.import.vehicles"), FleetFileKind.VEHICLES, finished)
                    .open(Texts.of("fleet.import.vehicles.advice", VEHICLE_COLUMNS));
        }
    }

    private FleetImportDialog dialog(String title, FleetFileKind kind, Consumer<List<Depot>> finished) {
        return new FleetImportDialog(title, limit, new WorkOf(importer, caller.get(), kind), threads, finished);
    }

    /** A background thread knows nobody: the caller is taken when the dialog opens. */
    private record WorkOf(FleetImporter importer, Caller caller, FleetFileKind kind) implements FleetImportDialog.Work {
        @Override
        public PreviewedFile preview(InputStream file) {
            return importer.preview(caller, kind, file);
        }

        @Override
        public Optional<PreviewedFile> store(PreviewedFile seen) {
            return importer.importSeen(caller, seen);
        }
    }
}
