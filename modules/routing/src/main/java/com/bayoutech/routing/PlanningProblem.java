package com.bayoutech.routing;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that a schedule depends on.
 *
 * @param depots the depots that the shifts name
 * @param vehicles the vehicles that the shifts name
 * @param shifts who can drive and when; one route at most each
 * @param jobs what is to be done
 * @param travel indexed by {@code locations}
 * @param rules what the day asks beyond these
 */
public record PlanningProblem(
        List<Depot> depots,
        List<Vehicle> vehicles,
        List<Shift> shifts,
        List<Job> jobs,
        Locations locations,
        TravelTimes travel,
        PlanningRules rules) {
    public PlanningProblem {
        depots = List.copyOf(depots);
        vehicles = List.copyOf(vehicles);
        shifts = List.copyOf(shifts);
        jobs = List.copyOf(jobs);
        requireDistinct("job", jobs, Job::id);
        requireDistinct("shift", shifts, Shift::id);
        requireKnown(depots, vehicles, shifts);
        requireRules(depots, shifts, jobs, rules);
        if (travel.size() != locations.places().size()) {
            throw new IllegalArgumentException("The travel times cover " + travel.size() + " points, the problem has "
                    + locations.places().size() + ". Compute them from the problem's locations.");
        }
    }

    /** A problem whose travel times are asked for all its places at once. */
    public static PlanningProblem of(
            List<Depot> depots,
            List<Vehicle> vehicles,
            List<Shift> shifts,
            List<Job> jobs,
            Function<List<Place>, TravelTimes> travel) {
        return of(depots, vehicles, shifts, jobs, PlanningRules.NONE, travel);
    }

    /** A problem with rules, whose travel times are asked for all its places at once. */
    public static PlanningProblem of(
            List<Depot> depots,
            List<Vehicle> vehicles,
            List<Shift> shifts,
            List<Job> jobs,
            PlanningRules rules,
            Function<List<Place>, TravelTimes> travel) {
        List<Place> places = new ArrayList<>();
        depots.forEach(depot -> places.add(depot.place()));
        jobs.forEach(job -> job.visits().stream().map(Visit::place).forEach(places::add));
        rules.shifts()
                .values()
                .forEach(shift ->
                        shift.territory().map(ShiftRules.Territory::centre).ifPresent(places::add));
        Locations locations = new Locations(places);
        return new PlanningProblem(depots, vehicles, shifts, jobs, locations, travel.apply(locations.places()), rules);
    }

    private static <T> void requireDistinct(String name, List<T> things, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        for (T thing : things) {
            if (!seen.add(id.apply(thing))) {
                throw new IllegalArgumentException(
                        "The " + name + " (" + id.apply(thing) + ") is there twice. Give each one once.");
            }
        }
    }

    private static void requireRules(List<Depot> depots, List<Shift> shifts, List<Job> jobs, PlanningRules rules) {
        Set<Object> known = new HashSet<>();
        depots.forEach(depot -> known.add(depot.id()));
        shifts.forEach(shift -> known.add(shift.id()));
        jobs.forEach(job -> job.visits()
                .forEach(visit -> known.addAll(List.of(job.id(), new ShiftRules.JobVisit(job.id(), visit.kind())))));
        Set<Object> named = new HashSet<>(rules.jobs().keySet());
        named.addAll(rules.shifts().keySet());
        named.addAll(rules.bays().keySet());
        rules.relations().forEach(relation -> named.addAll(relation.jobs()));
        rules.shifts().values().forEach(shift -> {
            named.addAll(shift.prefix());
            shift.reload().ifPresent(reload -> named.add(reload.depot()));
        });
        named.removeAll(known);
        if (!named.isEmpty()) {
            throw new IllegalArgumentException(
                    "The rules name (" + named.iterator().next()
                            + "), which is not part of the problem. Give rules for its jobs, shifts and depots alone.");
        }
    }

    private static void requireKnown(List<Depot> depots, List<Vehicle> vehicles, List<Shift> shifts) {
        Set<Object> known = new HashSet<>();
        depots.forEach(depot -> known.add(depot.id()));
        vehicles.forEach(vehicle -> known.add(vehicle.id()));
        for (Shift shift : shifts) {
            if (!known.contains(shift.depot()) || !known.contains(shift.vehicle())) {
                throw new IllegalArgumentException(
                        "The shift (" + shift.id() + ") names the vehicle (" + shift.vehicle() + ") and the depot ("
                                + shift.depot() + "). Both must be part of the problem.");
            }
        }
    }
}
