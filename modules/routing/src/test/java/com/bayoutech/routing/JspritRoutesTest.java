package com.bayoutech.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.routing.JspritAnswer.Engine;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.analysis.SolutionAnalyser;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;
import com.graphhopper.jsprit.core.problem.cost.WaitingTimeCosts;
import com.graphhopper.jsprit.core.problem.job.Break;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.BreakActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.CrowFlyCosts;
import com.graphhopper.jsprit.core.util.Solutions;
import com.graphhopper.jsprit.core.util.VehicleRoutingTransportCostsMatrix;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** jsprit's problems on our engine, judged by jsprit. */
class JspritRoutesTest {
    private static final StopCriterion STOP = StopCriterion.afterIterations(3_000);

    private final JspritRoutes routes = new JspritRoutes(1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMixedProblemIsSoundByJspritsWordsAndNoDearerThanJsprits(long seed) {
        VehicleRoutingProblem problem = new JspritDay(seed)
                .withVans(6, JspritDay.type("van").build())
                .withJobs(16)
                .build();
        VehicleRoutingProblemSolution ours = solved(problem);
        assertThat(ours.getUnassignedJobs()).isEmpty();
        assertThat(ours.getCost()).isLessThanOrEqualTo(byJsprit(problem) * (1 + 1e-9));
    }

    @Test
    void theCostIsTheSumOfWaysAndVehicles() {
        VehicleRoutingProblem problem = new JspritDay(7)
                .withVans(3, JspritDay.type("van").build())
                .withJobs(8)
                .build();
        VehicleRoutingProblemSolution ours = solved(problem);
        double sum = 0;
        for (VehicleRoute route : ours.getRoutes()) {
            Location last = route.getStart().getLocation();
            List<TourActivity> stops = new ArrayList<>(route.getActivities());
            stops.add(route.getEnd());
            sum += route.getVehicle().getType().getVehicleCostParams().fix;
            for (TourActivity stop : stops) {
                sum += 1.3
                        * Math.hypot(
                                last.getCoordinate().getX()
                                        - stop.getLocation().getCoordinate().getX(),
                                last.getCoordinate().getY()
                                        - stop.getLocation().getCoordinate().getY());
                last = stop.getLocation();
            }
        }
        assertThat(ours.getCost()).isCloseTo(sum, within(1e-6 * sum));
    }

    @Test
    void anInfiniteFleetOfTwoTypesTakesTheCheaperOnes() {
        VehicleTypeImpl dear = JspritDay.type("dear").setFixedCost(500).build();
        VehicleTypeImpl cheap = JspritDay.type("cheap").setFixedCost(10).build();
        JspritDay day = new JspritDay(3).withJobs(20);
        day.builder.addVehicle(JspritDay.van("dear", dear).build());
        day.builder.addVehicle(JspritDay.van("cheap", cheap).build());
        VehicleRoutingProblemSolution ours = solved(day.build());
        assertThat(ours.getUnassignedJobs()).isEmpty();
        assertThat(ours.getRoutes())
                .hasSizeGreaterThan(1)
                .allMatch(route -> route.getVehicle().getId().equals("cheap"));
    }

    @Test
    void anOpenRouteEndsAtItsLastStop() {
        JspritDay day = new JspritDay(4).withJobs(10);
        day.builder.addVehicle(JspritDay.van("V", JspritDay.type("van").build())
                .setReturnToDepot(false)
                .build());
        VehicleRoutingProblem problem = day.build();
        VehicleRoutingProblemSolution ours = solved(problem);
        assertThat(ours.getRoutes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.getEnd().getLocation())
                        .isEqualTo(route.getActivities().getLast().getLocation()));
        assertThat(ours.getCost()).isLessThanOrEqualTo(byJsprit(problem) * (1 + 1e-9));
    }

    @Test
    void waitingAndServiceCostWhatTheTypeSays() {
        VehicleTypeImpl patient = JspritDay.type("patient")
                .setCostPerWaitingTime(0.8)
                .setCostPerServiceTime(0.2)
                .build();
        VehicleTypeImpl slow = JspritDay.type("slow")
                .setCostPerWaitingTime(0.5)
                .setCostPerServiceTime(0.9)
                .build();
        VehicleRoutingProblem problem = new JspritDay(5)
                .withVans(3, patient)
                .withVans(3, slow)
                .withJobs(20)
                .build();
        VehicleRoutingProblemSolution ours = solved(problem);
        assertThat(ours.getCost()).isLessThanOrEqualTo(byJsprit(problem) * (1 + 1e-9));
    }

