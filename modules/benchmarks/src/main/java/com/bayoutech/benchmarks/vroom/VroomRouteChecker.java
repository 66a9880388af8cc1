package com.bayoutech.benchmarks.vroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows one route step by step. What an answer tells is in whole seconds and costs, so sums of it may be a little off. */
final class VroomRouteChecker {
    private static final double ROUNDED = 2;
    private static final double SECONDS_PER_HOUR = 3_600;

    private final Map<String, VroomTask> tasks;
    private final JsonNode vehicle;
    private final JsonNode route;
    private final VroomMap map;
    private final int dimensions;
    private final Set<String> done = new HashSet<>();
    private final List<String> troubles = new ArrayList<>();
    private final long[] load;
    private JsonNode @Nullable [] here;
    private double free;
    private double seconds;
    private double travelled;
    private double meters;
    private double cost;

    VroomRouteChecker(JsonNode problem, Map<String, VroomTask> tasks, JsonNode vehicle, JsonNode route) {
        this.tasks = tasks;
        this.vehicle = vehicle;
        this.route = route;
        this.map = new VroomMap(problem, vehicle);
        this.dimensions = vehicle.path("capacity").size();
        this.load = new long[dimensions];
        this.cost = vehicle.path("costs").path("fixed").asDouble(0);
    }

    List<String> check() {
        JsonNode steps = route.path("steps");
        boolean isFirst = true;
        for (JsonNode step : steps) {
            VroomTask task = task(step);
            for (int dimension = 0; task != null && dimension < dimensions; dimension++) {
                load[dimension] += task.delivers(dimension);
            }
            free = isFirst ? step.path("arrival").asDouble() : free;
            isFirst = false;
        }
        for (JsonNode step : steps) {
            follow(step);
        }
        require(done.size() <= vehicle.path("max_tasks").asLong(Long.MAX_VALUE), "has too many tasks");
        require(seconds <= vehicle.path("max_travel_time").asDouble(Double.MAX_VALUE), "drives too long");
        require(meters <= vehicle.path("max_distance").asDouble(Double.MAX_VALUE), "drives too far");
        require(Math.abs(cost - route.path("cost").asDouble()) <= ROUNDED, "costs " + cost);
        require(Math.abs(seconds - route.path("duration").asDouble()) <= ROUNDED, "is under way for " + seconds);
        return troubles;
    }

    private @Nullable VroomTask task(JsonNode step) {
        return tasks.get(VroomTask.name(step.path("type").asString(), step));
    }

    private void follow(JsonNode step) {
        String type = step.path("type").asString();
        VroomTask task = task(step);
        double arrival = step.path("arrival").asDouble();
        double begin = arrival + step.path("waiting_time").asDouble();
        double told = step.path("duration").asDouble();
        switch (type) {
            case "start" -> here = VroomMap.place(vehicle, "start");
            case "end" -> drive(VroomMap.place(vehicle, "end"));
            case "break" -> rest(step, begin);
            default -> {
                if (task == null) {
                    troubles.add("a step is no task of the problem: " + type);
                    return;
                }
                work(task, step, begin);
            }
        }
        require(type.equals("break") || Math.abs(told - seconds) <= ROUNDED, "tells another time on the way: " + told);
        require(Math.abs(arrival - free - (told - travelled)) <= ROUNDED, "arrives at " + arrival + " for a " + type);
        travelled = told;
        free = begin + step.path("setup").asDouble() + step.path("service").asDouble();
        JsonNode hours = vehicle.path("time_window");
        require(hours.isMissingNode() || hours.path(0).asDouble() <= arrival, "begins before its hours");
        require(hours.isMissingNode() || hours.path(1).asDouble() >= free, "is under way after its hours");
        for (int dimension = 0; dimension < dimensions; dimension++) {
            long most = vehicle.path("capacity").path(dimension).asLong();
            require(load[dimension] >= 0 && load[dimension] <= most, "carries " + load[dimension]);
            require(load[dimension] == step.path("load").path(dimension).asLong(), "tells another load");
        }
    }

    /** A break may stand before, on or after a drive, which is counted where the next place is reached. */
    private void rest(JsonNode step, double begin) {
        for (JsonNode rest : vehicle.path("breaks")) {
            if (rest.path("id").asLong() == step.path("id").asLong()) {
                require(isWithin(rest.path("time_windows"), begin), "takes a break out of its window");
                require(rest.path("service").asLong(0) == step.path("service").asLong(), "takes another break");
                return;
            }
        }
        troubles.add("takes an unknown break");
    }

    private void work(VroomTask task, JsonNode step, double begin) {
        JsonNode[] place = VroomMap.place(task.task(), "location");
        boolean isNew = here == null || !VroomMap.isSame(here, place);
        drive(place);
        String type = vehicle.path("type").asString("");
        long setup = task.task()
                .path("setup_per_type")
                .path(type)
                .asLong(task.task().path("setup").asLong(0));
        long service = task.task()
                .path("service_per_type")
                .path(type)
                .asLong(task.task().path("service").asLong(0));
        require(step.path("setup").asLong() == (isNew ? setup : 0), "tells another setup");
        require(step.path("service").asLong() == service, "tells another service");
        cost += (step.path("setup").asLong() + service)
                * vehicle.path("costs").path("per_task_hour").asDouble(0)
                / SECONDS_PER_HOUR;
        require(isWithin(task.task().path("time_windows"), begin), "works out of a window");
        require(hasSkills(task.owner().path("skills")), "lacks a skill");
        if (task.type().equals("delivery")) {
            require(done.contains(task.pickup()), "delivers before the pickup");
        }
        require(!task.type().equals("pickup") || willDo(task.delivery()), "never delivers a pickup");
        done.add(VroomTask.name(task.type(), task.task()));
        for (int dimension = 0; dimension < dimensions; dimension++) {
            load[dimension] += task.change(dimension);
        }
    }

    private boolean willDo(String name) {
        return StreamSupport.stream(route.path("steps").spliterator(), false)
                .anyMatch(step ->
                        VroomTask.name(step.path("type").asString(), step).equals(name));
    }

    private void drive(JsonNode[] place) {
        if (here != null) {
            double way = map.seconds(here, place);
            seconds += way;
            meters += vehicle.has("max_distance") ? map.meters(here, place) : 0;
            cost += map.cost(here, place);
        }
        here = place;
    }

    private boolean hasSkills(JsonNode skills) {
        for (JsonNode skill : skills) {
            boolean isKnown = StreamSupport.stream(vehicle.path("skills").spliterator(), false)
                    .anyMatch(skill::equals);
            if (!isKnown) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(JsonNode windows, double begin) {
        return windows.isEmpty()
                || StreamSupport.stream(windows.spliterator(), false)
                        .anyMatch(window -> begin >= window.path(0).asDouble()
                                && begin <= window.path(1).asDouble());
    }

    private void require(boolean holds, String trouble) {
        if (!holds) {
            troubles.add("vehicle " + vehicle.path("id").asLong() + " " + trouble);
        }
    }
}
