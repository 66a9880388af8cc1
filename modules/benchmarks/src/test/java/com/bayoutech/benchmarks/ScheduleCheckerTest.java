package com.bayoutech.benchmarks;

import static com.bayoutech.benchmarks.SmallDay.time;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.ScheduleDraft.RouteDraft;
import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker finds nothing in a sound schedule and something in each broken one. */
class ScheduleCheckerTest {
    private final SmallDay day = new SmallDay();
    private final ScheduleDraft draft = new ScheduleDraft();
    private final RouteDraft route = draft.route;

    @Test
    void aSoundScheduleIsSound() {
        assertThat(check()).isEmpty();
    }

    @Test
    void anotherEnginesScheduleIsSound() {
        PlanningProblem problem = RandomDay.of(5, 40, 4);
        assertThat(new ScheduleChecker(problem)
                        .check(new SolverRouteOptimizer(5, 1)
                                .optimize(problem, StopCriterion.afterIterations(5), OptimizationListener.NONE)))
                .isEmpty();
    }

    @Test
    void aJobThatIsNeitherPlannedNorUnassignedIsFound() {
        draft.unassigned.clear();
        assertBroken(Cause.JOB);
    }

    @Test
    void aJobThatIsPlannedAndUnassignedIsFound() {
        draft.unassigned.add(new Unassigned(SmallDay.DELIVERY, UnassignedReason.NO_ROOM_LEFT));
        assertBroken(Cause.JOB);
    }

    @Test
    void aVisitThatIsPlannedTwiceIsFound() {
        route.delivery.visits.add(new PlannedVisit(SmallDay.DELIVERY, VisitKind.DELIVERY, time("08:08")));
        assertBroken(Cause.JOB);
    }

    @Test
    void halfAShipmentIsFound() {
        route.stops.remove(route.shipmentDelivery);
        assertBroken(Cause.JOB);
    }

    @Test
    void aShipmentOnTwoRoutesIsFound() {
        RouteDraft second = new RouteDraft();
        second.shift = SmallDay.OTHER_SHIFT;
        second.vehicle = SmallDay.OTHER_VAN;
        second.stops.removeAll(List.of(second.delivery, second.shipmentPickup, second.pickup));
        route.stops.remove(route.shipmentDelivery);
        draft.routes.add(second);
        assertBroken(Cause.JOB);
    }

    @Test
    void aJobThatNobodyAskedForIsFound() {
        route.pickup.visit(JobId.random(), VisitKind.PICKUP, "08:31");
        assertBroken(Cause.JOB);
    }

    @Test
    void aVisitOfTheWrongKindIsFound() {
        route.pickup.visit(SmallDay.PICKUP, VisitKind.DELIVERY, "08:31");
        assertBroken(Cause.JOB);
    }

    @Test
    void anUnassignedJobThatNobodyAskedForIsFound() {
        draft.unassigned.add(new Unassigned(JobId.random(), UnassignedReason.NO_ROOM_LEFT));
        assertBroken(Cause.JOB);
    }

    @Test
    void aReasonThatCannotBeTrueIsFound() {
        draft.unassigned.set(0, new Unassigned(SmallDay.TOO_LARGE, UnassignedReason.SKILL_MISSING));
        assertBroken(Cause.REASON);
    }

    @Test
    void aMissingSkillIsFound() {
        route.shift = SmallDay.OTHER_SHIFT;
        route.vehicle = SmallDay.OTHER_VAN;
        assertBroken(Cause.SKILL);
    }

    @Test
    void anOverloadOnTheWayIsFound() {
        day.shipmentLoad = Load.of(6);
        assertBroken(Cause.LOAD);
    }

    @Test
    void anOverloadAtTheDepotIsFound() {
        day.capacity = Capacity.of(1, 1);
        day.shipmentLoad = Load.of(1);
        assertBroken(Cause.LOAD);
    }

    @Test
    void anOverloadInTheSecondDimensionIsFound() {
        day.capacity = Capacity.of(5, 0);
        assertBroken(Cause.LOAD);
    }

    @Test
    void aMissedWindowIsFound() {
        day.deliveryWindow = new TimeWindow(time("08:00"), time("08:02"));
        assertBroken(Cause.WINDOW);
    }