    @Test
    void aVehicleWithoutTheSkillLeavesTheJobToAnother() {
        VehicleTypeImpl type = JspritDay.type("van").build();
        JspritDay day = new JspritDay(6);
        day.withVans(1, type)
                .builder
                .addVehicle(JspritDay.van("lift", type).addSkill("lift").build());
        day.builder.addJob(Service.Builder.newInstance("heavy")
                .setLocation(day.place())
                .addRequiredSkill("lift")
                .build());
        assertThat(solved(day.build()).getRoutes())
                .singleElement()
                .satisfies(route -> assertThat(route.getVehicle().getId()).isEqualTo("lift"));
    }

    @Test
    void whatDoesNotFitStaysOutByPriority() {
        VehicleTypeImpl small = VehicleTypeImpl.Builder.newInstance("small")
                .addCapacityDimension(0, 1)
                .build();
        JspritDay day = new JspritDay(6).withVans(1, small);
        Job late = Service.Builder.newInstance("late")
                .setLocation(day.place())
                .addSizeDimension(0, 1)
                .setPriority(9)
                .build();
        day.builder
                .addJob(late)
                .addJob(Service.Builder.newInstance("soon")
                        .setLocation(day.place())
                        .addSizeDimension(0, 1)
                        .setPriority(1)
                        .build());
        assertThat(solved(day.build()).getUnassignedJobs()).containsExactly(late);
    }

    @Test
    void theBreakStandsInTheRouteWithinItsWindow() {
        JspritDay day = new JspritDay(8).withJobs(12);
        day.builder.addVehicle(JspritDay.van("V", JspritDay.type("van").build())
                .setBreak(Break.Builder.newInstance("rest")
                        .setServiceTime(30)
                        .setTimeWindow(TimeWindow.newInstance(100, 130))
                        .build())
                .build());
        day.builder.setFleetSize(VehicleRoutingProblem.FleetSize.FINITE);
        VehicleRoutingProblemSolution ours = solved(day.build());
        VehicleRoute route = ours.getRoutes().iterator().next();
        assertThat(route.getEnd().getArrTime()).isGreaterThan(130);
        assertThat(route.getActivities())
                .filteredOn(BreakActivity.class::isInstance)
                .singleElement()
                .satisfies(rest -> assertThat(rest.getEndTime()).isBetween(130.0, 160.0));
    }

    @Test
    void aMatrixOfTimesAndDistancesWillDo() {
        VehicleRoutingTransportCostsMatrix matrix = VehicleRoutingTransportCostsMatrix.Builder.newInstance(false)
                .addTransportDistance("D", "a", 1_000)
                .addTransportTime("D", "a", 60)
                .addTransportDistance("a", "D", 1_500)
                .addTransportTime("a", "D", 80)
                .build();
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("van")
                .setCostPerDistance(0.01)
                .setCostPerTransportTime(0.5)
                .build();
        VehicleRoutingProblem problem = VehicleRoutingProblem.Builder.newInstance()
                .setRoutingCost(matrix)
                .addVehicle(JspritDay.van("V", type)
                        .setStartLocation(Location.newInstance("D"))
                        .build())
                .addJob(Service.Builder.newInstance("a")
                        .setLocation(Location.newInstance("a"))
                        .build())
                .build();
        assertThat(solved(problem).getCost()).isCloseTo(95, within(1e-9));
    }

