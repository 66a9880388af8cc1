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
import com.graphhopper.jsprit.core.algorithm.recreate.listener.InsertionStartsListener;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
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

    private VehicleRoutingAlgorithm algorithm(VehicleRoutingProblem problem, long seed) {
        return Jsprit.Builder.newInstance(problem)
                .setRandom(new Random(seed))
                .setObjectiveFunction(solution -> best.judge(visits(solution.getRoutes())))
                .setCustomAcceptor(new RecordToRecordAcceptance())
                .setProperty(Parameter.FAST_REGRET, "true")
                .setProperty(Parameter.FIXED_COST_PARAM, "1")
                .setProperty(Parameter.BREAK_SCHEDULING, "false")
                .buildAlgorithm();
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
