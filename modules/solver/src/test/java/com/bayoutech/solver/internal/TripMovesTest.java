package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two vehicles with room for one visit a trip, and four places on a line from their depot. */
class TripMovesTest {
    private static final int PLACES = 5;
    private static final int TRIES = 40_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(1);

    @Test
    void tripsGoToTheOtherVehicleAtAnyTimeForNothing() {
        Routes routes = routes(100);
        long cost = routes.cost();
        Set<String> seen = new HashSet<>();
        move(routes, () -> {
            assertThat(routes.cost()).isEqualTo(cost);
            seen.add(visits(routes, 0) + " " + visits(routes, 1));
        });
        assertThat(seen)
                .contains("[0, 1, 2, 3] []", "[1, 0, 2] [3]", "[0] [3, 2, 1]", "[] [0, 1, 2, 3]")
                .hasSize(120);
    }

    @Test
    void whatDoesNotFitIntoADayStaysWhereItIs() {
        Routes routes = routes(14);
        Set<String> seen = new HashSet<>();
        move(routes, () -> seen.add(visits(routes, 0) + " " + visits(routes, 1)));
        assertThat(seen).contains("[3, 1] [0, 2]").doesNotContain("[1, 2, 3] [0]", "[0, 1, 2, 3] []");
    }

    private void move(Routes routes, Runnable then) {
        Journal journal = new Journal(routes);
        TripMoves moves = new TripMoves(routes, journal, random);
        for (int time = 0; time < TRIES; time++) {
            journal.begin();
            moves.move(random.nextInt(PLACES - 1));
            assertThat(IntStream.range(0, PLACES - 1).map(visit -> routes.route[visit]))
                    .doesNotContain(Tables.NONE);
            then.run();
        }
    }

    private static String visits(Routes routes, int vehicle) {
        return Arrays.toString(Arrays.stream(routes.nodesOf(vehicle))
                .filter(routes.tables::isVisit)
                .toArray());
    }

    /** One vehicle has the two places nearest by, the other those far away. */
    private static Routes routes(int closes) {
        int[] ways = IntStream.range(0, PLACES * PLACES)
                .map(pair -> Math.abs(pair / PLACES - pair % PLACES))
                .toArray();
        List<Job> jobs = IntStream.range(1, PLACES)
                .mapToObj(place -> Job.of(Visit.at(place).withDelivers(1)))
                .toList();
        Vehicle vehicle = Vehicle.of(0, 0, closes, 1).withReload(new Reload(0, 0, 3));
        Tables tables = new Tables(Model.of(Travel.of(PLACES, ways, ways), jobs, List.of(vehicle, vehicle)));
        Routes routes = new Routes(tables);
        new Warmth(tables, routes).load(new int[][] {{0, tables.reloadBegin[0], 1}, {2, tables.reloadBegin[1], 3}});
        return routes;
    }
}