    @Test
    void anInitialRouteKeepsItsVehicleItsOrderAndItsDeparture() {
        VehicleTypeImpl type = JspritDay.type("van").build();
        JspritDay day = new JspritDay(9).withVans(3, type);
        VehicleImpl driven = JspritDay.van("driven", type).build();
        Service far = Service.Builder.newInstance("far")
                .setLocation(Location.newInstance(90, 90))
                .build();
        Service near = Service.Builder.newInstance("near")
                .setLocation(Location.newInstance(52, 50))
                .build();
        day.builder.addInitialVehicleRoute(VehicleRoute.Builder.newInstance(driven)
                .setDepartureTime(5)
                .addService(far)
                .addService(near)
                .build());
        VehicleRoutingProblemSolution ours = solved(day.withJobs(8).build());
        assertThat(ours.getUnassignedJobs()).isEmpty();
        assertThat(ours.getRoutes())
                .filteredOn(route -> route.getVehicle().getId().equals("driven"))
                .singleElement()
                .satisfies(route -> {
                    assertThat(route.getDepartureTime()).isEqualTo(5);
                    assertThat(route.getTourActivities().getJobs()).contains(far, near);
                    assertThat(route.getActivities().stream()
                                    .map(activity -> ((TourActivity.JobActivity) activity).getJob())
                                    .filter(job -> job.equals(far) || job.equals(near)))
                            .containsExactly(far, near);
                });
    }

    @Test
    void aProblemWithoutJobsHasNoRoutes() {
        VehicleRoutingProblem problem =
                new JspritDay(1).withVans(1, JspritDay.type("van").build()).build();
        assertThat(solved(problem).getRoutes()).isEmpty();
    }

    @Test
    void costsOfActivitiesAreForJsprit() {
        JspritDay day =
                new JspritDay(2).withVans(3, JspritDay.type("van").build()).withJobs(8);
        day.builder.setActivityCosts(new WaitingTimeCosts() {});
        assertByJsprit(day.build(), "activity costs");
    }

    @Test
    void travelThatDependsOnTheHourIsForJsprit() {
        JspritDay day =
                new JspritDay(2).withVans(3, JspritDay.type("van").build()).withJobs(8);
        day.builder.setRoutingCost(new RushHour(new CrowFlyCosts(day.builder.getLocations())));
        assertByJsprit(day.build(), "hour");
    }

    @Test
    void constraintsOfTheCallersAreForJsprit() {
        VehicleRoutingProblem problem = new JspritDay(2)
                .withVans(3, JspritDay.type("van").build())
                .withJobs(8)
                .build();
        StateManager states = new StateManager(problem);
        JspritAnswer answer = routes.solve(
                problem, states, new ConstraintManager(problem, states), StopCriterion.afterIterations(20), 1);
        assertThat(answer.engine()).isEqualTo(Engine.JSPRIT);
        assertThat(answer.why()).contains("constraint manager");
        assertThat(answer.solution().getUnassignedJobs()).isEmpty();
    }

    private void assertByJsprit(VehicleRoutingProblem problem, String reason) {
        JspritAnswer answer = routes.solve(problem, StopCriterion.afterIterations(20), 1);
        assertThat(answer.engine()).isEqualTo(Engine.JSPRIT);
        assertThat(answer.why()).contains(reason);
        assertThat(answer.solution().getRoutes()).isNotEmpty();
    }

    /** Our solution, which jsprit's analyser finds sound and as dear as it says. */
    private VehicleRoutingProblemSolution solved(VehicleRoutingProblem problem) {
        JspritAnswer answer = routes.solve(problem, STOP, 1);
        assertThat(answer.why()).isEmpty();
        assertThat(answer.engine()).isEqualTo(Engine.SOLVER);
        VehicleRoutingProblemSolution solution = answer.solution();
        SolutionAnalyser analyser = new SolutionAnalyser(problem, solution, problem.getTransportCosts());
        assertThat(analyser.getTotalCosts()).isCloseTo(solution.getCost(), within(1e-6 * solution.getCost() + 1e-9));
        assertThat(analyser.getTimeWindowViolation()).isCloseTo(0, within(1e-6));
        assertThat(analyser.getCapacityViolation().get(0)).isZero();
        assertThat(analyser.hasSkillConstraintViolation()).isFalse();
        assertThat(analyser.hasShipmentConstraintViolation()).isFalse();
        return solution;
    }

    private static double byJsprit(VehicleRoutingProblem problem) {
        VehicleRoutingProblemSolution best = Solutions.bestOf(Jsprit.Builder.newInstance(problem)
                .setProperty(Jsprit.Parameter.ITERATIONS, "60")
                .buildAlgorithm()
                .searchSolutions());
        return new SolutionAnalyser(problem, best, problem.getTransportCosts()).getTotalCosts();
    }
}
