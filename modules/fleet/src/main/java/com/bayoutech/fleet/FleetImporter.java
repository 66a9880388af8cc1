package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.internal.CrewDraft;
import com.bayoutech.fleet.internal.FleetDraft;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings depots, vehicles, shifts and drivers in from files; their columns and rules are in {@code docs/fleet-file.md}.
 *
 * <p>A file is looked at before it goes in, and goes in as it was shown: its good rows together, in one unit of work. What is known by its name keeps its
 * id. Rows of depots where the caller may not change the fleet are rejected, and so are those of new ones unless the caller may everywhere. Audit and
 * outbox have numbers, never names.
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
     * What a file would bring; nothing of it is stored. Needs {@link Permission#FLEET_EDIT}.
     *
     * @throws CsvFormatException if the file is no CSV file with the documented columns
     */
    public PreviewedFile preview(Caller caller, FleetFileKind kind, InputStream file) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        FleetReading reading = switch (kind) {
            case VEHICLES -> FleetDraft.read(file);
            case DRIVERS -> CrewDraft.read(file);
        };
        return unitOfWork.call(() -> new PreviewedFile(kind, reading, reading.against(caller, store)));
    }

    /**
     * Stores what somebody has seen of a file; needs {@link Permission#FLEET_EDIT}.
     *
     * @return empty if all of it is in; else the file and the fleet as it is now: somebody has changed that since, and nothing is stored
     */
    public Optional<PreviewedFile> importSeen(Caller caller, PreviewedFile seen) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        return unitOfWork.call(() -> {
            // Before anything is read, and in the order of their ids, so that two files never wait for each other.
            seen.preview()
                    .depotIds()
                    .sorted(Comparator.comparing(DepotId::value))
                    .forEach(store.crew()::lock);
            FleetPreview now = seen.reading().against(caller, store);
            if (!now.equals(seen.preview())) {
                return Optional.of(new PreviewedFile(seen.kind(), seen.reading(), now));
            }
            save(now);
            tell(caller, seen);
            return Optional.empty();
        });
    }

    /**
     * Imports a file that nobody looks at before; needs {@link Permission#FLEET_EDIT}.
     *
     * @return what it has brought
     * @throws CsvFormatException if the file is no CSV file with the documented columns; nothing has gone in then
     * @throws RefusedException if somebody changes the fleet just then
     */
    public FleetPreview importFile(Caller caller, FleetFileKind kind, InputStream file) {
        PreviewedFile read = preview(caller, kind, file);
        if (importSeen(caller, read).isPresent()) {
            throw new RefusedException("Somebody has changed the fleet while the file was read. Send it again.");
        }
        return read.preview();
    }

    /** What is like this already is left alone. */
    private void save(FleetPreview preview) {
        preview.depots().stream().filter(entry -> !entry.isUnchanged()).forEach(entry -> store.save(entry.after()));
        preview.vehicles().stream()
                .filter(entry -> !entry.isUnchanged())
                .forEach(entry ->
                        store.save(entry.after().vehicle(), entry.after().patterns()));
        preview.drivers().stream()
                .filter(entry -> !entry.isUnchanged())
                .forEach(entry -> store.crew().save(entry.after()));
    }

    private void tell(Caller caller, PreviewedFile file) {
        Map<DepotId, Long> counts = file.preview()
                .depotsOfRows()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.forEach((depot, count) -> {
            switch (file.kind()) {
                case VEHICLES -> tell(caller, depot, "fleet.imported", "FleetImported", "vehicles", count);
                case DRIVERS -> tell(caller, depot, "drivers.imported", "DriversImported", "drivers", count);
            }
        });
    }

    private void tell(Caller caller, DepotId depot, String action, String event, String what, long count) {
        Map<String, String> facts = Map.of(what, String.valueOf(count));
        audit.append(new AuditEntry(caller, action, "depot", depot.value(), facts));
        outbox.append(Event.of("depot", depot.value(), event, facts));
    }
}
