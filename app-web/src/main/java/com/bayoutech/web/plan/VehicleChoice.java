package com.bayoutech.web.plan;

import com.bayoutech.domain.Shift;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.UsualWork;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.ShiftChoice;
import com.bayoutech.web.plan.history.VehiclesDialog;
import com.bayoutech.web.ui.Texts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets a person choose who drives in a plan, other than the fleet has it. */
final class VehicleChoice {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private final DayBoard board;
    private final ShiftChoice now;
    private final UsualWork work;
    private final Set<VehicleId> atWork;

    /**
     * @param board the day as the fleet has it
     * @param work by which rules those drive that the fleet leaves at home
     */
    VehicleChoice(DayBoard board, ShiftChoice now, UsualWork work) {
        this.board = board;
        this.now = now;
        this.work = work;
        this.atWork = board.shifts().stream().map(Shift::vehicle).collect(Collectors.toSet());
    }

    void ask(EditActions edits) {
        LocalTime from = board.shifts().stream()
                .map(shift -> local(shift.start()))
                .min(LocalTime::compareTo)
                .orElse(EIGHT);
        LocalTime to = board.shifts().stream()
                .map(shift -> local(shift.end()))
                .max(LocalTime::compareTo)
                .orElse(FOUR);
        new VehiclesDialog(
                        rows(),
                        atWork.size() < board.vehicles().size(),
                        from,
                        to.isAfter(from) ? to : FOUR,
                        (driving, start, end) -> {
                            ShiftChoice next = choice(driving, start, end);
                            if (!next.equals(now)) {
                                edits.edit(new Edit.ChooseShifts(next), Texts.of("plan.done.other-vehicles"));
                            }
                        })
                .open();
    }

    private List<VehiclesDialog.Row> rows() {
        List<VehiclesDialog.Row> rows = new ArrayList<>();
        board.shifts().stream()
                .sorted(Comparator.comparing(shift -> board.vehicleName(shift.vehicle())))
                .forEach(shift -> rows.add(new VehiclesDialog.Row(
                        shift.id().toString(),
                        board.vehicleName(shift.vehicle()),
                        board.clock().time(shift.start()) + "–" + board.clock().time(shift.end()),
                        !now.leftOut().contains(shift.id()))));
        board.vehicles().values().stream()
                .filter(vehicle -> !atWork.contains(vehicle.id()))
                .sorted(Comparator.comparing(Vehicle::name))
                .forEach(vehicle -> rows.add(new VehiclesDialog.Row(
                        vehicle.id().toString(),
                        vehicle.name(),
                        Texts.of("plan.vehicles.at-home"),
                        now.added().stream().anyMatch(added -> added.vehicle().equals(vehicle.id())))));
        return rows;
    }

    private ShiftChoice choice(Set<String> driving, LocalTime from, LocalTime to) {
        return new ShiftChoice(
                board.shifts().stream()
                        .map(Shift::id)
                        .filter(shift -> !driving.contains(shift.toString()))
                        .collect(Collectors.toSet()),
                board.vehicles().values().stream()
                        .filter(vehicle -> !atWork.contains(vehicle.id())
                                && driving.contains(vehicle.id().toString()))
                        .sorted(Comparator.comparing(vehicle -> vehicle.id().toString()))
                        .map(vehicle -> ShiftChoice.Added.of(
                                vehicle.id(),
                                board.depot().id(),
                                board.day(),
                                moment(from),
                                moment(to),
                                work.of(vehicle)))
                        .toList());
    }

    private LocalTime local(Instant moment) {
        return moment.atZone(board.depot().zone()).toLocalTime();
    }

    private Instant moment(LocalTime time) {
        return board.day().atTime(time).atZone(board.depot().zone()).toInstant();
    }
}
