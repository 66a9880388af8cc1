package com.bayoutech.fleet;

import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * By which rules a vehicle would be driven on a day on which the fleet leaves it at home.
 *
 * @param patterns the weekly shifts of these vehicles, which are of one depot
 */
public record UsualWork(List<Vehicle> vehicles, List<ShiftPattern> patterns, LocalDate day) {
    public UsualWork {
        vehicles = List.copyOf(vehicles);
        patterns = List.copyOf(patterns);
    }

    /** Those of its own shifts on other days; of a vehicle without any, those of its type; else those of the depot. */
    public WorkRules of(Vehicle vehicle) {
        Set<VehicleId> alike = vehicles.stream()
                .filter(other -> other.type().equals(vehicle.type()))
                .map(Vehicle::id)
                .collect(Collectors.toSet());
        List<Predicate<ShiftPattern>> nearestFirst = List.of(
                pattern -> pattern.vehicle().equals(vehicle.id()),
                pattern -> alike.contains(pattern.vehicle()),
                pattern -> true);
        return nearestFirst.stream()
                .map(this::inSeason)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(UsualWork::onMostDays)
                .orElse(WorkRules.NONE);
    }

    /** In season, if any is. */
    private List<ShiftPattern> inSeason(Predicate<ShiftPattern> whose) {
        List<ShiftPattern> all = patterns.stream().filter(whose).toList();
        List<ShiftPattern> found =
                all.stream().filter(pattern -> pattern.validity().covers(day)).toList();
        return found.isEmpty() ? all : found;
    }

    private static WorkRules onMostDays(List<ShiftPattern> patterns) {
        Map<WorkRules, Integer> days = new LinkedHashMap<>();
        patterns.forEach(pattern -> days.merge(pattern.work(), pattern.days().size(), Integer::sum));
        int most = days.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return days.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
