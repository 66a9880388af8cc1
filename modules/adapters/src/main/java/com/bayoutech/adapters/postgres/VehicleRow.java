package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A vehicle with the patterns of its shifts. */
@Entity
@Table(name = "vehicle")
class VehicleRow {
    @Id
    private UUID id;

    private UUID depotId;
    private String name;
    private String type;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> capacity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> skills;

    private long fixedCents;
    private long centsPerKilometer;
    private long centsPerHour;

    @ElementCollection
    @CollectionTable(name = "shift_pattern", joinColumns = @JoinColumn(name = "vehicle_id"))
    @OrderColumn(name = "position")
    private List<ShiftPatternRow> patterns;

    VehicleRow() {}

    VehicleRow(Vehicle vehicle, List<ShiftPattern> patterns) {
        this.id = vehicle.id().value();
        this.depotId = vehicle.depot().value();
        this.name = vehicle.name();
        this.type = vehicle.type();
        this.capacity = vehicle.capacity().amounts();
        this.skills = vehicle.skills().stream().map(Skill::name).sorted().toList();
        this.fixedCents = vehicle.costs().fixedCents();
        this.centsPerKilometer = vehicle.costs().centsPerKilometer();
        this.centsPerHour = vehicle.costs().centsPerHour();
        this.patterns = patterns.stream().map(ShiftPatternRow::of).collect(Collectors.toCollection(ArrayList::new));
    }

    Vehicle toVehicle() {
        return new Vehicle(
                new VehicleId(id),
                new DepotId(depotId),
                name,
                type,
                new Capacity(capacity),
                skills.stream().map(Skill::new).collect(Collectors.toSet()),
                new VehicleCosts(fixedCents, centsPerKilometer, centsPerHour));
    }

    List<ShiftPattern> toPatterns() {
        return patterns.stream()
                .map(pattern -> pattern.toPattern(new VehicleId(id)))
                .toList();
    }
}
