package com.bayoutech.routing.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Vehicle.Costs;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Activity;
import com.graphhopper.jsprit.core.problem.job.Break;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks at all numbers of a jsprit problem; of very many ways only at a part. */
final class JspritSurvey {
    private static final long MOST_WAYS = 4_000_000;

    /** Of so many ways it is tried whether they depend on the hour. */
    private static final int TRIED = 2_000;

    /** A cost of time should have so many units, or it would be rounded too much. */
    private static final double LEAST_RATE = 2_000;

    /** A day should have so many units of time even so. */
    private static final double LEAST_MOMENTS = 1 << 14;

    private final Collection<Vehicle> vehicles;
    private final List<JspritWays> ways;
    private final JspritLocations locations;
    private final List<TimeWindow> windows = new ArrayList<>();
    private final Magnitudes times = new Magnitudes();
    private final Magnitudes travel = new Magnitudes();
    private final Magnitudes money = new Magnitudes();
    private final Magnitudes costs = new Magnitudes();
    private double work;
    private int activities;
    private double leastSurplus;

    JspritSurvey(
            VehicleRoutingProblem problem, List<JspritTask> tasks, List<JspritWays> ways, JspritLocations locations) {
        this.vehicles = problem.getVehicles();
        this.ways = ways;
        this.locations = locations;
        tasks.forEach(task -> task.activities().forEach(this::look));
        tasks.stream().flatMap(task -> task.route().stream()).forEach(this::look);
        vehicles.forEach(this::look);
        ways.forEach(this::look);
    }

    /** The cheapest way, waiting as long as it takes subtracted; below zero where waiting costs more than driving. */
    double leastSurplus() {
        return leastSurplus;
    }

    /** Whether ways are the same for all vehicles of a type and at different hours, as far as a few tell. */
    boolean isSteady() {
        double noon = windows.stream()
                .mapToDouble(window -> Magnitudes.isFinite(window.getEnd()) ? window.getEnd() : window.getStart() + 1)
                .average()
                .orElse(1);
        int size = locations.size();
        long step = Math.max(1, (long) size * size / TRIED);
        for (JspritWays known : ways) {
            for (long pair = 0; pair < (long) size * size; pair += step) {
                int from = (int) (pair / size);
                int to = (int) (pair % size);
                if (locations.isDriven(from, to) && !isSteady(known, from, to, noon)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSteady(JspritWays known, int from, int to, double noon) {
        return vehicles.stream()
                .filter(known::isOfType)
                .limit(TRIED)
                .allMatch(
                        vehicle -> known.isSame(from, to, noon, vehicle) && known.isSame(from, to, noon / 2, vehicle));
    }

    private void look(VehicleRoute route) {
        windows.add(TimeWindow.newInstance(route.getDepartureTime(), Double.MAX_VALUE));
    }

    private void look(Activity activity) {
        windows.addAll(activity.getTimeWindows());
        look(activity.getServiceTime());
    }

    private void look(double service) {
        activities++;
        work += service;
        times.add(service);
    }

    private void look(Vehicle vehicle) {
        windows.add(TimeWindow.newInstance(vehicle.getEarliestDeparture(), vehicle.getLatestArrival()));
        money.add(vehicle.getType().getVehicleCostParams().fix);
        Break rest = vehicle.getBreak();
        if (rest != null) {
            windows.add(rest.getTimeWindow());
            look(rest.getServiceDuration());
        }
    }

    private void look(JspritWays known) {
        int size = locations.size();
        int step = (int) Math.max(1, (long) size * size / MOST_WAYS);
        for (int from = 0; from < size; from += step) {
            for (int to = 0; to < size; to++) {
                if (from != to && locations.isDriven(from, to)) {
                    look(known.cost(from, to), known.time(from, to), known.rates().perWaitingTimeUnit);
                }
            }
        }
    }

    private void look(double cost, double time, double waitingRate) {
        costs.add(cost);
        money.add(cost);
        travel.add(time);
        times.add(time);
        if (Magnitudes.isFinite(cost) && Magnitudes.isFinite(time)) {
            leastSurplus = Math.min(leastSurplus, cost - waitingRate * time);
        }
    }

    /** The finest scale that keeps everything within what the solver counts. */
    JspritScale scale() {
        double latestOpening = 0;
        double earliestClosing = Double.MAX_VALUE;
        double latestClosing = 0;
        for (TimeWindow window : windows) {
            latestOpening = Math.max(latestOpening, window.getStart());
            earliestClosing = Math.min(earliestClosing, window.getEnd());
            latestClosing = Math.max(latestClosing, window.getEnd());
            times.add(window.getStart());
            times.add(window.getEnd());
        }
        double worst = latestOpening + work + (activities + 1) * travel.most();
        double horizon = Math.min(worst, latestClosing);
        double unitsOfCost = money.factor(Math.min(
                JspritScale.MOST_COST / costs.most(),
                (Job.REQUIRED >> 3)
                        / vehicles.stream()
                                .mapToDouble(vehicle -> vehicle.getType().getVehicleCostParams().fix)
                                .max()
                                .orElse(0)));
        double unitsOfTime = times.factor(JspritScale.MOST_MOMENT / horizon);
        double waiting = ways.stream()
                .mapToDouble(known -> known.rates().perWaitingTimeUnit)
                .max()
                .orElse(0);
        if (waiting > 0) {
            double coarse = Math.max(LEAST_MOMENTS / horizon, waiting * unitsOfCost / LEAST_RATE);
            unitsOfTime = Math.min(unitsOfTime, coarse);
            unitsOfCost = Math.min(unitsOfCost, Costs.MOST * unitsOfTime / waiting);
        }
        return new JspritScale(unitsOfCost, unitsOfTime, horizon, latestOpening == 0 && earliestClosing >= worst);
    }
}
