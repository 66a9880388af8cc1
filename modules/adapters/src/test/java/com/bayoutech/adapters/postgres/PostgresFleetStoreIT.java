package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.CrewStore;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.StandIn;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.OrderStore;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresFleetStoreIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FleetStore store = Postgres.bean(FleetStore.class);
    private final Depot depot = Postgres.depot();
    private final Vehicle van = vehicle(VehicleId.random(), "V1", Capacity.of(100, 2_000));

    @Test
    void aDepotIsReplacedByItsId() {
        Depot renamed = new Depot(depot.id(), "Other " + depot.name(), depot.place(), depot.zone());

        store.save(renamed);

        assertThat(store.findDepot(depot.id())).contains(renamed);
        assertThat(store.listDepots()).contains(renamed).doesNotContain(depot);
        assertThat(store.findDepot(DepotId.random())).isEmpty();
    }

    @Test
    void vehiclesAndTheirPatternsComeBackAsTheyWere() {
        Vehicle car = vehicle(VehicleId.random(), "V0", Capacity.of());
        List<ShiftPattern> patterns = List.of(early(van), late(van));

        store.save(van, patterns);
        store.save(car, List.of());

        assertThat(store.listVehicles(depot.id())).containsExactly(car, van);
        assertThat(store.findVehicle(van.id())).contains(van);
        assertThat(store.findVehicle(VehicleId.random())).isEmpty();
        assertThat(store.listPatterns(depot.id())).containsExactlyElementsOf(patterns);
    }

    @Test
    void aVehicleIsReplacedWithItsPatterns() {
        store.save(van, List.of(early(van), late(van)));
        Vehicle larger = vehicle(van.id(), "V1", Capacity.of(500));

        store.save(larger, List.of(late(van)));

        assertThat(store.listVehicles(depot.id())).containsExactly(larger);
        assertThat(store.listPatterns(depot.id())).containsExactly(late(van));
    }

    @Test
    void aDepotGoesWithItsVehicles() {
        store.save(van, List.of(early(van)));

        store.remove(depot.id());

        assertThat(store.findDepot(depot.id())).isEmpty();
        assertThat(store.listVehicles(depot.id())).isEmpty();
        assertThat(store.listPatterns(depot.id())).isEmpty();
    }

    @Test
    void driversTheirAbsencesAndStandInsComeBackAsTheyWere() {
        store.save(van, List.of(early(van)));
        CrewStore crew = store.crew();
        Driver zoe = new Driver(
                DriverId.random(), depot.id(), "Zoé Čech", Set.of(new Skill("7.5 t")), Optional.of(van.id()));
        Driver ada = new Driver(DriverId.random(), depot.id(), "Ada", Set.of(), Optional.empty());
        Absence absence = new Absence(zoe.id(), MONDAY, MONDAY.plusDays(2));
        ShiftId shift = ShiftId.random();
        crew.save(zoe);
        crew.save(ada);
        crew.add(absence);
        crew.setStandIn(depot.id(), MONDAY, shift, Optional.of(zoe.id()));
        crew.setStandIn(depot.id(), MONDAY, shift, Optional.of(ada.id()));

        assertThat(crew.listDrivers(depot.id())).containsExactly(ada, zoe);
        assertThat(crew.listAbsences(depot.id(), MONDAY.plusDays(2))).containsExactly(absence);
        assertThat(crew.listAbsences(depot.id(), MONDAY.plusDays(3))).isEmpty();
        assertThat(crew.listStandIns(depot.id(), MONDAY)).isEqualTo(Map.of(shift, ada.id()));
        assertThat(crew.listStandIns(depot.id(), MONDAY.plusDays(1))).isEmpty();
        assertThat(crew.listStandIns(ada.id())).containsExactly(new StandIn(depot.id(), MONDAY, shift, ada.id()));
        assertThat(crew.listStandIns(zoe.id())).isEmpty();

        store.remove(van.id());
        assertThat(crew.find(zoe.id()).orElseThrow().usualVehicle()).isEmpty();
        crew.remove(ada.id());
        assertThat(crew.listStandIns(depot.id(), MONDAY)).isEmpty();
        assertThat(crew.remove(absence)).isTrue();
        assertThat(crew.remove(absence)).isFalse();
    }

    @Test
    void noNameOfADriverCanBeReadInTheDatabase() {
        Driver driver = new Driver(DriverId.random(), depot.id(), "Canary Quartzfeather", Set.of(), Optional.empty());
        store.crew().save(driver);
        byte[] kept = Postgres.bean(JdbcClient.class)
                .sql("select name from driver where id = ?")
                .param(driver.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Canary", "Quartz");
    }

    @Test
    void aDepotWithOrdersStays() {
        Postgres.bean(OrderStore.class)
                .insert(List.of(
                        SomeOrders.delivery(depot.id(), "A-" + depot.id(), SomeOrders.recipient("Ann " + depot.id()))));

        assertThatThrownBy(() -> store.remove(depot.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("still has orders or plans");
        assertThat(store.findDepot(depot.id())).contains(depot);
    }

    @Test
    void aNameThatIsThereIsRefused() {
        store.save(van, List.of());
        Depot sameDepot = new Depot(DepotId.random(), depot.name(), depot.place(), depot.zone());
        Vehicle sameVehicle = vehicle(VehicleId.random(), van.name(), Capacity.of());

        assertThatThrownBy(() -> store.save(sameDepot))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(depot.name())
                .hasMessageContaining("Send the file again");
        assertThatThrownBy(() -> store.save(sameVehicle, List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(van.name())
                .hasMessageContaining("Send the file again");
        assertThat(store.findDepot(sameDepot.id())).isEmpty();
        assertThat(store.listVehicles(depot.id())).containsExactly(van);
    }

    private Vehicle vehicle(VehicleId id, String name, Capacity capacity) {
        return new Vehicle(
                id,
                depot.id(),
                name,
                "van",
                capacity,
                Set.of(new Skill("tail lift")),
                new VehicleCosts(1_000, 45, 2_500));
    }

    private static ShiftPattern early(Vehicle vehicle) {
        return new ShiftPattern(
                vehicle.id(),
                LocalTime.of(5, 30),
                LocalTime.of(13, 0),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                Optional.of(new ShiftPattern.BreakPattern(
                        LocalTime.of(9, 0), LocalTime.of(10, 30), Duration.ofMinutes(30))));
    }

    private static ShiftPattern late(Vehicle vehicle) {
        return new ShiftPattern(
                vehicle.id(),
                LocalTime.of(22, 0),
                LocalTime.MIDNIGHT,
                Set.of(DayOfWeek.FRIDAY),
                Optional.empty(),
                new ShiftPattern.Validity(Optional.of(MONDAY), Optional.of(MONDAY.plusDays(90))),
                new WorkRules(
                        WorkRules.RestRules.EU_561, Optional.of(new WorkRules.Overtime(Duration.ofHours(8), 1_250))));
    }
}
