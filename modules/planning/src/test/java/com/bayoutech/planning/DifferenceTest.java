package com.bayoutech.planning;

import static com.bayoutech.planning.Schedules.route;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Schedule;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private final VehicleId van = VehicleId.random();
    private final VehicleId truck = VehicleId.random();
    private final JobId a = JobId.random();
    private final JobId b = JobId.random();
    private final JobId c = JobId.random();

    @Test
    void againstNothingEveryPlannedJobIsAssigned() {
        assertThat(Difference.between(Schedule.EMPTY, Schedules.of(route(van, a, b), route(truck, c))))
                .isEqualTo(new Difference(3, 0, 0));
    }

    @Test
    void aJobOnAnotherVehicleIsMoved() {
        Schedule before = Schedules.of(route(van, a, b), route(truck, c));
        Schedule after = Schedules.of(route(van, a), route(truck, c, b));
        assertThat(Difference.between(before, after)).isEqualTo(new Difference(0, 0, 1));
    }

    @Test
    void aJobThatLeavesItsRouteIsUnassignedAndANewOneAssigned() {
        Schedule before = Schedules.of(route(van, a, b));
        Schedule after = Schedules.of(route(van, b, c));
        assertThat(Difference.between(before, after)).isEqualTo(new Difference(1, 1, 0));
    }

    @Test
    void anotherSequenceOnTheSameVehicleIsNoDifference() {
        assertThat(Difference.between(Schedules.of(route(van, a, b)), Schedules.of(route(van, b, a))))
                .isEqualTo(new Difference(0, 0, 0));
    }
}
