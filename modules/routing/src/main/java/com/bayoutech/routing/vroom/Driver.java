package com.bayoutech.routing.vroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One of VROOM's vehicles, with all times in seconds.
 *
 * @param hundredths how long a second of the profile takes it, in hundredths of a second
 * @param rests in the order of their windows
 * @param steps the tasks of a route to begin with
 */
record Driver(
        Field field,
        long id,
        String profile,
        Optional<String> description,
        Optional<Place> start,
        Optional<Place> end,
        List<Integer> capacity,
        Fare fare,
        Set<Long> skills,
        Optional<String> type,
        Optional<Span> hours,
        List<Rest> rests,
        int hundredths,
        int mostTasks,
        OptionalLong mostTravelSeconds,
        OptionalLong mostMeters,
        List<Step> steps) {
    /** A task of a route to begin with. */
    record Step(Field field, Task.Kind kind, long id) {}
}
