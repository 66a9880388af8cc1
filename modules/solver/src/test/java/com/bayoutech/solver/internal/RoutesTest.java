package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of a route that is changed in place. */
class RoutesTest {
    private static final int NONE = Travel.NO_WAY;
    private static final int SHIPMENTS = 40;
    private static final int DAY = 1_000;
    private static final int ROUNDS = 400;

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

    /** Also where it has been on the route before, so that what was known of it then is still there. */
    @Test
    void aShipmentMoreLeavesARouteAsIfAllWereComputedAnew() {
        Model model = shipments();
        Routes routes = new Routes(new Tables(model));
        Routes anew = new Routes(new Tables(model));
        PairScan scan = new PairScan(routes, new Pricing(routes), new Blinks(() -> -1));
        Random random = new Random(SHIPMENTS);
        int returned = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int unit = random.nextInt(SHIPMENTS);
            int pickup = 2 * unit;
            if (routes.route[pickup] != Routes.NONE) {
                remove(pickup, routes);
                remove(pickup, anew);
            } else if (scan.price(unit, 0, Place.NOWHERE, false) < Place.NOWHERE) {
                assertThat(routes.insert(pickup, scan.behind, pickup + 1, scan.deliveryBehind))
                        .isTrue();
                anew.chain(pickup, scan.behind);
                anew.chain(pickup + 1, scan.deliveryBehind);
                assertThat(anew.refresh(0)).isTrue();
                returned++;
            }
            assertThat(momentsOf(routes)).isEqualTo(momentsOf(anew));
            assertThat(whereThereIsRoom(routes)).isEqualTo(whereThereIsRoom(anew));
        }
        assertThat(routes.length[0]).isGreaterThan(SHIPMENTS / 2);
        assertThat(returned).isGreaterThan(SHIPMENTS);
    }

    private static void remove(int pickup, Routes routes) {
        routes.remove(pickup);
        routes.remove(pickup + 1);
        assertThat(routes.refresh(0)).isTrue();
    }

    private static List<Integer> momentsOf(Routes routes) {
        List<Integer> moments = new ArrayList<>();
        for (int node = routes.start(0); node != routes.end(0); node = routes.next[node]) {
            moments.add(routes.departure[node]);
            moments.add(routes.latest[node]);
        }
        return moments;
    }

    /** For each node of the route and each shipment, whether there is room for that. */
    private static List<Boolean> whereThereIsRoom(Routes routes) {
        List<Boolean> rooms = new ArrayList<>();
        for (int node : routes.nodesOf(0)) {
            for (int unit = 0; unit < SHIPMENTS; unit++) {
                rooms.add(routes.loads.hasRoomAt(node, 2 * unit, 0));
            }
        }
        return rooms;
    }

    /** With loads and windows that let most of them be done, but not all. */
    private static Model shipments() {
        Random random = new Random(SHIPMENTS);
        int locations = 2 * SHIPMENTS + 1;
        int[] ways = random.ints((long) locations * locations, 10, 20).toArray();
        List<Job> jobs = new ArrayList<>();
        for (int location = 1; location < locations; location += 2) {
            int opens = random.nextInt(DAY / 2);
            Visit pickup = Visit.at(location).withWindow(opens, opens + DAY / 4);
            Visit delivery = Visit.at(location + 1).withWindow(opens, opens + DAY / 2);
            jobs.add(Job.shipment(pickup, delivery, 1 + random.nextInt(4), 1 + random.nextInt(4)));
        }
        return Model.of(Travel.of(locations, ways, ways), jobs, List.of(Vehicle.of(0, 0, DAY, 8, 9)));
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
