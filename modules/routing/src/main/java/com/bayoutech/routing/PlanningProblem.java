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
 */
public record PlanningProblem(
        List<Depot> depots,
        List<Vehicle> vehicles,
        List<Shift> shifts,
        List<Job> jobs,
        Locations locations,
        TravelTimes travel) {
    public PlanningProblem {
        depots = List.copyOf(depots);
        vehicles = List.copyOf(vehicles);
        shifts = List.copyOf(shifts);
        jobs = List.copyOf(jobs);
        requireDistinct("job", jobs, Job::id);
        requireDistinct("shift", shifts, Shift::id);
        requireKnown(depots, vehicles, shifts);
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
        List<Place> places = new ArrayList<>();
        depots.forEach(depot -> places.add(depot.place()));
        jobs.forEach(job -> job.visits().stream().map(Visit::place).forEach(places::add));
        Locations locations = new Locations(places);
        return new PlanningProblem(depots, vehicles, shifts, jobs, locations, travel.apply(locations.places()));
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
