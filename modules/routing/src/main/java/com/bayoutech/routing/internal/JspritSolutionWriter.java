package com.bayoutech.routing.internal;

import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.graphhopper.jsprit.core.analysis.SolutionAnalyser;
import com.graphhopper.jsprit.core.problem.Capacity;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Activity;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the solver's solutions in jsprit's words; their cost is what jsprit's own analyser says. */
final class JspritSolutionWriter {
    /** Of the whole day: what is later than this is late. */
    private static final double TOLERANCE = 1e-6;

    private final VehicleRoutingProblem problem;
    private final JspritTables tables;
    private final JspritProblemReader reader;

    JspritSolutionWriter(VehicleRoutingProblem problem, JspritTables tables, JspritProblemReader reader) {
        this.problem = problem;
        this.tables = tables;
        this.reader = reader;
    }

    VehicleRoutingProblemSolution write(Solution found) {
        List<VehicleRoute> routes = found.routes().stream().map(this::route).toList();
        List<Job> unassigned = found.unassigned().stream().map(reader::job).toList();
        VehicleRoutingProblemSolution solution =
                new VehicleRoutingProblemSolution(new ArrayList<>(routes), new ArrayList<>(unassigned), 0);
        solution.setCost(analysed(solution).getTotalCosts());
        return solution;
    }

    /** Whether jsprit finds nobody late and nothing too heavy. */
    boolean isSound(VehicleRoutingProblemSolution solution) {
        SolutionAnalyser analyser = analysed(solution);
        Capacity tooMuch = analyser.getCapacityViolation();
        return analyser.getTimeWindowViolation() <= TOLERANCE * Math.max(1, tables.scale.horizon())
                && tooMuch.isLessOrEqual(Capacity.Builder.newInstance().build());
    }

    private SolutionAnalyser analysed(VehicleRoutingProblemSolution solution) {
        return new SolutionAnalyser(problem, solution, problem.getTransportCosts());
    }

    private VehicleRoute route(Route route) {
        Vehicle vehicle = reader.vehicle(route.vehicle());
        VehicleRoute.Builder builder =
                VehicleRoute.Builder.newInstance(vehicle).setJobActivityFactory(problem::copyAndGetActivities);
        if (!tables.scale.isTimeless() && vehicle.getType().getVehicleCostParams().perWaitingTimeUnit > 0) {
            builder.setDepartureTime(
                    Math.max(reader.departure(route.vehicle()), tables.scale.moment(route.departure())));
        } else {
            builder.setDepartureTime(reader.departure(route.vehicle()));
        }
        int breakBefore = breakBefore(route, vehicle);
        Location last = vehicle.getStartLocation();
        for (int position = 0; position < route.steps().size(); position++) {
            Step step = route.steps().get(position);
            Activity activity = reader.visit(step.visit());
            if (breakBefore == position) {
                boolean isHere = isBreakOnArrival(route, vehicle, position);
                addBreak(builder, vehicle, isHere ? activity.getLocation() : last);
            }
            add(builder, step, activity);
            last = activity.getLocation();
        }
        if (breakBefore == route.steps().size()) {
            addBreak(builder, vehicle, last);
        }
        return builder.build();
    }

    private void add(VehicleRoute.Builder builder, Step step, Activity activity) {
        TimeWindow window = window(activity, step.begin());
        Job job = reader.jobOfVisit(step.visit());
        if (job instanceof Shipment shipment) {
            if (activity.getActivityType() == Activity.Type.PICKUP) {
                builder.addPickup(shipment, window);
            } else {
                builder.addDelivery(shipment, window);
            }
        } else {
            builder.addService((Service) job, window);
        }
    }

    /** The window in which a service begins. */
    private TimeWindow window(Activity activity, int begin) {
        TimeWindow last = TimeWindow.newInstance(0, Double.MAX_VALUE);
        for (TimeWindow window : activity.getTimeWindows()) {
            last = window;
            if (begin >= reader.window(window).opens()
                    && begin <= reader.window(window).closes()) {
                return window;
            }
        }
        return last;
    }

    private static void addBreak(VehicleRoute.Builder builder, Vehicle vehicle, Location location) {
        builder.addBreak(vehicle.getBreak(), vehicle.getBreak().getTimeWindow(), location);
    }

    /** The position of the step before which the break is taken, the number of steps for the way home, or -1 for nowhere. */
    private int breakBefore(Route route, Vehicle vehicle) {
        Optional<Pause> pause = reader.pause(vehicle);
        if (pause.isEmpty()) {
            return -1;
        }
        int steps = route.steps().size();
        for (int position = 0; position <= steps; position++) {
            if (isBreakBeforeDrive(route, vehicle, position)
                    || (position < steps && isBreakOnArrival(route, vehicle, position))) {
                return position;
            }
        }
        return -1;
    }

    /** Whether somebody drives off later than would be possible. */
    private boolean isBreakBeforeDrive(Route route, Vehicle vehicle, int position) {
        List<Step> steps = route.steps();
        int free = position == 0 ? route.departure() : steps.get(position - 1).end();
        int from = position == 0
                ? tables.location(vehicle.getStartLocation())
                : tables.location(reader.visit(steps.get(position - 1).visit()).getLocation());
        if (position == steps.size()) {
            return vehicle.isReturnToDepot()
                    ? route.end() - free > duration(vehicle, from, tables.location(vehicle.getEndLocation()))
                    : route.end() > free;
        }
        int to = tables.location(reader.visit(steps.get(position).visit()).getLocation());
        return steps.get(position).arrival() - free > duration(vehicle, from, to);
    }

    private boolean isBreakOnArrival(Route route, Vehicle vehicle, int position) {
        Pause pause = reader.pause(vehicle).orElseThrow();
        Step step = route.steps().get(position);
        int begin = Math.max(step.arrival(), pause.opens());
        return !isBreakBeforeDrive(route, vehicle, position)
                && begin <= pause.closes()
                && begin + pause.duration() <= step.begin();
    }

    private int duration(Vehicle vehicle, int from, int to) {
        Travel travel = tables.travels.get(tables.travel(vehicle));
        return travel.duration(from, to);
    }
}
