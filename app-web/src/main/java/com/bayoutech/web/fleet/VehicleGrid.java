package com.bayoutech.web.fleet;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Vehicles in rows, each with its weekly shifts. */
final class VehicleGrid extends Grid<Vehicle> {
    private Map<VehicleId, List<ShiftPattern>> patterns = Map.of();

    VehicleGrid() {
        addColumn(Vehicle::name)
                .setHeader(Texts.of("fleet.vehicle"))
                .setSortable(true)
                .setFlexGrow(2)
                .setWidth("9rem");
        addColumn(Vehicle::type)
                .setHeader(Texts.of("fleet.vehicle.type"))
                .setSortable(true)
                .setFlexGrow(1)
                .setWidth("6rem");
        addColumn(vehicle -> vehicle.capacity().amounts().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" / ")))
                .setHeader(Texts.of("fleet.vehicle.capacity"))
                .setFlexGrow(1)
                .setWidth("7rem");
        addColumn(vehicle -> vehicle.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", ")))
                .setHeader(Texts.of("fleet.skills"))
                .setFlexGrow(1)
                .setWidth("7rem");
        addColumn(this::shifts)
                .setHeader(Texts.of("fleet.vehicle.shifts"))
                .setFlexGrow(3)
                .setWidth("13rem")
                .setTooltipGenerator(this::shifts);
        addColumn(vehicle -> costs(vehicle.costs()))
                .setHeader(Texts.of("fleet.vehicle.costs"))
                .setFlexGrow(3)
                .setWidth("15rem")
                .setTooltipGenerator(vehicle -> costs(vehicle.costs()));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
    }

    /** Shows vehicles and returns how many there are. */
    int show(List<Vehicle> vehicles, List<ShiftPattern> shiftPatterns) {
        patterns = shiftPatterns.stream().collect(Collectors.groupingBy(ShiftPattern::vehicle));
        setItems(vehicles);
        return vehicles.size();
    }

    private String shifts(Vehicle vehicle) {
        return patterns.getOrDefault(vehicle.id(), List.of()).stream()
                .map(ShiftWords::of)
                .collect(Collectors.joining(", "));
    }

    private static String costs(VehicleCosts costs) {
        return Texts.of(
                "fleet.vehicle.costs.of",
                Amounts.money(costs.fixedCents()),
                Amounts.money(DistanceCost.shown(costs.centsPerKilometer())),
                Amounts.money(costs.centsPerHour()),
                DistanceCost.unit().sign());
    }
}
