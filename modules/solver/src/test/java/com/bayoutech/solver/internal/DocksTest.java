package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Vehicles that wait for each other, told again and again. */
class DocksTest {
    private static final int PLACES = 5;

    @Test
    void aVisitThatChangedItsVehicleIsNotDrivenByBoth() {
        Tables tables = new Tables(model());
        int reload = tables.reloadBegin[0];
        int otherReload = tables.reloadBegin[1];
        int[][] before = {{0, reload, 1}, {2, otherReload, 3}};
        int[][] after = {{0, reload, 3}, {2, otherReload, 1}};
        Timetable timetable = new Timetable(tables);
        timetable.solution(before, 0);
        assertThat(timetable.solution(after, 0)).isEqualTo(new Timetable(tables).solution(after, 0));
        assertThat(timetable.solution(before, 0)).isEqualTo(new Timetable(tables).solution(before, 0));
    }

    /** Four places on a line from the depot, and two vehicles that load there, one after the other. */
    private static Model model() {
        int[] ways = IntStream.range(0, PLACES * PLACES)
                .map(pair -> Math.abs(pair / PLACES - pair % PLACES))
                .toArray();
        List<Job> jobs = IntStream.range(1, PLACES)
                .mapToObj(place -> Job.of(Visit.at(place)))
                .toList();
        Vehicle vehicle = Vehicle.of(0, 0, 100).withReload(new Reload(0, 5, 1));
        return Model.of(Travel.of(PLACES, ways, ways), jobs, List.of(vehicle, vehicle))
                .withDocks(List.of(Dock.of(0, 1)));
    }
}
