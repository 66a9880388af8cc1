package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with a solution: a broken rule, a false time, a false cost. */
public final class ModelCheck {
    private final Model model;
    private final RouteJudge judge;
    private final DockJudge docks;

    public ModelCheck(Model model) {
        this.model = model;
        this.judge = new RouteJudge(model);
        this.docks = new DockJudge(model);
    }

    /** All faults, in words; none if the solution is what it says. */
    public List<String> faults(Solution solution) {
        List<String> faults = new ArrayList<>(docks.faults(solution));
        Set<Integer> done = new HashSet<>();
        Set<Integer> vehicles = new HashSet<>();
        long cost = 0;
        for (Route route : solution.routes()) {
            List<Integer> sequence = sequence(route);
            String name = "Vehicle " + route.vehicle() + " with " + sequence + " ";
            if (!vehicles.add(route.vehicle())) {
                faults.add(name + "has two routes.");
            }
            judge.findFault(route.vehicle(), sequence).ifPresent(fault -> faults.add(name + fault + "."));
            Optional<Drive> drive = judge.findDrive(route.vehicle(), sequence, docks.loads(route), route.departure());
            if (drive.isEmpty()) {
                faults.add(name + "cannot be driven in time.");
                continue;
            }
            cost += judge.cost(route.vehicle(), sequence, drive.get());
            checkTimes(name, route, drive.get(), faults);
            checkArrivals(name, route, drive.get(), faults);
            sequence.stream()
                    .filter(visit -> visit != RouteJudge.RELOAD)
                    .map(judge::job)
                    .distinct()
                    .filter(job -> !done.add(job))
                    .forEach(job -> faults.add(name + "does job " + job + ", which another does, too."));
        }
        for (int job = 0; job < model.jobs().size(); job++) {
            if (done.contains(job) == solution.unassigned().contains(job)) {
                faults.add("Job " + job + " is " + (done.contains(job) ? "both planned and unassigned." : "lost."));
            }
        }
        cost += new AimJudge(model).overlap(vehicles(solution));
        cost += solution.unassigned().stream()
                .mapToLong(job -> model.jobs().get(job).penalty())
                .sum();
        if (cost != solution.cost().total()) {
            faults.add("The cost is said to be " + solution.cost() + " = "
                    + solution.cost().total() + " but is " + cost + ".");
        }
        return faults;
    }

    private static Map<Integer, Integer> vehicles(Solution solution) {
        Map<Integer, Integer> vehicles = new HashMap<>();
        solution.routes().forEach(route -> route.visits().forEach(visit -> vehicles.put(visit, route.vehicle())));
        return vehicles;
    }

    private void checkTimes(String name, Route route, Drive drive, List<String> faults) {
        if (!judge.isWithin(route.vehicle(), drive)) {
            faults.add(name + "exceeds a limit of distance or time.");
        }
        List<Integer> begins = route.steps().stream().map(Route.Step::begin).toList();
        if (route.departure() != drive.departure
                || route.end() != drive.end
                || route.distance() != drive.distance
                || !begins.equals(drive.begins)) {
            faults.add(name + "is said to leave at " + route.departure() + ", begin at " + begins + " and end at "
                    + route.end() + " after " + route.distance() + ", but does at " + drive.departure + ", "
                    + drive.begins + ", " + drive.end + " after " + drive.distance + ".");
        }
    }

    private static void checkArrivals(String name, Route route, Drive drive, List<String> faults) {
        List<Integer> arrivals = route.steps().stream().map(Route.Step::arrival).toList();
        List<Integer> setups = route.steps().stream().map(Route.Step::setup).toList();
        if (!arrivals.equals(drive.arrivals) || !setups.equals(drive.setups)) {
            faults.add(name + "is said to arrive at " + arrivals + " and set up for " + setups + ", but does at "
                    + drive.arrivals + " for " + drive.setups + ".");
        }
    }

    private static List<Integer> sequence(Route route) {
        return route.steps().stream()
                .map(step -> step.kind() == Route.Step.Kind.RELOAD ? RouteJudge.RELOAD : step.visit())
                .toList();
    }
}
