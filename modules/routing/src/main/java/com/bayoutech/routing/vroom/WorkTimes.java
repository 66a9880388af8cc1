package com.bayoutech.routing.vroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How long a task takes: with its setup on arrival at a new place, without where the vehicle is already. */
final class WorkTimes {
    private final VroomProblem problem;
    private final Set<Object> shared = new HashSet<>();

    WorkTimes(VroomProblem problem) {
        this.problem = problem;
        Map<Object, Integer> counts = new HashMap<>();
        problem.requests().stream()
                .flatMap(request -> request.tasks().stream())
                .forEach(task -> counts.merge(task.place().identity(), 1, Integer::sum));
        counts.forEach((place, count) -> {
            if (count > 1) {
                shared.add(place);
            }
        });
        problem.drivers().forEach(driver -> driver.start().ifPresent(start -> shared.add(start.identity())));
    }

    /**
     * How long a task takes whatever comes before it and whoever does it.
     *
     * @throws VroomInputException if that depends on either
     */
    long always(Task task, Set<Integer> allowed) {
        List<Optional<String>> types = allowed.stream()
                .map(vehicle -> problem.drivers().get(vehicle).type())
                .distinct()
                .toList();
        long setup = only(task, "setup", types.stream().map(task::setup).collect(Collectors.toSet()));
        long service = only(task, "service", types.stream().map(task::service).collect(Collectors.toSet()));
        if (setup > 0 && shared.contains(task.place().identity())) {
            throw task.field()
                    .get("setup")
                    .beyond(
                            "another task or a vehicle's start is at the same place, and our engine does not know yet that it is paid once",
                            "Add it to the service of one task there, or leave it out.");
        }
        return setup + service;
    }

    private static long only(Task task, String name, Set<Long> seconds) {
        if (seconds.size() > 1) {
            throw task.field()
                    .get(name + "_per_type")
                    .beyond(
                            "vehicles of several types may do the task, and in our engine it takes all of them the same time",
                            "Give the types the same time, or bind the task to one type by skills.");
        }
        return seconds.stream().findFirst().orElse(0L);
    }
}
