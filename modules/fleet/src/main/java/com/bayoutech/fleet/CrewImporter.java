package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.internal.CrewChange;
import com.bayoutech.fleet.internal.CrewDraft;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.InputStream;
import java.util.Map;

/**
 * Brings drivers in from a file; its columns and rules are in {@code docs/fleet-file.md}.
 *
 * <p>The good rows go in together, in one unit of work. A driver who is known by name at the depot keeps their id. Audit and outbox have numbers,
 * never names.
 */
public final class CrewImporter {
    private final FleetStore fleet;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public CrewImporter(FleetStore fleet, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.fleet = fleet;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Imports a drivers' file; needs {@link Permission#FLEET_EDIT}. Rows of depots where the caller does not hold it are rejected, as are those of
     * depots that nobody knows.
     *
     * @throws CsvFormatException if the file is no CSV file with the documented columns; nothing has gone in then
     */
    public CrewReport importFile(Caller caller, InputStream file) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        CrewDraft draft = CrewDraft.read(file);
        return unitOfWork.call(() -> {
            CrewChange change = new CrewChange(caller, fleet, draft);
            change.apply();
            change.driversByDepot().forEach((depot, drivers) -> tell(caller, depot, drivers));
            return change.report();
        });
    }

    private void tell(Caller caller, DepotId depot, int drivers) {
        Map<String, String> facts = Map.of("drivers", String.valueOf(drivers));
        audit.append(new AuditEntry(caller, "drivers.imported", "depot", depot.value(), facts));
        outbox.append(Event.of("depot", depot.value(), "DriversImported", facts));
    }
}
