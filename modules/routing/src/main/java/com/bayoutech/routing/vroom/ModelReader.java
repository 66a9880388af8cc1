package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Vehicle.Costs;
import com.bayoutech.solver.Vehicle.Limits;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a VROOM problem into the solver's words, and knows which is which. */
final class ModelReader {
    final Places places;
    final Units units;

    private final VroomProblem problem;
    private final WorkTimes works;
    private final List<Task> tasks;
    private final List<Request> requestOfTask = new ArrayList<>();
    private final Map<List<Object>, Integer> visitOfTask = new HashMap<>();
    private final List<DriverTravel> travels = new ArrayList<>();
    private final List<Integer> travelOfDriver = new ArrayList<>();
    private final Map<Set<Long>, Set<Integer>> skilled = new HashMap<>();
    private final Model model;

    ModelReader(VroomProblem problem) {
        this.problem = problem;
        this.places = new Places(problem);
        Survey survey = new Survey(problem, places);
        this.units = survey.units();
        this.tasks = problem.requests().stream()
                .flatMap(request -> request.tasks().stream())
                .toList();
        problem.requests()
                .forEach(request -> request.tasks().forEach(task -> {
                    visitOfTask.put(List.of(task.kind(), task.id()), requestOfTask.size());
                    requestOfTask.add(request);
                }));
        this.works = new WorkTimes(problem);
        problem.drivers().forEach(this::readTravel);
        List<Vehicle> vehicles = IntStream.range(0, problem.drivers().size())
                .mapToObj(this::vehicle)
                .toList();
        Penalties penalties = new Penalties(
                problem,
                survey.dearestWay(units),
                vehicles.stream()
                        .mapToLong(vehicle -> vehicle.costs().fixed())
                        .max()
                        .orElse(0));
        List<Job> jobs = problem.requests().stream()
                .map(request -> job(request, penalties))
                .toList();
        this.model = new Model(List.copyOf(travels), jobs, vehicles, List.of(), false);
    }

    Model model() {
        return model;
    }

    Task task(int visit) {
        return tasks.get(visit);
    }

    Request requestOf(int visit) {
        return requestOfTask.get(visit);
    }

    DriverTravel travel(int vehicle) {
        return travels.get(travelOfDriver.get(vehicle));
    }

    /** The visits of the route that a vehicle's steps tell. */
    List<Integer> start(int vehicle) {
        return problem.drivers().get(vehicle).steps().stream().map(this::visit).toList();
    }

    private int visit(Driver.Step step) {
        Integer visit = visitOfTask.remove(List.of(step.kind(), step.id()));
        if (visit == null) {
            throw step.field()
                    .get("id")
                    .wrong("the id of a " + step.kind().word + " of the problem, in no more than one step");
        }
        return visit;
    }

    private void readTravel(Driver driver) {
        Profile profile = problem.profile(driver);
        for (int index = 0; index < travelOfDriver.size(); index++) {
            Driver other = problem.drivers().get(index);
            if (other.profile().equals(driver.profile())
                    && other.hundredths() == driver.hundredths()
                    && other.fare().perHour() == driver.fare().perHour()
                    && other.fare().perKilometer() == driver.fare().perKilometer()) {
                travelOfDriver.add(travelOfDriver.get(index));
                return;
            }
        }
        travelOfDriver.add(travels.size());
        travels.add(new DriverTravel(places, profile, driver, units));
    }

    private Vehicle vehicle(int index) {
        Driver driver = problem.drivers().get(index);
        int opens = driver.hours().map(hours -> units.moment(hours.opens())).orElse(0);
        int closes = driver.hours().map(hours -> units.moment(hours.closes())).orElse(Units.LAST);
        return Vehicle.of(driver.start().map(places::indexOf).orElse(places.nowhere()), opens, closes)
                .withCapacity(driver.capacity())
                .withEnd(driver.end().map(places::indexOf).orElse(Vehicle.ANYWHERE))
                .withTravel(travelOfDriver.get(index))
                .withCosts(new Costs(units.units(driver.fare().fixed() * Units.GRAINS), 1, 0, Optional.empty()))
                .withLimits(new Limits(
                        new TravelLimits(driver, problem.profile(driver), travel(index), places, units).mostCost(),
                        Integer.MAX_VALUE,
                        driver.mostTasks()))
                .withPauses(driver.rests().stream().map(this::pause).toList());
    }

    /** A break in units. */
    Pause pause(Rest rest) {
        return new Pause(
                units.moment(rest.window().opens()),
                units.moment(rest.window().closes()),
                units.duration(rest.service()));
    }

    /** The windows of a task in units. */
    List<Window> windows(Task task) {
        return task.windows().stream()
                .map(span -> new Window(units.moment(span.opens()), units.moment(span.closes())))
                .toList();
    }

    private Job job(Request request, Penalties penalties) {
        Set<Integer> allowed = skilled.computeIfAbsent(request.skills(), this::allowed);
        List<Visit> visits = request.tasks().stream()
                .map(task -> visit(request, task, allowed))
                .toList();
        boolean isForAll = allowed.size() == problem.drivers().size();
        return new Job(
                visits,
                request.moves(),
                penalties.of(request),
                isForAll ? Optional.empty() : Optional.of(allowed),
                workCosts(request, allowed));
    }

    private Visit visit(Request request, Task task, Set<Integer> allowed) {
        int setup = units.duration(works.saved(task, allowed));
        return Visit.at(places.indexOf(task.place()))
                .withSetup(setup)
                .withService(units.duration(works.most(task, allowed)) - setup)
                .withWindows(windows(task, setup))
                .withDelivers(request.delivers().toArray(Integer[]::new))
                .withCollects(request.collects().toArray(Integer[]::new));
    }

    /**
     * The windows after a setup. VROOM's are for its beginning, or for that of the service where nothing is set up; the solver's are always for the service:
     * what lies in both is right for either.
     */
    private List<Window> windows(Task task, int setup) {
        List<Window> known = windows(task);
        List<Window> rest = known.stream()
                .filter(window -> window.opens() + setup <= window.closes())
                .map(window -> new Window(window.opens() + setup, window.closes()))
                .toList();
        if (rest.isEmpty() && !known.isEmpty()) {
            throw task.field()
                    .get("setup")
                    .beyond(
                            "others are at the same place, and no window of the task is as long as its setup",
                            "Widen a window, or add the setup to the service of one task there.");
        }
        return rest;
    }

    private Set<Integer> allowed(Set<Long> skills) {
        return IntStream.range(0, problem.drivers().size())
                .filter(vehicle -> problem.drivers().get(vehicle).skills().containsAll(skills))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the hours at work cost on a vehicle more than where they cost least; nothing at all where they cost everywhere the same. */
    private Map<Integer, Long> workCosts(Request request, Set<Integer> allowed) {
        Set<Long> rates = new HashSet<>();
        allowed.forEach(
                vehicle -> rates.add(problem.drivers().get(vehicle).fare().perTaskHour()));
        if (rates.size() <= 1) {
            return Map.of();
        }
        long least = rates.stream().mapToLong(Long::longValue).min().orElse(0);
        long seconds = request.tasks().stream()
                .mapToLong(task -> works.most(task, allowed))
                .sum();
        Map<Integer, Long> costs = new HashMap<>();
        for (int vehicle : allowed) {
            long more = problem.drivers().get(vehicle).fare().perTaskHour() - least;
            costs.put(vehicle, units.units(Units.taskGrains(new Fare(0, 0, more, 0), seconds)));
        }
        return costs;
    }
}
