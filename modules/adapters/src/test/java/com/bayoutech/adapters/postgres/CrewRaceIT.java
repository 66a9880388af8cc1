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
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
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
import java.util.Set;
import java.util.concurrent.Callable;
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
    private final Depot depot = Postgres.depot();

    @Test
    void nobodyStandsInForTwoAtOnce() throws Exception {
        List<ShiftId> shifts = twoShifts();
        Driver zoe = driver("Zoé");
        for (int round = 0; round < ROUNDS; round++) {
            int winners = race(
                    () -> crew.standIn(OFFICE, depot.id(), MONDAY, shifts.getFirst(), Optional.of(zoe.id())),
                    () -> crew.standIn(OFFICE, depot.id(), MONDAY, shifts.getLast(), Optional.of(zoe.id())));

            assertThat(winners).isEqualTo(1);
            assertThat(store.crew().listStandIns(zoe.id())).hasSize(1);
            shifts.forEach(shift -> crew.standIn(OFFICE, depot.id(), MONDAY, shift, Optional.empty()));
        }
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
