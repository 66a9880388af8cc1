package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Few visits on a line from the depot, one place after another. */
class EveryPlanTest {
    private static final long NO_PLAN = Place.NOWHERE;
    private static final Budget LONG = Budget.iterations(100);

    @Test
    void vehiclesOfATypeReloadEachWithReloadsOfTheirOwn() {
        Vehicle vehicle = Vehicle.of(0, 0, 12, 1).withReload(new Reload(0, 0, 1));
        Tables tables = new Tables(line(4, List.of(vehicle, vehicle)));
        int[][] plan = find(tables, NO_PLAN);
        assertThat(plan[0]).hasSize(3).contains(tables.reloadBegin[0]);
        assertThat(plan[1]).hasSize(3).contains(tables.reloadBegin[1]);
        assertThat(new Timetable(tables).solution(plan, 0).unassigned()).isEmpty();
    }

    @Test
    void whatIsKnownToBeAsGoodIsLeft() {
        Tables tables = new Tables(line(3, List.of(Vehicle.of(0, 0, 100, 9))));
        assertThat(find(tables, 7)).hasDimensions(1, 3);
        assertThat(find(tables, 6)).isEmpty();
    }

    @Test
    void aBudgetThatIsUsedUpEndsIt() {
        Tables tables = new Tables(line(7, List.of(Vehicle.of(0, 0, 100, 9))));
        assertThat(new EveryPlan(tables, new Progress(Budget.iterations(50)), NO_PLAN).tryAll())
                .isFalse();
        assertThat(find(tables, NO_PLAN)).hasDimensions(1, 7);
    }

    @Test
    void whatIsSettledStaysAndWhatDoesNotPayStaysOut() {
        Vehicle settled = Vehicle.of(0, 0, 100, 2).withPrefix(List.of(2));
        Model model = line(4, List.of(Vehicle.of(0, 0, 100, 1), settled));
        List<Job> jobs = new ArrayList<>(model.jobs());
        jobs.set(1, jobs.get(1).withPenalty(3));
        assertThat(find(new Tables(model.withJobs(jobs)), NO_PLAN)).isDeepEqualTo(new int[][] {{0}, {2, 3}});
    }

    @Test
    void aReloadComesBetweenAPickupAndItsDelivery() {
        Vehicle vehicle = Vehicle.of(0, 0, 100, 1).withReload(new Reload(0, 0, 1));
        Job shipment = Job.shipment(Visit.at(2).withRank(1), Visit.at(1), 1);
        Tables tables = new Tables(line(2, List.of(vehicle)).withJobs(List.of(shipment)));
        assertThat(find(tables, NO_PLAN)).isDeepEqualTo(new int[][] {{0, tables.reloadBegin[0], 1}});
    }

    @Test
    void manyVisitsOrTypesAreLeftToASearch() {
        List<Vehicle> types = IntStream.range(1, 6)
                .mapToObj(room -> Vehicle.of(0, 0, 100, room))
                .toList();
        assertThat(EveryPlan.supports(new Tables(line(7, types.subList(0, 4))))).isTrue();
        assertThat(EveryPlan.supports(new Tables(line(7, types)))).isFalse();
        assertThat(EveryPlan.supports(new Tables(line(8, types.subList(0, 1))))).isFalse();
        assertThat(EveryPlan.supports(new Tables(line(7, Collections.nCopies(50, types.getFirst())))))
                .isTrue();
    }

    private static int[][] find(Tables tables, long known) {
        EveryPlan every = new EveryPlan(tables, new Progress(LONG), known);
        assertThat(every.tryAll()).isTrue();
        return every.best();
    }

    private static Model line(int visits, List<Vehicle> vehicles) {
        int places = visits + 1;
        int[] ways = IntStream.range(0, places * places)
                .map(pair -> Math.abs(pair / places - pair % places))
                .toArray();
        List<Job> jobs = IntStream.range(1, places)
                .mapToObj(place -> Job.of(Visit.at(place).withDelivers(1)))
                .toList();
        return Model.of(Travel.of(places, ways, ways), jobs, vehicles);
    }
}
