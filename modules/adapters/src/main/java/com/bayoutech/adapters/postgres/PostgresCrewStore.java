package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.FieldAddress;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.CrewStore;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.StandIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Drivers by JDBC; their names are encrypted, so they are sorted once they are read. */
final class PostgresCrewStore implements CrewStore {
    private static final String COLUMNS = "select id, depot_id, name, skills, usual_vehicle_id from driver ";

    private final JdbcClient jdbc;
    private final DataKey key;

    PostgresCrewStore(JdbcClient jdbc, DataKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** The depot's row: those who add to the depot, and those who read, do not wait. */
    @Override
    public void lock(DepotId depot) {
        TransactionUnitOfWork.requireOpen("Who drives");
        jdbc.sql("select 1 from depot where id = ? for no key update")
                .param(depot.value())
                .query(row -> {});
    }

    @Override
    public List<Driver> listDrivers(DepotId depot) {
        return jdbc
                .sql(COLUMNS + "where depot_id = ?")
                .param(depot.value())
                .query((row, _) -> driver(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Driver::name)
                        .thenComparing(driver -> driver.id().value()))
                .toList();
    }

    @Override
    public Optional<Driver> find(DriverId driver) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(driver.value())
                .query((row, _) -> driver(row))
                .optional();
    }

    @Override
    public void save(Driver driver) {
        UUID id = driver.id().value();
        jdbc.sql("""
                        insert into driver (id, depot_id, name, skills, usual_vehicle_id) values (?, ?, ?, ?, ?)
                        on conflict (id) do update set depot_id = excluded.depot_id, name = excluded.name,
                            skills = excluded.skills, usual_vehicle_id = excluded.usual_vehicle_id
                        """)
                .param(id)
                .param(driver.depot().value())
                .param(key.encryptText(driver.name(), address(id)))
                .param(new SqlArrayValue(
                        "text",
                        driver.skills().stream().map(Skill::name).sorted().toArray()))
                .param(driver.usualVehicle().map(VehicleId::value).orElse(null))
                .update();
    }

    @Override
    public void remove(DriverId driver) {
        jdbc.sql("delete from driver where id = ?").param(driver.value()).update();
    }

    @Override
    public List<Absence> listAbsences(DepotId depot, LocalDate notOverOn) {
        return jdbc.sql("""
                        select a.driver_id, a.first_day, a.last_day
                        from driver_absence a join driver d on d.id = a.driver_id
                        where d.depot_id = ? and a.last_day >= ? order by a.first_day, a.driver_id
                        """)
                .params(depot.value(), notOverOn)
                .query((row, _) -> new Absence(
                        new DriverId(row.getObject("driver_id", UUID.class)),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    @Override
    public void add(Absence absence) {
        jdbc.sql("insert into driver_absence (driver_id, first_day, last_day) values (?, ?, ?)")
                .params(absence.driver().value(), absence.from(), absence.until())
                .update();
    }

    @Override
    public boolean remove(Absence absence) {
        return jdbc.sql("delete from driver_absence where driver_id = ? and first_day = ? and last_day = ?")
                        .params(absence.driver().value(), absence.from(), absence.until())
                        .update()
                > 0;
    }

    @Override
    public Map<ShiftId, DriverId> listStandIns(DepotId depot, LocalDate day) {
        Map<ShiftId, DriverId> standIns = new HashMap<>();
        jdbc.sql("select shift_id, driver_id from shift_stand_in where depot_id = ? and day = ?")
                .params(depot.value(), day)
                .query(row -> {
                    standIns.put(
                            new ShiftId(row.getObject("shift_id", UUID.class)),
                            new DriverId(row.getObject("driver_id", UUID.class)));
                });
        return standIns;
    }

    @Override
    public List<StandIn> listStandIns(DriverId driver) {
        return jdbc.sql("select shift_id, depot_id, day from shift_stand_in where driver_id = ? order by day, shift_id")
                .param(driver.value())
                .query((row, _) -> new StandIn(
                        new DepotId(row.getObject("depot_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        new ShiftId(row.getObject("shift_id", UUID.class)),
                        driver))
                .list();
    }

    @Override
    public void setStandIn(DepotId depot, LocalDate day, ShiftId shift, Optional<DriverId> driver) {
        if (driver.isEmpty()) {
            jdbc.sql("delete from shift_stand_in where shift_id = ?")
                    .param(shift.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into shift_stand_in (shift_id, depot_id, day, driver_id) values (?, ?, ?, ?)
                        on conflict (shift_id) do update set driver_id = excluded.driver_id
                        """)
                .params(shift.value(), depot.value(), day, driver.get().value())
                .update();
    }

    private Driver driver(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String[] skills = (String[]) row.getArray("skills").getArray();
        return new Driver(
                new DriverId(id),
                new DepotId(row.getObject("depot_id", UUID.class)),
                key.decryptText(row.getBytes("name"), address(id)),
                Arrays.stream(skills).map(Skill::new).collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("usual_vehicle_id", UUID.class))
                        .map(VehicleId::new));
    }

    private static FieldAddress address(UUID id) {
        return new FieldAddress("driver", id.toString(), "name");
    }
}