    @Test
    void aStartBeforeTheWindowIsFound() {
        day.deliveryWindow = new TimeWindow(time("08:04"), time("09:00"));
        assertBroken(Cause.WINDOW);
    }

    @Test
    void aLateReturnIsFound() {
        day.shiftEnd = time("08:33");
        assertBroken(Cause.SHIFT);
    }

    @Test
    void anEarlyDepartureIsFound() {
        day.shiftStart = time("08:01");
        assertBroken(Cause.SHIFT);
    }

    @Test
    void aDeliveryBeforeItsPickupIsFound() {
        route.shipmentPickup.visit(SmallDay.SHIPMENT, VisitKind.DELIVERY, "08:10");
        route.shipmentDelivery.visit(SmallDay.SHIPMENT, VisitKind.PICKUP, "08:13");
        assertBroken(Cause.ORDER);
    }

    @Test
    void aVehicleThatIsTooFastIsFound() {
        route.delivery.travel = Duration.ofMinutes(2);
        route.delivery.arrival = time("08:02");
        route.driving = Duration.ofMinutes(9);
        assertBroken(Cause.TRAVEL);
    }

    @Test
    void aWayHomeThatIsTooFastIsFound() {
        route.end = time("08:33");
        route.driving = Duration.ofMinutes(9);
        assertBroken(Cause.TRAVEL);
    }

    @Test
    void aLegWithoutAWayIsFound() {
        day.noWayTo = 5;
        assertBroken(Cause.TRAVEL);
    }

    @Test
    void aVehicleThatIsTooSlowIsFound() {
        route.pickup.travel = Duration.ofMinutes(2);
        route.pickup.arrival = time("08:32");
        assertBroken(Cause.TIMES);
    }

    @Test
    void anArrivalThatDoesNotFollowIsFound() {
        route.pickup.arrival = time("08:30");
        assertBroken(Cause.TIMES);
    }

    @Test
    void aServiceBeforeTheArrivalIsFound() {
        route.pickup.visit(SmallDay.PICKUP, VisitKind.PICKUP, "08:30");
        assertBroken(Cause.TIMES);
    }

    @Test
    void aServiceCutShortIsFound() {
        route.delivery.departure = time("08:07");
        assertBroken(Cause.TIMES);
    }

    @Test
    void aVisitAtAnotherPlaceThanItsStopIsFound() {
        route.stops.remove(route.pickup);
        route.delivery.visits.add(new PlannedVisit(SmallDay.PICKUP, VisitKind.PICKUP, time("08:08")));
        assertBroken(Cause.TIMES);
    }

    @Test
    void aBreakWithoutAPlaceIsFound() {
        day.rest = Duration.ofMinutes(18);
        assertBroken(Cause.BREAK);
    }

    @Test
    void aWrongDistanceIsFound() {
        route.meters = 9_000;
        assertBroken(Cause.SUMS);
    }

    @Test
    void aWrongLegIsFound() {
        route.delivery.meters = 2_000;
        assertBroken(Cause.SUMS);
    }

    @Test
    void aWrongDrivingTimeIsFound() {
        route.driving = Duration.ofMinutes(11);
        assertBroken(Cause.SUMS);
    }

    @Test
    void wrongCostsAreFound() {
        for (Costs wrong :
                List.of(new Costs(999, 1_000, 340), new Costs(1_000, 1_001, 340), new Costs(1_000, 1_000, 341))) {
            draft.costs = wrong;
            assertBroken(Cause.COSTS);
        }
    }

    @Test
    void twoRoutesOfOneShiftAreFound() {
        draft.routes.add(route);
        assertBroken(Cause.ROUTE);
    }

    @Test
    void aRouteOfAnUnknownShiftIsFound() {
        route.shift = ShiftId.random();
        assertBroken(Cause.ROUTE);
    }

    @Test
    void aRouteWithAnotherShiftsVehicleIsFound() {
        route.vehicle = SmallDay.OTHER_VAN;
        assertBroken(Cause.ROUTE);
    }

    @Test
    void aRouteWithoutStopsIsFound() {
        route.stops.clear();
        assertBroken(Cause.ROUTE);
    }

    private void assertBroken(Cause cause) {
        assertThat(check()).extracting(Violation::cause).contains(cause);
    }

    private List<Violation> check() {
        return new ScheduleChecker(day.problem()).check(draft.schedule());
    }
}
