package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of neighbours where ways are too many for tables. */
class ProximityTest {
    private static final int JOBS = 30;

    @Test
    void waysThereAndBackAreToldApart() {
        Tables tables = new Tables(hill(JOBS));
        Proximity near = new Proximity(tables, 10);
        for (int visit = 0; visit < JOBS; visit++) {
            int here = tables.location[visit];
            for (int at = visit * near.width; at < (visit + 1) * near.width; at++) {
                assertThat(near.wayFrom[at]).isEqualTo(way(tables.location[near.before[at]], here));
                assertThat(near.wayTo[at]).isEqualTo(way(here, tables.location[near.after[at]]));
            }
        }
    }

    @Test
    void noTablesAreMadeOfMoreVisitsThanTheyHaveRoomFor() {
        assertThat(PlainModel.of(new Tables(hill(JOBS)))).isPresent();
        assertThat(PlainModel.of(new Tables(hill(TimelessTravel.MANY - 1)))).isEmpty();
    }

    /** Jobs at places one above the other. */
    private static Model hill(int jobs) {
        return Model.of(
                new TimelessTravel(TimelessTravel.MANY, ProximityTest::way),
                IntStream.rangeClosed(1, jobs)
                        .mapToObj(place -> Job.of(Visit.at(place)))
                        .toList(),
                List.of(Vehicle.of(0, 0, 1_000)));
    }

    /** Uphill a way takes three times as many steps. */
    private static int way(int from, int to) {
        return to > from ? 3 * (to - from) : from - to;
    }
}
