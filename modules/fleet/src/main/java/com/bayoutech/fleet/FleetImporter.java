package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.internal.FleetChange;
import com.bayoutech.fleet.internal.FleetDraft;
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
 * Brings depots, vehicles and shifts in from a file; its columns and rules are in {@code docs/fleet-file.md}.
 *
 * <p>The good rows go in together, in one unit of work. A depot or vehicle that is known by its name keeps its id.
 */
public final class FleetImporter {
    private final FleetStore store;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public FleetImporter(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Imports a fleet file; needs {@link Permission#FLEET_EDIT}. Rows of depots where the caller does not hold it are rejected, and so
     * are those of new ones unless the caller holds it everywhere.
     *
     * @throws CsvFormatException if the file is no CSV file with the documented columns; nothing has gone in then
     */
    public FleetReport importFile(Caller caller, InputStream file) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        FleetDraft draft = FleetDraft.read(file);
        return unitOfWork.call(() -> {
            FleetChange change = new FleetChange(caller, store, draft);
            change.apply();
            change.vehiclesByDepot().forEach((depot, vehicles) -> tell(caller, depot, vehicles));
            return change.report();
        });
    }

    private void tell(Caller caller, DepotId depot, int vehicles) {
        Map<String, String> facts = Map.of("vehicles", String.valueOf(vehicles));
        audit.append(new AuditEntry(caller, "fleet.imported", "depot", depot.value(), facts));
        outbox.append(Event.of("depot", depot.value(), "FleetImported", facts));
    }
}
