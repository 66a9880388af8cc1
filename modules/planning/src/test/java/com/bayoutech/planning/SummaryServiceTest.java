package com.bayoutech.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SummaryServiceTest {
    private static final Caller CLERK = new Caller(
            UUID.randomUUID(), "cleo", Set.of(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ));

    private final PlanningWorld world = new PlanningWorld();
    private final JobId first = world.addOrder("A-1");
    private final JobId second = world.addOrder("A-2");
    private final JobId third = world.addOrder("A-3");
    private final Plan plan = world.openPlan();

    @Test
    void routesAreAddedUp() {
        Schedule planned = Schedules.of(Schedules.route(world.van, first, second), Schedules.route(world.truck, third));
        Revision revision = world.planned(plan, planned);
        DaySummary summary = summaries().summarize(CLERK, plan.id(), revision.id());
        assertThat(summary.routes()).extracting(RouteSummary::vehicle).containsExactly("Van 1", "Truck 1");
        assertThat(summary.distanceMeters()).isEqualTo(20_000);
        assertThat(summary.stops()).isEqualTo(3);
        assertThat(summary.driving()).isEqualTo(Duration.ofHours(1));
        assertThat(summary.atWork()).isEqualTo(Duration.ofHours(2));
        assertThat(summary.service().plus(summary.driving()).plus(summary.waiting()))
                .isEqualTo(summary.atWork());
        assertThat(summary.windows()).isEqualTo(new RouteSummary.Windows(0, 0, 3));
        assertThat(summary.routes().getFirst().peak()).isEqualTo(Load.of(2));
        assertThat(summary.unassigned()).isZero();
        assertThat(summary.isPublished()).isFalse();
    }

    @Test
    void aDayOnWhichNothingFitsHasASummaryToo() {
        Schedule nothing = new Schedule(
                List.of(), List.of(new Unassigned(first, UnassignedReason.NO_SHIFT)), Schedule.EMPTY.costs());
        Revision revision = world.planned(plan, nothing);
        DaySummary summary = summaries().summarize(CLERK, plan.id(), revision.id());
        assertThat(summary.routes()).isEmpty();
        assertThat(summary.unassigned()).isEqualTo(1);
        assertThat(summary.longest()).isZero();
        assertThat(summary.shortest()).isZero();
    }

    @Test
    void nobodySeesItWithoutThePermissions() {
        Revision revision = world.planned(plan, Schedules.of(Schedules.route(world.van, first)));
        assertThatThrownBy(() -> summaries().summarize(PlanningWorld.NOBODY, plan.id(), revision.id()))
                .isInstanceOf(NotPermittedException.class);
    }

    private SummaryService summaries() {
        return new SummaryService(world.planStore, world.orders(), world.fleet, world.database);
    }
}
