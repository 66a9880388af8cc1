package com.bayoutech.routing.internal;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle.Costs;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import com.graphhopper.jsprit.core.problem.Capacity;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Activity;
import com.graphhopper.jsprit.core.problem.job.Break;
import com.graphhopper.jsprit.core.problem.job.Delivery;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl.VehicleCostParams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a jsprit problem into the solver's words, and knows which is which; an infinite fleet has as many of each vehicle as there are jobs. */
final class JspritProblemReader {
    /** So many vehicles are enough for anybody. */
    private static final int MOST_COPIES = 20_000;

    private static final int LOWEST_PRIORITY = 10;

    private final JspritTables tables;
    private final JspritScale scale;
    private final List<Job> jobs;
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Activity> visits = new ArrayList<>();
    private final List<Job> jobOfVisit = new ArrayList<>();
    private final Map<Set<String>, Optional<Set<Integer>>> skilled = new HashMap<>();
    private final double leastService;
    private final Model model;

    /** A reader of a problem without {@linkplain JspritObstacles obstacles}. */
    JspritProblemReader(VehicleRoutingProblem problem, JspritTables tables) {
        this.tables = tables;
        this.scale = tables.scale;
        this.jobs = List.copyOf(problem.getJobs().values());
        boolean isInfinite = problem.getFleetSize() == FleetSize.INFINITE;
        for (Vehicle vehicle : problem.getVehicles()) {
            int most = MOST_COPIES / Math.max(1, problem.getVehicles().size());
            int copies = isInfinite ? Math.max(1, Math.min(jobs.size(), most)) : 1;
            IntStream.range(0, copies).filter(copy -> isUsable(vehicle)).forEach(copy -> vehicles.add(vehicle));
        }
        this.leastService = vehicles.stream().mapToDouble(this::surcharge).min().orElse(0);
        this.model = new Model(
                tables.travels,
                jobs.stream().map(this::job).toList(),
                vehicles.stream().map(this::vehicle).toList(),
                List.of(),
                false);
    }

    /** The solver's problem. */
    Model model() {
        return model;
    }

    Job job(int index) {
        return jobs.get(index);
    }

    Vehicle vehicle(int index) {
        return vehicles.get(index);
    }

    Activity visit(int number) {
        return visits.get(number);
    }

    Job jobOfVisit(int number) {
        return jobOfVisit.get(number);
    }

    /** A window in units. */
    Window window(TimeWindow window) {
        int opens = scale.opening(window.getStart());
        int closes = scale.closing(window.getEnd());
        return opens <= closes ? new Window(opens, closes) : new Window(opens, opens);
    }

    private boolean isUsable(Vehicle vehicle) {
        return scale.opening(vehicle.getEarliestDeparture()) <= scale.closing(vehicle.getLatestArrival());
    }

    private com.bayoutech.solver.Vehicle vehicle(Vehicle vehicle) {
        int start = tables.location(vehicle.getStartLocation());
        VehicleCostParams rates = vehicle.getType().getVehicleCostParams();
        return com.bayoutech.solver.Vehicle.of(
                        start,
                        scale.opening(vehicle.getEarliestDeparture()),
                        scale.closing(vehicle.getLatestArrival()),
                        amounts(vehicle.getType().getCapacityDimensions()))
                .withEnd(
                        vehicle.isReturnToDepot()
                                ? tables.location(vehicle.getEndLocation())
                                : com.bayoutech.solver.Vehicle.ANYWHERE)
                .withTravel(tables.travel(vehicle))
                .withCosts(new Costs(scale.sum(rates.fix), 1, scale.rate(rates.perWaitingTimeUnit), Optional.empty()))
                .withPauses(pause(vehicle).map(List::of).orElse(List.of()));
    }

    /** A vehicle's break in units. */
    Optional<Pause> pause(Vehicle vehicle) {
        Break rest = vehicle.getBreak();
        if (rest == null || scale.duration(rest.getServiceDuration()) == Travel.NO_WAY) {
            return Optional.empty();
        }
        Window window = window(rest.getTimeWindow());
        return Optional.of(new Pause(window.opens(), window.closes(), scale.duration(rest.getServiceDuration())));
    }

    private com.bayoutech.solver.Job job(Job job) {
        Integer[] size = amounts(job.getSize());
        List<Visit> read = job.getActivities().stream()
                .map(activity -> visit(activity, job))
                .toList();
        com.bayoutech.solver.Job known;
        if (job instanceof Shipment) {
            known = com.bayoutech.solver.Job.shipment(read.get(0), read.get(1), size);
        } else {
            boolean isDelivery = job instanceof Delivery;
            known = com.bayoutech.solver.Job.of(
                    isDelivery ? read.get(0).withDelivers(size) : read.get(0).withCollects(size));
        }
        known = known.withPenalty(com.bayoutech.solver.Job.REQUIRED * (1 + LOWEST_PRIORITY - job.getPriority()))
                .withVehicleCosts(surcharges(job));
        Optional<Set<Integer>> allowed =
                skilled.computeIfAbsent(Set.copyOf(job.getRequiredSkills().values()), this::allowed);
        return allowed.map(known::withVehicles).orElse(known);
    }

    private Visit visit(Activity activity, Job job) {
        visits.add(activity);
        jobOfVisit.add(job);
        Visit read = Visit.at(tables.location(activity.getLocation()))
                .withService(Math.min(scale.duration(activity.getServiceTime()), Travel.MOST));
        return scale.isTimeless() ? read : read.withWindows(windows(activity));
    }

    private List<Window> windows(Activity activity) {
        List<Window> windows = new ArrayList<>();
        for (Window window : activity.getTimeWindows().stream()
                .map(this::window)
                .sorted(Comparator.comparingInt(Window::opens))
                .toList()) {
            if (windows.isEmpty() || windows.get(windows.size() - 1).closes() < window.opens()) {
                windows.add(window);
            }
        }
        return windows;
    }

    /** What a unit of service costs on a vehicle beyond what a unit of waiting does, which the clock counts anyway. */
    private double surcharge(Vehicle vehicle) {
        VehicleCostParams rates = vehicle.getType().getVehicleCostParams();
        return scale.isTimeless() ? rates.perServiceTimeUnit : rates.perServiceTimeUnit - rates.perWaitingTimeUnit;
    }

    /** What service costs on a vehicle more than where it costs least; nothing at all where it costs everywhere the same. */
    private Map<Integer, Long> surcharges(Job job) {
        double service = job.getActivities().stream()
                .mapToDouble(Activity::getServiceTime)
                .sum();
        Map<Integer, Long> surcharges = new HashMap<>();
        for (int vehicle = 0; vehicle < vehicles.size() && service > 0; vehicle++) {
            long units = scale.sum((surcharge(vehicles.get(vehicle)) - leastService) * service);
            if (units > 0) {
                surcharges.put(vehicle, units);
            }
        }
        return surcharges;
    }

    private Optional<Set<Integer>> allowed(Set<String> skills) {
        Set<Integer> allowed = IntStream.range(0, vehicles.size())
                .filter(vehicle -> vehicles.get(vehicle).getSkills().values().containsAll(skills))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return allowed.size() == vehicles.size() ? Optional.empty() : Optional.of(allowed);
    }

    private static Integer[] amounts(Capacity capacity) {
        return IntStream.range(0, capacity.getNuOfDimensions())
                .mapToObj(dimension -> Math.min(capacity.get(dimension), Travel.MOST))
                .toArray(Integer[]::new);
    }
}
