package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.internal.CrewDay;
import com.bayoutech.fleet.internal.SkillCatalogue;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who drives, who is absent, and who stands in; {@link CrewEditor} changes the drivers themselves. Audit and outbox have ids and days, never names. */
public final class CrewService {
    /** How many days are shown at once at most. */
    public static final int MOST_DAYS = 31;

    private final FleetStore fleet;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public CrewService(FleetStore fleet, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.fleet = fleet;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** The drivers of a depot, by name; needs {@link Permission#FLEET_READ}. */
    public List<Driver> listDrivers(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> fleet.crew().listDrivers(depot));
    }

    /** The absences of a depot's drivers that are not over on a day; needs {@link Permission#FLEET_READ}. */
    public List<Absence> listAbsences(Caller caller, DepotId depot, LocalDate notOverOn) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> fleet.crew().listAbsences(depot, notOverOn));
    }

    /**
     * Notes that a driver is absent; needs {@link Permission#FLEET_EDIT}.
     *
     * @throws RefusedException if there is no such driver, or they are absent already on one of the days
     */
    public void addAbsence(Caller caller, Absence absence) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        unitOfWork.run(() -> {
            Driver driver = lock(caller, absence.driver());
            boolean overlaps = fleet.crew().listAbsences(driver.depot(), absence.from()).stream()
                    .anyMatch(other -> other.driver().equals(absence.driver())
                            && !other.from().isAfter(absence.until()));
            if (overlaps) {
                throw new RefusedException("The driver is absent already on one of the days " + absence.from() + " to "
                        + absence.until() + ". Remove that absence first, or choose other days.");
            }
            fleet.crew().add(absence);
            note(caller, "driver.absent", absence);
        });
    }

    /** Takes an absence back; needs {@link Permission#FLEET_EDIT}. One that is gone already stays gone. */
    public void removeAbsence(Caller caller, Absence absence) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        unitOfWork.run(() -> fleet.crew().find(absence.driver()).ifPresent(driver -> {
            caller.require(Permission.FLEET_EDIT, driver.depot());
            if (fleet.crew().remove(absence)) {
                note(caller, "driver.back", absence);
            }
        }));
    }

    /** The skills of all vehicles and drivers, by name, at the depots where the caller holds {@link Permission#FLEET_READ}; needs it at one of them. */
    public List<SkillUse> listSkills(Caller caller) {
        caller.requireAnywhere(Permission.FLEET_READ);
        return unitOfWork.call(() -> {
            SkillCatalogue catalogue = new SkillCatalogue();
            fleet.listDepots().stream()
                    .filter(depot -> caller.may(Permission.FLEET_READ, depot.id()))
                    .forEach(depot -> {
                        fleet.listVehicles(depot.id()).forEach(catalogue::add);
                        fleet.crew().listDrivers(depot.id()).forEach(catalogue::add);
                    });
            return catalogue.uses();
        });
    }

    /** A depot's shifts of a day with who drives them, those that do not take place among them; needs {@link Permission#FLEET_READ}. */
    public List<Duty> listDuties(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> day(depot, day).duties());
    }

    /**
     * The same for several days, both ends included; needs {@link Permission#FLEET_READ}.
     *
     * @throws RefusedException if there is no such depot, or the days are more than {@link #MOST_DAYS}
     */
    public List<DutyDay> listDutyDays(Caller caller, DepotId depot, LocalDate first, LocalDate last) {
        caller.require(Permission.FLEET_READ, depot);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
            throw new RefusedException(
                    "The days " + first + " to " + last + " are not 1 to " + MOST_DAYS + " days. Choose fewer.");
        }
        return unitOfWork.call(() -> CrewDay.readAll(fleet, depot, first, last).stream()
                .map(crew -> new DutyDay(crew.day(), crew.duties()))
                .toList());
    }

    /**
     * Who else could drive the shifts of a day, by the shift: qualified, there, and free, those first who can rest before and after it; needs {@link Permission#FLEET_READ}.
     *
     * @throws RefusedException if there is no such depot
     */
    public Map<ShiftId, List<Driver>> listStandIns(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> {
            CrewDay crew = day(depot, day);
            return crew.duties().stream()
                    .map(duty -> duty.shift().id())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), crew::standInsFor));
        });
    }

    /**
     * Lets somebody else drive a shift on its day, or has it as usual again; needs {@link Permission#FLEET_EDIT}.
     *
     * @param seen who stands in as the caller sees it ({@link Duty#standIn})
     * @throws RefusedException if there is no such shift, somebody else stands in by now, or the driver is not free
     */
    public void standIn(
            Caller caller,
            DepotId depot,
            LocalDate day,
            ShiftId shift,
            Optional<DriverId> driver,
            Optional<DriverId> seen) {
        caller.require(Permission.FLEET_EDIT, depot);
        unitOfWork.run(() -> {
            fleet.crew().lock(depot);
            CrewDay crew = day(depot, day);
            if (!crew.duty(shift).standIn().equals(seen)) {
                throw new RefusedException(
                        "Somebody has changed who drives this shift meanwhile. Look at the day as it is now.");
            }
            if (driver.isPresent()
                    && crew.standInsFor(shift).stream()
                            .noneMatch(free -> free.id().equals(driver.get()))) {
                throw new RefusedException(
                        "The driver cannot take this shift: they are absent, drive another one at that time or lack a"
                                + " skill. Choose somebody from the list.");
            }
            fleet.crew().setStandIn(depot, day, shift, driver);
            Map<String, String> facts = new HashMap<>(Map.of("shift", shift.toString(), "day", day.toString()));
            driver.ifPresent(id -> facts.put("driver", id.toString()));
            audit.append(new AuditEntry(caller, "shift.driver-chosen", "depot", depot.value(), facts));
            outbox.append(Event.of("depot", depot.value(), "ShiftDriverChosen", facts));
        });
    }

    private CrewDay day(DepotId depot, LocalDate day) {
        return CrewDay.read(fleet, depot, day);
    }

    /** The driver as they are once nobody else changes who drives at their depot. */
    private Driver lock(Caller caller, DriverId id) {
        Driver driver = get(id);
        caller.require(Permission.FLEET_EDIT, driver.depot());
        fleet.crew().lock(driver.depot());
        return get(id);
    }

    private Driver get(DriverId id) {
        return fleet.crew()
                .find(id)
                .orElseThrow(() -> new RefusedException("The driver is not there any more. Look at the list again."));
    }

    private void note(Caller caller, String action, Absence absence) {
        Map<String, String> facts = Map.of(
                "from", absence.from().toString(), "until", absence.until().toString());
        UUID driver = absence.driver().value();
        audit.append(new AuditEntry(caller, action, "driver", driver, facts));
        outbox.append(
                Event.of("driver", driver, action.equals("driver.absent") ? "DriverAbsent" : "DriverBack", facts));
    }
}
