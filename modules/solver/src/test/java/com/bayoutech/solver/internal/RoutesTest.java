package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of a route that is changed in place. */
class RoutesTest {
    private static final int NONE = Travel.NO_WAY;

    @Test
    void aRouteThatComesToAMissingWayAsAVisitLeavesItIsNotSound() {
        int[] ways = {0, 1, 1, 1, 0, 1, NONE, 1, 0};
        int[] times = {0, 1, 1, 1, 0, 1, 1, 1, 0};
        assertThat(isSoundWithoutTheDetour(Travel.of(3, ways, times))).isFalse();
        assertThat(isSoundWithoutTheDetour(Travel.of(3, ways, new int[9]))).isFalse();
        assertThat(isSoundWithoutTheDetour(Travel.of(3, times, ways))).isFalse();
        assertThat(isSoundWithoutTheDetour(Travel.of(3, times, times))).isTrue();
    }

    @Test
    void theOrderOfARouteTellsForWhenAReloadIsBooked() {
        Vehicle vehicle = Vehicle.of(0, 0, 100).withReload(new Reload(0, 1, 1));
        Tables tables = new Tables(
                Model.of(Travel.of(1, new int[1], new int[1]), List.of(Job.of(Visit.at(0))), List.of(vehicle)));
        Routes routes = new Routes(tables);
        int reload = tables.reloadBegin[0];
        long unbooked = routes.order[0];
        Set<Long> orders = new HashSet<>();
        for (int moment = 0; moment < 100; moment++) {
            routes.setSlot(reload, 0, moment);
            orders.add(routes.order[0]);
        }
        routes.setSlot(reload, 0, Tables.NONE);
        assertThat(orders).hasSize(100).doesNotContain(unbooked);
        assertThat(routes.order[0]).isEqualTo(unbooked);
    }

    /** From home to places 2, 1 and home, and then without place 1. */
    private static boolean isSoundWithoutTheDetour(Travel travel) {
        List<Job> jobs = List.of(Job.of(Visit.at(1)), Job.of(Visit.at(2)));
        Routes routes = new Routes(new Tables(Model.of(travel, jobs, List.of(Vehicle.of(0, 0, 100)))));
        routes.chain(1, routes.start(0));
        routes.chain(0, 1);
        assertThat(routes.refresh(0)).isTrue();
        routes.remove(0);
        return routes.refresh(0);
    }
}
