package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Removes depots that nothing uses any more. As in {@link FleetEditor}, whoever removes one says what they saw. */
public final class DepotRemover {
    private final FleetStore store;
    private final DepotUse use;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public DepotRemover(FleetStore store, DepotUse use, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.use = use;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Removes a depot; needs {@link Permission#FLEET_EDIT} everywhere, as adding it again does. One that is gone already stays gone.
     *
     * @param seen the depot as whoever removes it sees it
     * @throws RefusedException if it is not as seen any more, or has vehicles, shifts, drivers, orders or plans
     */
    public void removeDepot(Caller caller, Depot seen) {
        caller.require(Permission.FLEET_EDIT);
        unitOfWork.run(() -> {
            store.crew().lock(seen.id());
            Optional<Depot> there = store.findDepot(seen.id());
            if (there.isEmpty()) {
                return;
            }
            if (!there.get().equals(seen)) {
                throw new RefusedException("Somebody has changed the depot meanwhile. Look at it as it is now.");
            }
            requireUnused(seen);
            store.remove(seen.id());
            audit.append(
                    new AuditEntry(caller, "depot.removed", "depot", seen.id().value(), Map.of()));
            outbox.append(Event.of("depot", seen.id().value(), "DepotRemoved", Map.of()));
        });
    }

    private void requireUnused(Depot depot) {
        DepotId id = depot.id();
        long vehicles = store.listVehicles(id).size();
        long shifts = store.listPatterns(id).size();
        long drivers = store.crew().listDrivers(id).size();
        long orders = use.countOrders(id);
        long plans = use.countPlans(id);
        if (LongStream.of(vehicles, shifts, drivers, orders, plans).anyMatch(count -> count > 0)) {
            throw new RefusedException("The depot (" + depot.name() + ") is in use: vehicles (" + vehicles
                    + "), shifts (" + shifts + "), drivers (" + drivers + "), orders (" + orders + "), plans (" + plans
                    + "). Remove those first; the plans of days that are over stay, and so does their depot.");
        }
    }
}
