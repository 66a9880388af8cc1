package com.bayoutech.routing.internal;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.UnassignedReason;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Parameter;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Strategy;
import com.graphhopper.jsprit.core.algorithm.recreate.listener.InsertionStartsListener;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One search with jsprit's ruin and recreate on one thread, its randomness from one seed. */
public final class JspritSearch {
    private final DayModel model;
    private final SearchGuard guard;
    private final Map<JobId, UnassignedReason> hopeless;
    private final BestSchedule best;
    private Collection<VehicleRoute> underConstruction = List.of();

    /** A search in a problem with at least one shift and one job. */
    public JspritSearch(PlanningProblem problem, StopCriterion stop, OptimizationListener listener) {
        this.model = new DayModel(problem);
        this.guard = new SearchGuard(stop);
        this.hopeless = new Outlook(model).hopeless();
        this.best = new BestSchedule(model, new ScheduleWriter(model, hopeless), guard, listener);
    }

    /** Searches until the criterion is reached and returns the best schedule. */
    public Schedule run(long seed) {
        if (hopeless.size() < model.jobs.size()) {
            try {
                search(seed);
            } catch (StopSignal stopped) {
                if (best.isEmpty()) {
                    best.judge(visits(underConstruction));
                }
            }
        } else {
            best.judge(best.noRoutes());
        }
        return best.best();
    }

    private void search(long seed) {
        VehicleRoutingProblem problem = new JspritProblemReader(model, guard)
                .read(job -> !hopeless.containsKey(job.job().id()));
        VehicleRoutingAlgorithm algorithm = algorithm(problem, seed);
        algorithm.addListener((InsertionStartsListener) this::constructing);
        algorithm.setPrematureAlgorithmTermination(discovered -> guard.isLastIteration());
        algorithm.setMaxIterations(Integer.MAX_VALUE);
        algorithm.searchSolutions();
    }

    /** Best insertion is fast on large days where regret is slow (its queues grow); small ruins make for many iterations. */
    private VehicleRoutingAlgorithm algorithm(VehicleRoutingProblem problem, long seed) {
        Random random = new Random(seed);
        FixedCosts fixedCosts = new FixedCosts(model, random);
        StateManager states = new StateManager(problem);
        ConstraintManager constraints = new ConstraintManager(problem, states);
        constraints.addConstraint(fixedCosts);
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(problem)
                .setRandom(random)
                .setStateAndConstraintManager(states, constraints)
                .setObjectiveFunction(solution -> best.judge(visits(solution.getRoutes())))
                .setCustomAcceptor(new RecordToRecordAcceptance())
                .setProperty(Parameter.CONSTRUCTION, Jsprit.Construction.BEST_INSERTION.toString())
                .setProperty(Parameter.FAST_REGRET, "true")
                .setProperty(Strategy.RADIAL_BEST, "0.3")
                .setProperty(Strategy.RADIAL_REGRET, "0.1")
                .setProperty(Strategy.RANDOM_BEST, "0.2")
                .setProperty(Strategy.RANDOM_REGRET, "0")
                .setProperty(Strategy.WORST_BEST, "0.1")
                .setProperty(Strategy.WORST_REGRET, "0")
                .setProperty(Strategy.CLUSTER_BEST, "0.1")
                .setProperty(Strategy.CLUSTER_REGRET, "0")
                .setProperty(Strategy.STRING_BEST, "0.3")
                .setProperty(Strategy.STRING_REGRET, "0")
                .setProperty(Parameter.STRING_K_MAX, "4")
                .setProperty(Parameter.STRING_L_MIN, "2")
                .setProperty(Parameter.STRING_L_MAX, "10")
                .setProperty(Parameter.RADIAL_MIN_SHARE, "3")
                .setProperty(Parameter.RADIAL_MAX_SHARE, "20")
                .setProperty(Parameter.RANDOM_BEST_MIN_SHARE, "3")
                .setProperty(Parameter.RANDOM_BEST_MAX_SHARE, "15")
                .setProperty(Parameter.WORST_MIN_SHARE, "3")
                .setProperty(Parameter.WORST_MAX_SHARE, "20")
                .setProperty(Parameter.MIN_UNASSIGNED, "20")
                .setProperty(Parameter.PROPORTION_UNASSIGNED, "0.1")
                .setProperty(Parameter.BREAK_SCHEDULING, "false")
                .buildAlgorithm();
        algorithm.addListener(fixedCosts);
        return algorithm;
    }

    private void constructing(Collection<VehicleRoute> routes, Collection<Job> unassigned) {
        underConstruction = routes;
    }

    /** The visits of each shift in jsprit's routes. */
    private List<int[]> visits(Collection<VehicleRoute> routes) {
        List<int[]> visits = best.noRoutes();
        for (VehicleRoute route : routes) {
            ModelShift shift = JspritProblemReader.shift(model, route.getVehicle());
            if (shift != null) {
                visits.set(
                        shift.index,
                        route.getActivities().stream()
                                .map(TourActivity::getLocation)
                                .mapToInt(location -> location.getIndex())
                                .toArray());
            }
        }
        return visits;
    }
}
