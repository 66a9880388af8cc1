package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** First routes that are found part by part. */
class FounderTest {
    private static final Settings SETTINGS = Settings.of(1).withThreads(2);

    @Test
    void allPartsTogetherDoAllJobs() {
        RandomTown town = RandomTown.of(2_000, 900);
        Tables tables = new Tables(town.model());
        Solution solution = new Timetable(tables).solution(new Founder(tables, SETTINGS).found(new int[0][]), 0);
        assertThat(town.faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
    }

    @Test
    void thePartsKeepTheRulesOfTheWhole() {
        Tables tables = new Tables(richModel());
        int[][] routes = new Founder(tables, SETTINGS).found(new int[0][]);
        Routes driven = new Routes(tables);
        new Warmth(tables, driven).load(routes);
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            assertThat(driven.nodesOf(vehicle)).as("vehicle %d", vehicle).isEqualTo(routes[vehicle]);
            for (int node : routes[vehicle]) {
                assertThat(!tables.isVisit(node) || tables.allows(tables.unitOf[node], vehicle))
                        .isTrue();
            }
        }
        assertThat(new Timetable(tables).solution(routes, 0).unassigned()).isEmpty();
    }

    @Test
    void partsForWhichThereIsNoVehicleStayOut() {
        Tables tables = new Tables(RandomTown.of(3_200, 1).model());
        int[][] routes = new Founder(tables, SETTINGS).found(new int[0][]);
        assertThat(routes).hasDimensions(1, routes[0].length);
        assertThat(routes[0]).isNotEmpty();
    }

    @Test
    void whatIsWrongWithAWayIsSaid() {
        Travel backwards = new Travel() {
            @Override
            public int locations() {
                return 5_001;
            }

            @Override
            public int distance(int from, int to) {
                return 1;
            }

            @Override
            public int duration(int from, int to) {
                return -1;
            }
        };
        Model model =
                Model.of(backwards, List.of(Job.of(Visit.at(1)), Job.of(Visit.at(2))), List.of(Vehicle.of(0, 0, 9)));
        Founder founder = new Founder(new Tables(model), SETTINGS);
        assertThatThrownBy(() -> founder.found(new int[0][]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The duration (-1) from location");
    }

    @Test
    void whatIsOnARouteAlreadyStaysThere() {
        Tables tables = new Tables(RandomTown.of(1_600, 800).model());
        int[][] routes = new Founder(tables, SETTINGS).found(new int[][] {{5}, {}, {7, 9}});
        assertThat(routes[0]).contains(5);
        assertThat(routes[2]).containsSubsequence(7, 9);
    }

    @Test
    void noJobIsDoneTwiceThoughTheRoutesToBeginWithTearItApart() {
        Tables tables = new Tables(richModel());
        int[][] torn = new int[tables.vehicles][0];
        for (int unit = 0; unit < tables.units; unit++) {
            if (tables.unitSize(unit) == 2) {
                int vehicle = unit / 4 % 60;
                torn[vehicle] = with(torn[vehicle], tables.unitVisits[tables.unitBegin[unit]]);
                torn[60 + vehicle] = with(torn[60 + vehicle], tables.unitVisits[tables.unitBegin[unit] + 1]);
            }
        }
        int[][] routes = new Founder(tables, SETTINGS).found(torn);
        assertThat(Arrays.stream(routes).flatMapToInt(Arrays::stream).filter(tables::isVisit))
                .doesNotHaveDuplicates();
    }

    private static int[] with(int[] route, int visit) {
        return IntStream.concat(Arrays.stream(route), IntStream.of(visit)).toArray();
    }

    /** Shipments and deliveries, vehicles with reloads in two depots, and some jobs that only half of them may do. */
    private static Model richModel() {
        Random random = new Random(3);
        int places = 400;
        int[] ways = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                ways[from * places + to] = Math.abs(from % 20 - to % 20) + Math.abs(from / 20 - to / 20);
            }
        }
        List<Vehicle> vehicles = new ArrayList<>();
        Set<Integer> even = new HashSet<>();
        for (int vehicle = 0; vehicle < 120; vehicle++) {
            int depot = vehicle % 3 == 0 ? 399 : 0;
            vehicles.add(Vehicle.of(depot, 0, 2_000, 30).withReload(new Reload(depot, 1, 2)));
            if (vehicle % 2 == 0) {
                even.add(vehicle);
            }
        }
        List<Job> jobs = new ArrayList<>();
        for (int number = 0; number < 1_400; number++) {
            Visit visit = Visit.at(random.nextInt(places)).withService(2);
            Job job = number % 4 == 0
                    ? Job.shipment(visit, Visit.at(random.nextInt(places)), 1)
                    : Job.of(visit.withDelivers(1));
            jobs.add(number % 7 == 0 ? job.withVehicles(even) : job);
        }
        return Model.of(Travel.of(places, ways, ways), jobs, vehicles);
    }
}
