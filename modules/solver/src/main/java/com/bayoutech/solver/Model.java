package com.bayoutech.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A routing problem in numbers.
 *
 * <p>Jobs and vehicles are known by their index. Visits are numbered through: first those of job 0, then those of job 1, and so on.
 *
 * @param travels the ways of the vehicles; all have the same locations
 * @param relations what binds jobs
 * @param isLastInFirstOut whether what moves between visits is unloaded in the reverse order of its loading
 * @param aims what a good plan has beyond short ways
 * @param docks where vehicles reload and may have to wait for each other, one a location
 */
public record Model(
        List<Travel> travels,
        List<Job> jobs,
        List<Vehicle> vehicles,
        List<Relation> relations,
        boolean isLastInFirstOut,
        Aims aims,
        List<Dock> docks) {
    public Model {
        travels = List.copyOf(travels);
        jobs = List.copyOf(jobs);
        vehicles = List.copyOf(vehicles);
        relations = List.copyOf(relations);
        docks = List.copyOf(docks);
        Require.that(!travels.isEmpty(), "number of travels", travels.size(), "at least 1");
        int locations = travels.get(0).locations();
        for (Travel travel : travels) {
            Require.that(
                    travel.locations() == locations,
                    "number of locations of a travel",
                    travel.locations(),
                    "that of the first (" + locations + ")");
        }
        jobs.forEach(job -> requireKnown(job, locations));
        int visits = jobs.stream().mapToInt(job -> job.visits().size()).sum();
        for (Vehicle vehicle : vehicles) {
            requireLocation("start of a vehicle", vehicle.start(), locations);
            requireLocation("end of a vehicle", Math.max(0, vehicle.end()), locations);
            vehicle.reload().ifPresent(reload -> requireLocation("location of a reload", reload.location(), locations));
            vehicle.territory().ifPresent(known -> requireLocation("centre of a territory", known.centre(), locations));
            requireIndex("travel of a vehicle", vehicle.travel(), travels.size());
            vehicle.prefix().forEach(visit -> requireIndex("visit of a prefix", visit, visits));
        }
        int jobCount = jobs.size();
        relations.forEach(relation -> relation.jobs().forEach(job -> requireIndex("job of a relation", job, jobCount)));
        Set<Integer> known = new HashSet<>();
        for (Dock dock : docks) {
            requireLocation("location of a dock", dock.location(), locations);
            Require.that(known.add(dock.location()), "location of a dock", dock.location(), "that of one dock only");
        }
    }

    /** A model without docks. */
    public Model(
            List<Travel> travels,
            List<Job> jobs,
            List<Vehicle> vehicles,
            List<Relation> relations,
            boolean isLastInFirstOut,
            Aims aims) {
        this(travels, jobs, vehicles, relations, isLastInFirstOut, aims, List.of());
    }

    /** A model without aims. */
    public Model(
            List<Travel> travels,
            List<Job> jobs,
            List<Vehicle> vehicles,
            List<Relation> relations,
            boolean isLastInFirstOut) {
        this(travels, jobs, vehicles, relations, isLastInFirstOut, Aims.NONE, List.of());
    }

    /** A model whose vehicles share one travel, without relations. */
    public static Model of(Travel travel, List<Job> jobs, List<Vehicle> vehicles) {
        return new Model(List.of(travel), jobs, vehicles, List.of(), false);
    }

    /** The same with other jobs, as many. */
    public Model withJobs(List<Job> others) {
        return new Model(travels, others, vehicles, relations, isLastInFirstOut, aims, docks);
    }

    /** The same with other vehicles. */
    public Model withVehicles(List<Vehicle> others) {
        return new Model(travels, jobs, others, relations, isLastInFirstOut, aims, docks);
    }

    public Model withAims(Aims known) {
        return new Model(travels, jobs, vehicles, relations, isLastInFirstOut, known, docks);
    }

    public Model withDocks(List<Dock> known) {
        return new Model(travels, jobs, vehicles, relations, isLastInFirstOut, aims, known);
    }

    /** All visits, by their number. */
    public List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        jobs.forEach(job -> visits.addAll(job.visits()));
        return visits;
    }

    /** Routes of vehicles that there are, in which no visit comes twice. */
    void requireRoutes(String name, List<List<Integer>> routes) {
        Require.that(
                routes.size() <= vehicles.size(),
                "number of routes of a " + name,
                routes.size(),
                "no more than the vehicles (" + vehicles.size() + ")");
        Set<Integer> known = new HashSet<>();
        for (List<Integer> visits : routes) {
            requireVisits("visit of a " + name, visits);
            visits.forEach(visit -> Require.that(known.add(visit), "visit of a " + name, visit, "there only once"));
        }
    }

    void requireJob(String name, int number) {
        requireIndex(name, number, jobs.size());
    }

    void requireVisits(String name, List<Integer> numbers) {
        int count = jobs.stream().mapToInt(job -> job.visits().size()).sum();
        numbers.forEach(number -> requireIndex(name, number, count));
    }

    void requireVehicle(String name, int number) {
        requireIndex(name, number, vehicles.size());
    }

    private static void requireKnown(Job job, int locations) {
        job.visits().forEach(visit -> requireLocation("location of a visit", visit.location(), locations));
    }

    private static void requireLocation(String name, int location, int locations) {
        requireIndex(name, location, locations);
    }

    private static void requireIndex(String name, int index, int size) {
        Require.that(index >= 0 && index < size, name, index, "from 0 to " + (size - 1));
    }
}
