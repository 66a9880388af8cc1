package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.internal.CrewDay;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets two drivers who are at work drive each other's shift on a day: both at once, or neither. Audit and outbox have ids and days, never names. */
public final class DriverExchanger {
    private final FleetStore fleet;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public DriverExchanger(FleetStore fleet, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.fleet = fleet;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * With whom whoever drives a shift could exchange: both have the skills of those who usually drive the other's vehicle, and are free at that time; those
     * first who can rest before and after it. Needs {@link Permission#FLEET_READ}.
     *
     * @throws RefusedException if there is no such depot or shift
     */
    public List<Exchange> listExchanges(Caller caller, DepotId depot, LocalDate day, ShiftId shift) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> CrewDay.read(fleet, depot, day).exchangesFor(shift));
    }

    /**
     * Exchanges two drivers; needs {@link Permission#FLEET_EDIT}. {@link Exchange#back} takes it back.
     *
     * @param wanted as the caller was offered it
     * @throws RefusedException if one of the shifts is gone, somebody else drives it by now, or the two cannot exchange any more
     */
    public void exchange(Caller caller, DepotId depot, LocalDate day, Exchange wanted) {
        caller.require(Permission.FLEET_EDIT, depot);
        unitOfWork.run(() -> {
            fleet.crew().lock(depot);
            CrewDay crew = CrewDay.read(fleet, depot, day);
            Duty given = crew.duty(wanted.given().shift().id());
            Duty taken = crew.duty(wanted.taken().shift().id());
            if (!drives(given, wanted.driver()) || !drives(taken, wanted.partner())) {
                throw new RefusedException(
                        "Somebody has changed who drives this shift meanwhile. Look at the day as it is now.");
            }
            if (!crew.rota().exchangesFor(given).contains(taken)) {
                throw new RefusedException(
                        "The two drivers cannot exchange their shifts: one of them lacks a skill that the other's vehicle"
                                + " needs, or drives another shift at that time. Choose somebody from the list.");
            }
            choose(
                    depot,
                    crew,
                    Map.of(
                            given.shift().id(),
                            wanted.partner().id(),
                            taken.shift().id(),
                            wanted.driver().id()));
            Map<String, String> facts = Map.of(
                    "day", day.toString(),
                    "shift", given.shift().id().toString(),
                    "driver", wanted.partner().id().toString(),
                    "otherShift", taken.shift().id().toString(),
                    "otherDriver", wanted.driver().id().toString());
            audit.append(new AuditEntry(caller, "shift.drivers-exchanged", "depot", depot.value(), facts));
            outbox.append(Event.of("depot", depot.value(), "ShiftDriversExchanged", facts));
        });
    }

    /** Where that is how the shifts are usually driven, nobody needs to be chosen for them. */
    private void choose(DepotId depot, CrewDay crew, Map<ShiftId, DriverId> exchanged) {
        Map<ShiftId, DriverId> wanted = new HashMap<>(crew.rota().crew());
        wanted.putAll(exchanged);
        Map<ShiftId, DriverId> others = new HashMap<>(crew.rota().standIns());
        others.keySet().removeAll(exchanged.keySet());
        boolean isUsual = crew.rota().with(others).crew().equals(wanted);
        exchanged.forEach((shift, driver) ->
                fleet.crew().setStandIn(depot, crew.day(), shift, isUsual ? Optional.empty() : Optional.of(driver)));
    }

    private static boolean drives(Duty duty, Driver driver) {
        return duty.driver().map(Driver::id).equals(Optional.of(driver.id()));
    }
}
