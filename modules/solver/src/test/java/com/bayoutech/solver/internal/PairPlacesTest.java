package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Places for a pickup and its delivery. */
class PairPlacesTest {
    private static final int VEHICLES = 30;
    private static final int WAITING = 10;
    private static final int TRIED = 2 * WAITING;
    private static final int SIDE = 100;
    private static final int DAY = 1_000;

    /** With one shipment on each route at first: all who wait are asked once, and once more while they go one after another. */
    @Test
    void theBestPlaceIsFound() {
        Routes routes = new Routes(new Tables(town()));
        for (int unit = 0; unit < VEHICLES; unit++) {
            int pickup = pickup(routes, unit);
            routes.chain(pickup, routes.start(unit));
            routes.chain(pickup + 1, pickup);
            assertThat(routes.refresh(unit)).isTrue();
        }
        routes.mostDriven = VEHICLES;
        Pricing pricing = new Pricing(routes);
        Blinks blinks = new Blinks(() -> -1);
        Journal journal = new Journal(routes);
        PairPlaces places = new PairPlaces(routes, pricing, blinks, journal);
        PairScan scan = new PairScan(routes, pricing, blinks);
        for (int tried = 0; tried < TRIED; tried++) {
            int unit = VEHICLES + tried % WAITING;
            journal.begin();
            long best = Place.NOWHERE;
            for (int vehicle = 0; vehicle < VEHICLES; vehicle++) {
                best = Math.min(best, scan.price(unit, vehicle, Place.NOWHERE, false));
            }
            Place place = new Place();
            places.find(unit, Job.REQUIRED, place);
            assertThat(place.cost).isEqualTo(best);
            long before = routes.cost();
            journal.keep(place.vehicle);
            assertThat(places.apply(unit, place)).isTrue();
            assertThat(routes.cost() - before).isEqualTo(place.cost);
            if (tried < WAITING) {
                journal.restore();
            }
        }
    }

    private static int pickup(Routes routes, int unit) {
        return routes.tables.unitVisits[routes.tables.unitBegin[unit]];
    }

    private static Model town() {
        Random random = new Random(VEHICLES);
        int locations = 1 + 2 * (VEHICLES + WAITING);
        int[] x = random.ints(locations, 0, SIDE).toArray();
        int[] y = random.ints(locations, 0, SIDE).toArray();
        int[] ways = new int[locations * locations];
        for (int way = 0; way < ways.length; way++) {
            int from = way / locations;
            int to = way % locations;
            ways[way] = (int) Math.ceil(Math.hypot(x[from] - x[to], y[from] - y[to]));
        }
        List<Job> jobs = new ArrayList<>();
        for (int location = 1; location < locations; location += 2) {
            jobs.add(Job.shipment(Visit.at(location), Visit.at(location + 1), 1));
        }
        return Model.of(
                Travel.of(locations, ways, ways), jobs, Collections.nCopies(VEHICLES, Vehicle.of(0, 0, DAY, 2)));
    }
}
