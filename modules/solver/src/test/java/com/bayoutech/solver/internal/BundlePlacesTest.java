package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shipment from one side of the depot to the other, beside a visit there that is on the route already. */
class BundlePlacesTest {
    private static final int DEPOT = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int[] WAYS = {0, 3, 3, 3, 0, 6, 3, 6, 0};

    private static final int VISIT = 0;
    private static final int PICKUP = 1;
    private static final int DELIVERY = 2;
    private static final int RELOAD = 5;

    @Test
    void whatHasToComeBeforeALowerRankEndsATripOfItsOwn() {
        Job visit = Job.of(Visit.at(RIGHT).withWindow(20, 20));
        assertThat(routeWith(shipmentWhoseRanksFall(3), visit)).containsExactly(PICKUP, RELOAD, DELIVERY, VISIT);
    }

    @Test
    void thatTripNeedNotWaitForWhatIsReleasedForTheNext() {
        Job visit = Job.of(Visit.at(RIGHT).withRelease(100));
        assertThat(routeWith(shipmentWhoseRanksFall(50), visit)).startsWith(PICKUP, RELOAD);
    }

    @Test
    void whereThereIsNoRoomBesideWhatTheDepotGivesAReloadMakesSome() {
        Job visit = Job.of(Visit.at(RIGHT).withWindow(15, 15).withDelivers(1));
        Job shipment = Job.shipment(Visit.at(LEFT).withWindow(0, 3), Visit.at(RIGHT), 1);
        assertThat(routeWith(shipment, visit)).containsExactly(PICKUP, DELIVERY, RELOAD, VISIT);
    }

    private static Job shipmentWhoseRanksFall(int closes) {
        return Job.shipment(Visit.at(LEFT).withWindow(0, closes).withRank(1), Visit.at(RIGHT), 1);
    }

    /** The nodes of a route of the visit once the shipment has been inserted, too. */
    private static int[] routeWith(Job shipment, Job visit) {
        Vehicle vehicle = Vehicle.of(DEPOT, 0, 1_000, 1).withReload(new Reload(DEPOT, 0, 1));
        Routes routes =
                new Routes(new Tables(Model.of(Travel.of(3, WAYS, WAYS), List.of(visit, shipment), List.of(vehicle))));
        assertThat(routes.tables.reloadBegin[0]).isEqualTo(RELOAD);
        routes.chain(VISIT, routes.start(0));
        assertThat(routes.refresh(0)).isTrue();
        BundlePlaces places = new BundlePlaces(
                routes,
                new Proximity(routes.tables, 3),
                new Pricing(routes),
                new Blinks(() -> -1),
                new Journal(routes));
        assertThat(places.insert(1, Job.REQUIRED)).isTrue();
        assertThat(routes.refresh(0)).isTrue();
        return routes.nodesOf(0);
    }
}
