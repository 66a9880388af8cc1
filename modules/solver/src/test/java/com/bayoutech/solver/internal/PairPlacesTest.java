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

/** Places for a pickup and its delivery, on few routes and on many. */
class PairPlacesTest {
    private static final int TRIED = 20;
    private static final int SIDE = 100;
    private static final int DAY = 1_000;

    @Test
    void onFewRoutesTheBestPlaceIsFound() {
        assertThat(timesBestWith(30)).isEqualTo(TRIED);
    }

    /** Who passes by far from any of their stops is not seen. */
    @Test
    void onManyRoutesGoodPlacesAreFoundNextToNeighbours() {
        assertThat(timesBestWith(120)).isPositive();
    }

    /** How often the best place is found with one shipment on each of so many routes. */
    private static int timesBestWith(int count) {
        int found = 0;
        Routes routes = new Routes(new Tables(town(count)));
        for (int unit = 0; unit < count; unit++) {
            int pickup = routes.tables.unitVisits[routes.tables.unitBegin[unit]];
            routes.chain(pickup, routes.start(unit));
            routes.chain(pickup + 1, pickup);
            assertThat(routes.refresh(unit)).isTrue();
        }
        routes.mostDriven = count;
        Pricing pricing = new Pricing(routes);
        Blinks blinks = new Blinks(() -> -1);
        Journal journal = new Journal(routes);
        journal.begin();
        PairPlaces places = new PairPlaces(routes, new Proximity(routes.tables, SIDE), pricing, blinks, journal);
        PairScan scan = new PairScan(routes, pricing, blinks);
        for (int unit = count; unit < count + TRIED; unit++) {
            long best = Place.NOWHERE;
            for (int vehicle = 0; vehicle < count; vehicle++) {
                best = Math.min(best, scan.price(unit, vehicle, Place.NOWHERE, false));
            }
            Place place = new Place();
            places.find(unit, Job.REQUIRED, place);
            assertThat(place.cost).isGreaterThanOrEqualTo(best);
            found += place.cost == best ? 1 : 0;
            long before = routes.cost();
            journal.begin();
            journal.keep(place.vehicle);
            assertThat(places.apply(unit, place)).isTrue();
            assertThat(routes.cost() - before).isEqualTo(place.cost);
            journal.restore();
        }
        return found;
    }

    private static Model town(int vehicles) {
        Random random = new Random(vehicles);
        int locations = 1 + 2 * (vehicles + TRIED);
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
                Travel.of(locations, ways, ways), jobs, Collections.nCopies(vehicles, Vehicle.of(0, 0, DAY, 2)));
    }
}
