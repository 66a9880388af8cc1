package com.bayoutech.fleet.internal;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.WorkRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who drives what on a day.
 *
 * <p>A shift is driven by whoever was chosen for it; else by the first, by name, of those whose vehicle it usually is, who is there and does not drive
 * another shift at that time. Nobody drives two shifts that overlap.
 */
public final class Rota {
    private final Map<ShiftId, WorkRules> work;
    private final List<Driver> drivers;
    private final Set<DriverId> away;
    private final Map<ShiftId, DriverId> standIns;
    private final List<Duty> duties = new ArrayList<>();

    /**
     * @param shifts of the day, by start
     * @param work by which rules they are driven; missing ones have none
     * @param drivers of the depot, by name
     * @param away those who are absent on the day
     * @param standIns those who were chosen for shifts of the day
     */
    public Rota(
            List<Shift> shifts,
            Map<ShiftId, WorkRules> work,
            List<Driver> drivers,
            Set<DriverId> away,
            Map<ShiftId, DriverId> standIns) {
        this.work = Map.copyOf(work);
        this.drivers = List.copyOf(drivers);
        this.away = Set.copyOf(away);
        this.standIns = Map.copyOf(standIns);
        // Whoever was chosen comes first: what is usual must not take them away from it.
        List<Duty> chosen =
                shifts.stream().flatMap(shift -> chosen(shift).stream()).toList();
        duties.addAll(chosen);
        for (Shift shift : shifts) {
            if (chosen.stream().noneMatch(duty -> duty.shift().equals(shift))) {
                duties.add(usual(shift));
            }
        }
        duties.sort(Comparator.comparingInt(duty -> shifts.indexOf(duty.shift())));
    }

    /** The day's duties, in the order of the shifts. */
    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    /**
     * Who else could drive a shift: those who are there, free at that time, and have all the skills of whoever drives it usually.
     */
    public List<Driver> standInsFor(ShiftId wanted) {
        Duty duty = duties.stream()
                .filter(candidate -> candidate.shift().id().equals(wanted))
                .findFirst()
                .orElseThrow();
        return drivers.stream()
                .filter(driver -> !duty.driver().equals(Optional.of(driver)))
                .filter(driver -> !away.contains(driver.id()))
                .filter(driver -> isFree(driver, duty.shift()))
                .filter(driver -> isQualified(driver, duty.shift().vehicle()))
                .toList();
    }

    /** The duties of others whose drivers could do this one while its driver does theirs: both qualified, and neither on a third shift at that time. */
    public List<Duty> exchangesFor(Duty duty) {
        return duties.stream().filter(other -> canExchange(duty, other)).toList();
    }

    private boolean canExchange(Duty duty, Duty other) {
        return duty.driver().isPresent()
                && other.driver().isPresent()
                && !duty.driver().equals(other.driver())
                && canTake(other.driver().get(), duty.shift(), other.shift())
                && canTake(duty.driver().get(), other.shift(), duty.shift());
    }

    private boolean canTake(Driver driver, Shift wanted, Shift given) {
        return isQualified(driver, wanted.vehicle())
                && shiftsOf(driver).filter(shift -> !shift.equals(given)).noneMatch(shift -> overlap(shift, wanted));
    }

    /** The same day with others chosen. */
    public Rota with(Map<ShiftId, DriverId> chosen) {
        return new Rota(duties.stream().map(Duty::shift).toList(), work, drivers, away, chosen);
    }

    /** Who was chosen for shifts of the day. */
    public Map<ShiftId, DriverId> standIns() {
        return standIns;
    }

    /** Who drives each shift; one that nobody is named for is left out. */
    public Map<ShiftId, DriverId> crew() {
        return duties.stream()
                .filter(duty -> duty.driver().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        duty -> duty.shift().id(),
                        duty -> duty.driver().orElseThrow().id()));
    }

    /** Whether a driver has all that somebody who usually drives a vehicle has. */
    private boolean isQualified(Driver driver, VehicleId vehicle) {
        List<Driver> usual = usualDrivers(vehicle);
        return usual.isEmpty()
                || usual.stream().anyMatch(other -> driver.skills().containsAll(other.skills()));
    }

    private Optional<Duty> chosen(Shift shift) {
        DriverId standIn = standIns.get(shift.id());
        if (standIn == null || away.contains(standIn)) {
            return Optional.empty();
        }
        return drivers.stream()
                .filter(driver -> driver.id().equals(standIn))
                .findFirst()
                .map(driver -> new Duty(shift, workOf(shift), Optional.of(driver), true, absent(shift.vehicle())));
    }

    private Duty usual(Shift shift) {
        Optional<Driver> driver = usualDrivers(shift.vehicle()).stream()
                .filter(candidate -> !away.contains(candidate.id()))
                .filter(candidate -> isFree(candidate, shift))
                .findFirst();
        return new Duty(shift, workOf(shift), driver, false, absent(shift.vehicle()));
    }

    private WorkRules workOf(Shift shift) {
        return work.getOrDefault(shift.id(), WorkRules.NONE);
    }

    private List<Driver> absent(VehicleId vehicle) {
        return usualDrivers(vehicle).stream()
                .filter(driver -> away.contains(driver.id()))
                .toList();
    }

    private List<Driver> usualDrivers(VehicleId vehicle) {
        return drivers.stream()
                .filter(driver -> driver.usualVehicle().equals(Optional.of(vehicle)))
                .toList();
    }

    private boolean isFree(Driver driver, Shift wanted) {
        return shiftsOf(driver).filter(shift -> !shift.equals(wanted)).noneMatch(shift -> overlap(shift, wanted));
    }

    private Stream<Shift> shiftsOf(Driver driver) {
        return duties.stream()
                .filter(duty -> duty.driver().equals(Optional.of(driver)))
                .map(Duty::shift);
    }

    private static boolean overlap(Shift one, Shift other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }
}
