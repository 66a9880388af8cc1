package com.bayoutech.routing.vroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads jobs and shipments. */
final class TaskParser {
    private static final int MOST_PRIORITY = 100;

    private final int dimensions;
    private final Set<List<Object>> ids = new HashSet<>();

    TaskParser(int dimensions) {
        this.dimensions = dimensions;
    }

    List<Request> parse(Field problem) {
        if (!problem.get("jobs").isPresent() && !problem.get("shipments").isPresent()) {
            throw new VroomInputException("The jobs and shipments are both missing. Give at least one of the arrays.");
        }
        List<Request> requests = new ArrayList<>();
        problem.get("jobs").elements().forEach(field -> requests.add(job(field)));
        problem.get("shipments").elements().forEach(field -> requests.add(shipment(field)));
        return requests;
    }

    private Request job(Field field) {
        Field delivery = field.get("delivery").isPresent() ? field.get("delivery") : field.get("amount");
        return new Request(
                List.of(task(field, Task.Kind.JOB)),
                Words.amounts(delivery, dimensions),
                Words.amounts(field.get("pickup"), dimensions),
                List.of(),
                Words.skills(field),
                priority(field));
    }

    private Request shipment(Field field) {
        return new Request(
                List.of(task(field.get("pickup"), Task.Kind.PICKUP), task(field.get("delivery"), Task.Kind.DELIVERY)),
                List.of(),
                List.of(),
                Words.amounts(field.get("amount"), dimensions),
                Words.skills(field),
                priority(field));
    }

    private Task task(Field field, Task.Kind kind) {
        Optional<Place> place = Words.place(field.get("location"), field.get("location_index"));
        Task task = new Task(
                field,
                kind,
                Words.id(field),
                field.get("description").text(),
                place.orElseThrow(
                        () -> new VroomInputException(
                                "The " + field.path()
                                        + ".location is missing. Give [longitude, latitude], or a location_index where there are matrices.")),
                Words.seconds(field.get("setup")),
                Words.seconds(field.get("service")),
                Words.secondsByType(field.get("setup_per_type")),
                Words.secondsByType(field.get("service_per_type")),
                Words.spans(field.get("time_windows")));
        if (!ids.add(List.of(kind, task.id()))) {
            throw field.get("id").wrong("unique among what has the type " + kind.word);
        }
        return task;
    }

    private static int priority(Field field) {
        return (int) field.get("priority").integer(0, MOST_PRIORITY, 0);
    }
}
