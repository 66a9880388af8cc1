package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.VehicleShifts;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.crew.DriverExchange;
import com.bayoutech.web.crew.NightWords;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is changed in the fleet; each change can be taken back from its notice, which brings back exactly what was, unless somebody has changed it since. */
final class FleetChanges implements DriverEditor.Actions {
    private static final int DAYS_AHEAD = 7;

    private final FleetDesk desk;
    private final Runnable changed;
    private final Runnable absencesChanged;
    /** Of what was done, the newest alone is taken back by its notice. */
    private Runnable closeNotice = () -> {};

    private Runnable closeWarning = () -> {};

    /**
     * @param changed shows everything anew
     * @param absencesChanged shows absences anew, and leaves alone what is being entered beside them
     */
    FleetChanges(FleetDesk desk, Runnable changed, Runnable absencesChanged) {
        this.desk = desk;
        this.changed = changed;
        this.absencesChanged = absencesChanged;
    }

    /** @param seen the vehicle as the editor was opened with it; empty for a new one */
    void save(VehicleShifts wanted, Optional<VehicleShifts> seen) {
        desk.save(wanted, seen);
        done(
                Texts.of("fleet.saved", wanted.vehicle().name()),
                () -> seen.ifPresentOrElse(
                        former -> desk.save(former, Optional.of(wanted)), () -> desk.remove(wanted)));
        warnOfNights(
                wanted.vehicle().depot(),
                duty -> duty.shift().vehicle().equals(wanted.vehicle().id()));
    }

    void remove(VehicleShifts seen) {
        desk.remove(seen)
                .ifPresentOrElse(
                        removed -> done(Texts.of("fleet.removed", seen.vehicle().name()), () -> desk.restore(removed)),
                        changed);
    }

    @Override
    public void save(Driver wanted, Optional<Driver> seen) {
        desk.save(wanted, seen);
        done(
                Texts.of("fleet.saved", wanted.name()),
                () -> seen.ifPresentOrElse(
                        former -> desk.save(former, Optional.of(wanted)), () -> desk.remove(wanted)));
        warnOfNights(wanted.depot(), duty -> duty.driver().map(Driver::id).equals(Optional.of(wanted.id())));
    }

    @Override
    public void remove(Driver driver) {
        desk.remove(driver)
                .ifPresentOrElse(
                        removed -> done(Texts.of("fleet.removed", driver.name()), () -> desk.restore(removed)),
                        changed);
    }

    @Override
    public void add(Absence absence) {
        desk.add(absence);
        done(Texts.of("fleet.absence.noted"), () -> desk.remove(absence), absencesChanged);
    }

    @Override
    public void remove(Absence absence) {
        desk.remove(absence);
        done(Texts.of("fleet.absence.taken-back"), () -> desk.add(absence), absencesChanged);
    }

    /** @param vehicles their names */
    CrewBoard.Swap swapsOn(Depot depot, LocalDate day, Map<VehicleId, String> vehicles) {
        DriverExchange exchange = new DriverExchange(
                desk.exchanges(),
                depot,
                day,
                vehicle -> vehicles.getOrDefault(vehicle, Texts.of("fleet.vehicle.former")),
                duty -> List.of(),
                changed);
        return new CrewBoard.Swap() {
            @Override
            public void choose(Duty duty, Optional<Driver> driver) {
                swap(depot.id(), day, duty, driver);
            }

            @Override
            public void askForExchange(Duty duty) {
                exchange.ask(duty.shift().id(), duty.driver().orElseThrow().name());
            }
        };
    }

    private void swap(DepotId depot, LocalDate day, Duty duty, Optional<Driver> driver) {
        try {
            ShiftId shift = duty.shift().id();
            Optional<DriverId> before = duty.standIn();
            Optional<DriverId> chosen = driver.map(Driver::id);
            desk.standIn(depot, day, shift, chosen, before);
            done(
                    driver.map(who -> Texts.of("fleet.crew.let-stand-in", who.name()))
                            .orElse(Texts.of("fleet.crew.usual-again")),
                    () -> desk.standIn(depot, day, shift, before, chosen));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            changed.run();
        }
    }

    void add(Depot depot) {
        desk.save(depot, Optional.empty());
        changed.run();
        Notices.success(Texts.of("fleet.depot.added", depot.name()));
    }

    void save(Depot depot, Depot seen) {
        desk.save(depot, Optional.of(seen));
        done(Texts.of("fleet.depot.saved", depot.name()), () -> desk.save(seen, Optional.of(depot)));
    }

    void remove(Depot seen) {
        desk.remove(seen);
        done(Texts.of("fleet.removed", seen.name()), () -> desk.save(seen, Optional.empty()));
    }

    /** Looks a week ahead for nights that what was saved makes too short; the first one is told. */
    private void warnOfNights(DepotId depot, Predicate<Duty> concerned) {
        closeWarning.run();
        desk.listDepots().stream().filter(one -> one.id().equals(depot)).forEach(known -> {
            LocalDate today = desk.today(known);
            desk.listDutyDays(depot, today, today.plusDays(DAYS_AHEAD)).stream()
                    .flatMap(day -> day.duties().stream())
                    .filter(concerned)
                    .flatMap(duty -> NightWords.of(new DepotClock(known.zone()), duty).stream())
                    .findFirst()
                    .ifPresent(words -> closeWarning = Notices.warning(words));
        });
    }

    private void done(String words, Runnable undo) {
        done(words, undo, changed);
    }

    private void done(String words, Runnable undo, Runnable shown) {
        shown.run();
        closeNotice.run();
        closeNotice = Notices.undoable(words, () -> {
            try {
                undo.run();
            } catch (RefusedException refused) {
                Notices.failure(refused.getMessage());
            }
            shown.run();
        });
    }
}
