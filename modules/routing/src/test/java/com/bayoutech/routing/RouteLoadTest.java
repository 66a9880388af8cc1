package com.bayoutech.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteLoadTest {
    private final Map<JobId, Job> jobs = new HashMap<>();

    @Test
    void deliveriesAreOnBoardFromTheStartAndPickupsUntilTheEnd() {
        JobVisit delivery = visit(VisitKind.DELIVERY, Load.of(5, 1));
        JobVisit pickup = visit(VisitKind.PICKUP, Load.of(4));
        assertThat(RouteLoad.most(jobs, List.of(delivery, pickup))).isEqualTo(Load.of(5, 1));
        assertThat(RouteLoad.most(jobs, List.of(pickup, delivery))).isEqualTo(Load.of(9, 1));
    }

    @Test
    void theFullestDimensionCountsAndBegunPercentsDo() {
        assertThat(RouteLoad.percent(Load.of(2, 10), Capacity.of(3, 10))).isEqualTo(100);
        assertThat(RouteLoad.percent(Load.of(2), Capacity.of(3))).isEqualTo(67);
        assertThat(RouteLoad.percent(Load.of(6), Capacity.of(3))).isEqualTo(200);
        assertThat(RouteLoad.percent(Load.of(1), Capacity.of())).isEqualTo(999);
        assertThat(RouteLoad.percent(Load.NONE, Capacity.of())).isZero();
    }

    @Test
    void aVisitOfAnUnknownJobIsNamed() {
        JobId unknown = JobId.random();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteLoad.most(Map.of(), List.of(new JobVisit(unknown, VisitKind.PICKUP))))
                .withMessageContaining(unknown.toString());
    }

    private JobVisit visit(VisitKind kind, Load load) {
        JobId id = JobId.random();
        Visit visit = new Visit(kind, new Place(29.95, -90.07), List.of(), Duration.ZERO);
        jobs.put(
                id,
                kind == VisitKind.DELIVERY
                        ? new Delivery(id, visit, load, Set.of(), Priority.NORMAL)
                        : new Pickup(id, visit, load, Set.of(), Priority.NORMAL));
        return new JobVisit(id, kind);
    }
}
