package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.CrewEditor;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.FleetEditor;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.RemovedVehicle;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.VehicleShifts;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of a driver whom two dispatchers want at the same moment, on the real database. */
class CrewRaceIT {
    private static final Caller OFFICE = Caller.system("office", Permission.values());
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 20;

    private final FleetStore store = Postgres.bean(FleetStore.class);
    private final CrewService crew = new CrewService(
            store, Postgres.bean(UnitOfWork.class), Postgres.bean(AuditTrail.class), Postgres.bean(Outbox.class));
    private final FleetEditor editor = new FleetEditor(
            store, Postgres.bean(UnitOfWork.class), Postgres.bean(AuditTrail.class), Postgres.bean(Outbox.class));
    private final CrewEditor crewEditor = new CrewEditor(
            store, Postgres.bean(UnitOfWork.class), Postgres.bean(AuditTrail.class), Postgres.bean(Outbox.class));
    private final Depot depot = Postgres.depot();

    @Test
    void nobodyStandsInForTwoAtOnce() throws Exception {
        List<ShiftId> shifts = twoShifts();
        Driver zoe = driver("Zoé");
        for (int round = 0; round < ROUNDS; round++) {
            int winners = race(
                    () -> standIn(shifts.getFirst(), Optional.of(zoe.id()), Optional.empty()),
                    () -> standIn(shifts.getLast(), Optional.of(zoe.id()), Optional.empty()));

            assertThat(winners).isEqualTo(1);
            assertThat(store.crew().listStandIns(zoe.id())).hasSize(1);
            store.crew()
                    .listStandIns(zoe.id())
                    .forEach(chosen -> standIn(chosen.shift(), Optional.empty(), Optional.of(zoe.id())));
        }
    }

    private ShiftId standIn(ShiftId shift, Optional<DriverId> driver, Optional<DriverId> seen) {
        crew.standIn(OFFICE, depot.id(), MONDAY, shift, driver, seen);
        return shift;
    }

    @Test
    void nobodyIsAbsentTwiceOnADay() throws Exception {
        Driver zoe = driver("Zoé");
        Absence week = new Absence(zoe.id(), MONDAY, MONDAY.plusDays(6));
        Absence tuesday = new Absence(zoe.id(), MONDAY.plusDays(1), MONDAY.plusDays(1));
        for (int round = 0; round < ROUNDS; round++) {
            int winners = race(() -> add(week), () -> add(tuesday));

            assertThat(winners).isEqualTo(1);
            List<Absence> known = crew.listAbsences(OFFICE, depot.id(), MONDAY);
            assertThat(known).hasSize(1);
            known.forEach(absence -> crew.removeAbsence(OFFICE, absence));
        }
    }

    @Test
    void whatTwoRemoveAtOnceComesBackWithItsShifts() throws Exception {
        twoShifts();
        Vehicle vehicle = store.listVehicles(depot.id()).getFirst();
        List<ShiftPattern> patterns = patternsOf(vehicle);
        assertThat(patterns).hasSize(1);
        VehicleShifts seen = new VehicleShifts(vehicle, patterns);
        for (int round = 0; round < ROUNDS; round++) {
            Queue<RemovedVehicle> removed = new ConcurrentLinkedQueue<>();
            Callable<?> remove = () -> editor.removeVehicle(OFFICE, seen).map(removed::add);
            assertThat(race(remove, remove)).isEqualTo(2);
            assertThat(removed).singleElement().returns(patterns, RemovedVehicle::patterns);

            Callable<?> restore = () -> {
                editor.restoreVehicle(OFFICE, removed.element());
                return true;
            };
            assertThat(race(restore, restore)).isEqualTo(2);
            assertThat(patternsOf(vehicle)).isEqualTo(patterns);
        }
    }

    @Test
    void aVehicleThatGoesIsGivenToNobodyAtThatMoment() throws Exception {
        twoShifts();
        Vehicle vehicle = store.listVehicles(depot.id()).getFirst();
        VehicleShifts seen = new VehicleShifts(vehicle, patternsOf(vehicle));
        Driver zoe = driver("Zoé");
        for (int round = 0; round < ROUNDS; round++) {
            Queue<RemovedVehicle> removed = new ConcurrentLinkedQueue<>();
            Callable<?> give = () -> {
                crewEditor.saveDriver(OFFICE, zoe.withUsualVehicle(Optional.of(vehicle.id())), Optional.of(zoe));
                return true;
            };
            int done = race(give, () -> editor.removeVehicle(OFFICE, seen).map(removed::add));

            assertThat(done).isBetween(1, 2);
            assertThat(store.crew().find(zoe.id())).contains(zoe);
            editor.restoreVehicle(OFFICE, removed.element());
            store.crew().save(zoe);
        }
    }

    @Test
    void ofTwoWhoChangeTheSameOneIsRefused() throws Exception {
        twoShifts();
        Vehicle vehicle = store.listVehicles(depot.id()).getFirst();
        VehicleShifts seen = new VehicleShifts(vehicle, patternsOf(vehicle));
        for (int round = 0; round < ROUNDS; round++) {
            int winners =
                    race(() -> save(new VehicleShifts(vehicle, List.of()), seen), () -> save(renamed(seen), seen));

            assertThat(winners).isEqualTo(1);
            store.save(vehicle, seen.patterns());
        }
    }

    private boolean save(VehicleShifts wanted, VehicleShifts seen) {
        editor.saveVehicle(OFFICE, wanted, Optional.of(seen));
        return true;
    }

    private static VehicleShifts renamed(VehicleShifts seen) {
        Vehicle known = seen.vehicle();
        Vehicle renamed = new Vehicle(
                known.id(), known.depot(), "Renamed", known.type(), known.capacity(), known.skills(), known.costs());
        return new VehicleShifts(renamed, seen.patterns());
    }

    private List<ShiftPattern> patternsOf(Vehicle vehicle) {
        return store.listPatterns(depot.id()).stream()
                .filter(pattern -> pattern.vehicle().equals(vehicle.id()))
                .toList();
    }

    private boolean add(Absence absence) {
        crew.addAbsence(OFFICE, absence);
        return true;
    }

    private List<ShiftId> twoShifts() {
        for (String name : List.of("V1", "V2")) {
            VehicleId id = VehicleId.random();
            Vehicle vehicle =
                    new Vehicle(id, depot.id(), name, "van", Capacity.of(10), Set.of(), new VehicleCosts(0, 0, 0));
            store.save(
                    vehicle,
                    List.of(new ShiftPattern(
                            id, LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of(DayOfWeek.MONDAY), Optional.empty())));
        }
        return crew.listDuties(OFFICE, depot.id(), MONDAY).stream()
                .map(Duty::shift)
                .map(shift -> shift.id())
                .toList();
    }

    private Driver driver(String name) {
        Driver driver = new Driver(DriverId.random(), depot.id(), name, Set.of(), Optional.empty());
        store.crew().save(driver);
        return driver;
    }

    /** How many of both got through; the other one was refused. */
    private static int race(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> both = new ArrayList<>();
            for (Callable<?> change : List.of(one, other)) {
                both.add(() -> {
                    together.await();
                    try {
                        var _ = change.call();
                        return true;
                    } catch (RefusedException refused) {
                        return false;
                    }
                });
            }
            int winners = 0;
            for (Future<Boolean> outcome : people.invokeAll(both)) {
                winners += outcome.get() ? 1 : 0;
            }
            return winners;
        }
    }
}
