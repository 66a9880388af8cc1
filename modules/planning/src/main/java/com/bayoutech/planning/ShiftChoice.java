package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.ShiftRules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is at work for a revision in another way than the fleet has it: what would be if one vehicle stayed at home, or another one drove too.
 *
 * @param leftOut shifts of the fleet that are not driven
 * @param added shifts that the fleet does not have
 */
public record ShiftChoice(Set<ShiftId> leftOut, List<Added> added) {
    /** As the fleet has it. */
    public static final ShiftChoice NONE = new ShiftChoice(Set.of(), List.of());

    public ShiftChoice {
        leftOut = Set.copyOf(leftOut);
        added = List.copyOf(added);
    }

    /**
     * A shift of a vehicle that the fleet leaves at home that day; without a break.
     *
     * @param work by which rules it is driven and paid
     */
    public record Added(ShiftId id, VehicleId vehicle, DepotId depot, Instant start, Instant end, WorkRules work) {
        /** The shift of a vehicle on a day: of the same id each time, so that it is the same in each revision. */
        public static Added of(
                VehicleId vehicle, DepotId depot, LocalDate day, Instant start, Instant end, WorkRules work) {
            byte[] name = ("added shift " + day + " " + vehicle).getBytes(StandardCharsets.UTF_8);
            return new Added(new ShiftId(UUID.nameUUIDFromBytes(name)), vehicle, depot, start, end, work);
        }

        /** The shift itself. */
        public Shift shift() {
            return new Shift(id, vehicle, depot, start, end, List.of());
        }

        /** The shift with its rules; nobody is named who drives it. */
        public Duty duty() {
            return new Duty(shift(), work, Optional.empty(), false, List.of());
        }
    }

    /** These shifts as this has them. */
    public List<Shift> of(List<Shift> shifts) {
        List<Shift> chosen = new ArrayList<>();
        Set<ShiftId> known = new HashSet<>(leftOut);
        for (Shift shift : shifts) {
            if (known.add(shift.id())) {
                chosen.add(shift);
            }
        }
        added.stream().map(Added::shift).filter(shift -> known.add(shift.id())).forEach(chosen::add);
        return chosen;
    }

    /** A day with these shifts; what was added for a vehicle or a depot that is gone by now is left out. */
    PlanningProblem of(PlanningProblem day) {
        if (equals(NONE)) {
            return day;
        }
        Set<VehicleId> vehicles = day.vehicles().stream().map(Vehicle::id).collect(Collectors.toSet());
        Set<DepotId> depots = day.depots().stream().map(Depot::id).collect(Collectors.toSet());
        List<Shift> shifts = of(day.shifts()).stream()
                .filter(shift -> vehicles.contains(shift.vehicle()) && depots.contains(shift.depot()))
                .toList();
        Map<ShiftId, ShiftRules> rules =
                new HashMap<>(DutyRules.of(added.stream().map(Added::duty).toList()));
        rules.putAll(day.rules().shifts());
        // What is left out has no rules either.
        rules.keySet().retainAll(shifts.stream().map(Shift::id).collect(Collectors.toSet()));
        return new PlanningProblem(
                day.depots(),
                day.vehicles(),
                shifts,
                day.jobs(),
                day.locations(),
                day.travel(),
                day.rules().withShifts(rules));
    }

    /** The shifts that are added under either, at other times or by other rules. */
    Set<ShiftId> changedWith(ShiftChoice next) {
        Set<Added> known = Set.copyOf(added);
        Set<ShiftId> ids = added.stream().map(Added::id).collect(Collectors.toSet());
        return next.added.stream()
                .filter(shift -> ids.contains(shift.id()) && !known.contains(shift))
                .map(Added::id)
                .collect(Collectors.toSet());
    }

    /** The shifts that one has under this choice and not under another. */
    Set<ShiftId> goneWith(ShiftChoice next) {
        Set<ShiftId> gone = new HashSet<>(next.leftOut);
        added.stream().map(Added::id).forEach(gone::add);
        next.added.stream().map(Added::id).toList().forEach(gone::remove);
        return gone;
    }
}
