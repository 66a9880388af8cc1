package com.bayoutech.web.fleet;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Vehicles in rows, each with its weekly shifts. */
final class VehicleGrid extends Grid<Vehicle> {
    private Map<VehicleId, List<ShiftPattern>> patterns = Map.of();

    VehicleGrid() {
        addColumn(Vehicle::name)
                .setHeader("Vehicle")
                .setSortable(true)
                .setFlexGrow(2)
                .setWidth("9rem");
        addColumn(Vehicle::type)
                .setHeader("Type")
                .setSortable(true)
                .setFlexGrow(1)
                .setWidth("6rem");
        addColumn(vehicle -> vehicle.capacity().amounts().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" / ")))
                .setHeader("Capacity")
                .setFlexGrow(1)
                .setWidth("7rem");
        addColumn(vehicle -> vehicle.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", ")))
                .setHeader("Skills")
                .setFlexGrow(1)
                .setWidth("7rem");
        addColumn(this::shifts)
                .setHeader("Shifts")
                .setFlexGrow(3)
                .setWidth("13rem")
                .setTooltipGenerator(this::shifts);
        addColumn(vehicle -> costs(vehicle.costs()))
                .setHeader("Costs")
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
                .map(pattern ->
                        days(pattern.days()) + " " + pattern.start() + "–" + pattern.end() + season(pattern.validity()))
                .collect(Collectors.joining(", "));
    }

    private static String season(ShiftPattern.Validity validity) {
        return validity.from().map(day -> " from " + DepotClock.day(day)).orElse("")
                + validity.until().map(day -> " until " + DepotClock.day(day)).orElse("");
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? "daily"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(Collectors.joining(" "));
    }

    private static String costs(VehicleCosts costs) {
        return Amounts.money(costs.fixedCents()) + " a route, " + Amounts.money(costs.centsPerKilometer()) + " a km, "
                + Amounts.money(costs.centsPerHour()) + " an hour";
    }
}
