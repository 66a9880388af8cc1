package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a vehicle has room for. */
class LoadsTest {
    private static final int VISITS = 12;
    private static final int CAPACITY = 20;

    @Test
    void aVehicleMayTakeAVisitExactlyIfThereIsRoomForItSomewhere() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Routes routes = new Routes(new Tables(exchanged(random)));
            for (int visit = 0; visit < VISITS; visit++) {
                int behind = routes.start(0);
                int chosen = Routes.NONE;
                int places = 0;
                for (; behind != routes.end(0); behind = routes.next[behind]) {
                    if (routes.loads.hasRoom(visit, behind, 0) && random.nextInt(++places) == 0) {
                        chosen = behind;
                    }
                }
                assertThat(routes.loads.mayTake(visit, 0)).isEqualTo(places > 0);
                if (places > 0) {
                    routes.insert(visit, chosen);
                }
            }
        }
    }

    /** Some goods come from the depot and others go there. */
    private static Model exchanged(Random random) {
        List<Job> jobs = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            Integer[] goods = {random.nextInt(6), random.nextInt(6)};
            Visit known = Visit.at(0);
            jobs.add(Job.of(random.nextBoolean() ? known.withDelivers(goods) : known.withCollects(goods)));
        }
        return Model.of(
                Travel.of(1, new int[1], new int[1]), jobs, List.of(Vehicle.of(0, 0, 1_000, CAPACITY, CAPACITY)));
    }
}
