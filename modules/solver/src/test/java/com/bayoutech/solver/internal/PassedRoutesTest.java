package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Places for single visits, found route by route. */
class PassedRoutesTest {
    private static final int STEPS = 400;

    /** So many changes make a step on average, half of which are undone. */
    private static final int CHANGES = 4;

    @Test
    void whatIsRememberedIsWhatWouldBeFoundAnew() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            Routes routes = new Routes(new Tables(RichDay.of(random, seed % 2 == 0)));
            Journal journal = new Journal(routes);
            journal.begin();
            PassedRoutesOf lasting = new PassedRoutesOf(routes, journal);
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(CHANGES) == 0) {
                    if (random.nextBoolean()) {
                        journal.restore();
                    }
                    journal.begin();
                }
                int visit = random.nextInt(RichDay.VISITS);
                if (routes.route[visit] != Routes.NONE) {
                    int vehicle = routes.route[visit];
                    journal.keep(vehicle);
                    routes.remove(visit);
                    assertThat(routes.refresh(vehicle)).isTrue();
                    continue;
                }
                Place place = lasting.find(visit);
                assertThat(place.cost).isEqualTo(new PassedRoutesOf(routes, journal).find(visit).cost);
                int behind = place.isFound() ? place.behind : routes.start(random.nextInt(RichDay.VEHICLES));
                journal.keep(routes.route[behind]);
                if (!routes.insert(visit, behind)) {
                    routes.remove(visit);
                    routes.refresh(routes.route[behind]);
                }
            }
        }
    }

    @Test
    void withoutBreaksTheFirstOfTheListIsTheBest() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Routes routes = new Routes(new Tables(withoutBreaks(RichDay.of(random, false))));
            Pricing pricing = new Pricing(routes);
            Shortlist list = new Shortlist(routes, pricing);
            for (int visit = 0; visit < RichDay.VISITS; visit++) {
                long best = Place.NOWHERE;
                for (int behind = routes.start(0); behind != routes.end(0); behind = routes.next[behind]) {
                    best = Math.min(best, pricing.price(visit, behind, 0, 0, Place.NOWHERE));
                }
                list.clear();
                list.add(visit, 0, 0, Place.NOWHERE);
                int first = list.take(Place.NOWHERE);
                assertThat(first == Tables.NONE).isEqualTo(best == Place.NOWHERE);
                if (first != Tables.NONE) {
                    assertThat(pricing.price(visit, first, 0, 0, Place.NOWHERE)).isEqualTo(best);
                    routes.insert(visit, first);
                }
            }
        }
    }

    @Test
    void ofDifferentVehiclesThoseThatAreUsedFirstGoFarAway() {
        int[] ways = {0, 1, 9, 1, 0, 8, 9, 8, 0};
        List<Job> jobs =
                List.of(Job.of(Visit.at(1).withDelivers(1)), Job.of(Visit.at(2).withDelivers(1)));
        List<Vehicle> vehicles = List.of(vehicle(5), vehicle(1));
        Model model = Model.of(Travel.of(3, ways, ways), jobs, vehicles);
        for (int seed = 0; seed < 10; seed++) {
            Solution first = Solver.solve(model, Settings.of(seed), Budget.iterations(0), Solver.Listener.NONE);
            assertThat(first.routes()).anySatisfy(route -> {
                assertThat(route.vehicle()).isEqualTo(1);
                assertThat(route.visits()).containsExactly(1);
            });
        }
    }

    private static Vehicle vehicle(long rate) {
        return Vehicle.of(0, 0, 100, 1).withCosts(new Vehicle.Costs(0, rate, 1, Optional.empty()));
    }

    /** The same day for a vehicle without breaks. */
    private static Model withoutBreaks(Model day) {
        Vehicle vehicle = day.vehicles().getFirst().withPauses(List.of());
        return Model.of(day.travels().getFirst(), day.jobs(), List.of(vehicle));
    }

    /** With blinks so seldom that none comes. */
    private static final class PassedRoutesOf {
        private static final RandomGenerator SELDOM = () -> -1L;

        private final Tables tables;
        private final UnitFloors floors;
        private final PassedRoutes passed;

        PassedRoutesOf(Routes routes, Journal journal) {
            this.tables = routes.tables;
            Pricing pricing = new Pricing(routes);
            this.floors = new UnitFloors(routes, pricing);
            this.passed = new PassedRoutes(
                    routes, new Proximity(routes.tables, RichDay.VISITS), pricing, new Blinks(SELDOM), journal, floors);
        }

        Place find(int visit) {
            Place place = new Place();
            place.clear();
            floors.begin(tables.unitOf[visit]);
            passed.find(tables.unitOf[visit], visit, place);
            return place;
        }
    }
}
