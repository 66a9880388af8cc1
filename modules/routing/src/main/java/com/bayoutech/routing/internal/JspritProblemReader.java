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
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl.VehicleCostParams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final List<JspritTask> tasks;
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final Map<Integer, VehicleRoute> routes = new HashMap<>();
    private final IdentityHashMap<VehicleRoute, Integer> vehicleOfRoute = new IdentityHashMap<>();
    private final List<Activity> visits = new ArrayList<>();
    private final List<Job> jobOfVisit = new ArrayList<>();
    private final Map<Set<String>, Optional<Set<Integer>>> skilled = new HashMap<>();
    private final double leastService;
    private final Model model;

    /** A reader of a problem without {@linkplain JspritObstacles obstacles}. */
    JspritProblemReader(VehicleRoutingProblem problem, List<JspritTask> tasks, JspritTables tables) {
        this.tables = tables;
        this.scale = tables.scale;
        this.tasks = tasks;
        boolean isInfinite = problem.getFleetSize() == FleetSize.INFINITE;
        for (Vehicle vehicle : problem.getVehicles()) {
            int most = MOST_COPIES / Math.max(1, problem.getVehicles().size());
            int copies = isInfinite ? Math.max(1, Math.min(tasks.size(), most)) : 1;
            IntStream.range(0, copies).filter(copy -> isUsable(vehicle)).forEach(copy -> vehicles.add(vehicle));
        }
        this.leastService = vehicles.stream().mapToDouble(this::surcharge).min().orElse(0);
        tasks.stream().flatMap(task -> task.route().stream()).forEach(this::occupy);
        this.model = new Model(
                tables.travels,
                tasks.stream().map(this::job).toList(),
                IntStream.range(0, vehicles.size()).mapToObj(this::read).toList(),
                List.of(),
                false);
    }

    /** The solver's problem. */
    Model model() {
        return model;
    }

    /** The job of a task that is no route. */
    Job job(int index) {
        return tasks.get(index).jobs().get(0);
    }

    /** When a vehicle may leave. */
    double departure(int vehicle) {
        VehicleRoute route = routes.get(vehicle);
        return route == null
                ? vehicles.get(vehicle).getEarliestDeparture()
                : Math.max(vehicles.get(vehicle).getEarliestDeparture(), route.getDepartureTime());
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

    /** Gives an initial route a vehicle of its own. */
    private void occupy(VehicleRoute route) {
        IntStream.range(0, vehicles.size())
                .filter(index -> !routes.containsKey(index))
                .filter(index ->
                        vehicles.get(index).getId().equals(route.getVehicle().getId()))
                .findFirst()
                .ifPresent(index -> {
                    routes.put(index, route);
                    vehicleOfRoute.put(route, index);
                });
    }

    private com.bayoutech.solver.Vehicle read(int index) {
        Vehicle vehicle = vehicles.get(index);
        int start = tables.location(vehicle.getStartLocation());
        VehicleCostParams rates = vehicle.getType().getVehicleCostParams();
        return com.bayoutech.solver.Vehicle.of(
                        start,
                        Math.min(scale.opening(departure(index)), scale.closing(vehicle.getLatestArrival())),
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

    private com.bayoutech.solver.Job job(JspritTask task) {
        List<Visit> read = new ArrayList<>();
        for (int index = 0; index < task.activities().size(); index++) {
            read.add(visit(task.activities().get(index), task.jobs().get(index)));
        }
        Job first = task.jobs().get(0);
        List<Integer> moves = first instanceof Shipment ? List.of(amounts(first.getSize())) : List.of();
        Optional<Set<Integer>> allowed = task.route().isPresent()
                ? task.route().map(vehicleOfRoute::get).map(Set::of).or(() -> Optional.of(Set.of()))
                : skilled.computeIfAbsent(Set.copyOf(first.getRequiredSkills().values()), this::allowed);
        long penalty = task.route().isPresent()
                ? com.bayoutech.solver.Job.MOST_PENALTY
                : com.bayoutech.solver.Job.REQUIRED * (1 + LOWEST_PRIORITY - first.getPriority());
        return new com.bayoutech.solver.Job(read, moves, penalty, allowed, surcharges(task));
    }

    private Visit visit(Activity activity, Job job) {
        Visit read = visit(activity);
        visits.add(activity);
        jobOfVisit.add(job);
        if (job instanceof Shipment) {
            return read;
        }
        Integer[] size = amounts(job.getSize());
        return job instanceof Delivery ? read.withDelivers(size) : read.withCollects(size);
    }

    private Visit visit(Activity activity) {
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
    private Map<Integer, Long> surcharges(JspritTask task) {
        double service = task.service();
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
