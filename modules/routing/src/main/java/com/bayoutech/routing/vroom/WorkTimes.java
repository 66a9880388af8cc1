package com.bayoutech.routing.vroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How long a task takes, and which part of that is saved where the vehicle is already. */
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
     * How long a task takes on arrival from elsewhere, whoever does it.
     *
     * @throws VroomInputException if that depends on who does it
     */
    long most(Task task, Set<Integer> allowed) {
        List<Optional<String>> types = types(allowed);
        return only(task, "setup", types.stream().map(task::setup).collect(Collectors.toSet()))
                + only(task, "service", types.stream().map(task::service).collect(Collectors.toSet()));
    }

    /** The part of that which a vehicle saves that is there already; nothing where no vehicle can be. */
    long saved(Task task, Set<Integer> allowed) {
        return shared.contains(task.place().identity())
                ? only(task, "setup", types(allowed).stream().map(task::setup).collect(Collectors.toSet()))
                : 0;
    }

    private List<Optional<String>> types(Set<Integer> allowed) {
        return allowed.stream()
                .map(vehicle -> problem.drivers().get(vehicle).type())
                .distinct()
                .toList();
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
