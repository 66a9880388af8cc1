package com.bayoutech.routing.vroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads vehicles. */
final class DriverParser {
    private static final double FASTEST = 5;
    private static final int HUNDRED = 100;

    /** Ten million for an hour or a kilometre still add up within a long. */
    private static final long MOST_RATE = 10_000_000;

    private final int dimensions;
    private final Set<Long> ids = new HashSet<>();

    DriverParser(int dimensions) {
        this.dimensions = dimensions;
    }

    List<Driver> parse(Field problem) {
        List<Field> vehicles = problem.get("vehicles").elements();
        if (vehicles.isEmpty()) {
            throw problem.get("vehicles").wrong("an array of at least one vehicle");
        }
        return vehicles.stream().map(this::driver).toList();
    }

    private Driver driver(Field field) {
        long id = Words.id(field);
        if (!ids.add(id)) {
            throw field.get("id").wrong("unique among the vehicles");
        }
        Optional<Place> start = Words.place(field.get("start"), field.get("start_index"));
        Optional<Place> end = Words.place(field.get("end"), field.get("end_index"));
        if (start.isEmpty() && end.isEmpty()) {
            throw new VroomInputException("The " + field.path()
                    + " has neither start nor end. Give at least one of start, start_index, end and end_index.");
        }
        Optional<Span> hours = field.get("time_window").isPresent()
                ? Optional.of(Words.span(field.get("time_window")))
                : Optional.empty();
        List<Integer> capacity = Words.amounts(field.get("capacity"), dimensions);
        return new Driver(
                field,
                id,
                field.get("profile").text().orElse("car"),
                field.get("description").text(),
                start,
                end,
                capacity,
                fare(field.get("costs")),
                Words.skills(field),
                field.get("type").text(),
                hours,
                rests(field.get("breaks"), hours, capacity),
                hundredths(field.get("speed_factor")),
                (int) field.get("max_tasks").integer(0, Integer.MAX_VALUE, Integer.MAX_VALUE),
                limit(field.get("max_travel_time")),
                limit(field.get("max_distance")),
                steps(field.get("steps")));
    }

    private static Fare fare(Field field) {
        return field.isPresent()
                ? new Fare(
                        field.get("fixed").integer(0, MOST_RATE, 0),
                        field.get("per_hour").integer(0, MOST_RATE, Fare.USUAL_PER_HOUR),
                        field.get("per_task_hour").integer(0, MOST_RATE, 0),
                        field.get("per_km").integer(0, MOST_RATE, 0))
                : new Fare(0, Fare.USUAL_PER_HOUR, 0, 0);
    }

    private static OptionalLong limit(Field field) {
        return field.isPresent() ? OptionalLong.of(field.integer(0, Integer.MAX_VALUE)) : OptionalLong.empty();
    }

    /** As VROOM does: a second takes so many hundredths, rounded. */
    private static int hundredths(Field field) {
        if (!field.isPresent()) {
            return HUNDRED;
        }
        double factor = field.decimal();
        int hundredths = (int) Math.round(HUNDRED / factor);
        if (!(factor > 0 && factor <= FASTEST) || hundredths > HUNDRED * HUNDRED) {
            throw field.wrong("above 0 and at most 5");
        }
        return hundredths;
    }

    private List<Rest> rests(Field field, Optional<Span> hours, List<Integer> capacity) {
        Set<Long> known = new HashSet<>();
        List<Rest> rests = new ArrayList<>();
        for (Field element : field.elements()) {
            List<Span> windows = Words.spans(element.get("time_windows"));
            if (windows.size() > 1) {
                throw element.get("time_windows")
                        .beyond("our engine has one window for a break", "Keep the one that suits best.");
            }
            if (element.get("max_load").isPresent() && restricts(element.get("max_load"), capacity)) {
                throw element.get("max_load")
                        .beyond(
                                "our engine has no load for a break",
                                "Leave it out, or give the break a window when the vehicle is empty enough.");
            }
            long id = Words.id(element);
            if (!known.add(id)) {
                throw element.get("id").wrong("unique among the breaks of its vehicle");
            }
            rests.add(new Rest(
                    id,
                    element.get("description").text(),
                    windows.isEmpty() ? hours.orElse(Rest.ANY_TIME) : windows.get(0),
                    Words.seconds(element.get("service"))));
        }
        rests.sort(Comparator.comparingLong((Rest rest) -> rest.window().opens())
                .thenComparingLong(rest -> rest.window().closes()));
        return Collections.unmodifiableList(rests);
    }

    private boolean restricts(Field field, List<Integer> capacity) {
        List<Integer> most = Words.amounts(field, dimensions);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            if (most.get(dimension) < capacity.get(dimension)) {
                return true;
            }
        }
        return false;
    }

    /** Tasks only: the start, the end and breaks do not matter where a search begins. */
    private static List<Driver.Step> steps(Field field) {
        List<Driver.Step> steps = new ArrayList<>();
        for (Field element : field.elements()) {
            String type = element.get("type").text().orElse("");
            if (Set.of("start", "end", "break").contains(type)) {
                continue;
            }
            Task.Kind kind = Arrays.stream(Task.Kind.values())
                    .filter(known -> known.word.equals(type))
                    .findFirst()
                    .orElseThrow(() -> element.get("type").wrong("start, job, pickup, delivery, break or end"));
            steps.add(new Driver.Step(element, kind, Words.id(element)));
        }
        return steps;
    }
}
