package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much a step does, by what there is to do. */
class TuningTest {
    private static final Job SHIPMENT = Job.shipment(Visit.at(1), Visit.at(2), 1);
    private static final Job ALONE = Job.of(Visit.at(1));

    @Test
    void whereAllIsPickedUpAndDeliveredMoreIsTakenOut() {
        assertThat(of(many(SHIPMENT)).meanRemoved())
                .isGreaterThan(of(many(ALONE)).meanRemoved());
        assertThat(of(many(SHIPMENT)).longestString())
                .isGreaterThan(of(many(ALONE)).longestString());
    }

    @Test
    void fewShipmentsAreTakenOutLikeOtherVisits() {
        assertThat(of(SHIPMENT, SHIPMENT)).isEqualTo(of(ALONE, ALONE));
    }

    @Test
    void aFewShipmentsAmongOtherVisitsChangeNothing() {
        Job[] mixed = many(ALONE);
        mixed[0] = SHIPMENT;
        assertThat(of(mixed)).isEqualTo(of(many(ALONE)));
    }

    private static Job[] many(Job job) {
        return Collections.nCopies(400, job).toArray(Job[]::new);
    }

    private static Tuning of(Job... jobs) {
        int[] ways = {0, 1, 1, 1, 0, 1, 1, 1, 0};
        return Tuning.of(
                new Tables(Model.of(Travel.of(3, ways, ways), List.of(jobs), List.of(Vehicle.of(0, 0, 100, 1)))));
    }
}
