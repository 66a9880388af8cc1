package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Travel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what jobs and vehicles have in common. */
final class Words {
    /** Ids are any whole numbers. */
    static final long MOST_ID = Long.MAX_VALUE;

    /** The latest moment; timestamps in milliseconds are above. */
    private static final long MOST_MOMENT = 1L << 38;

    private static final double LONGITUDES = 180;
    private static final double LATITUDES = 90;

    private Words() {}

    static long id(Field owner) {
        return owner.get("id").integer(0, MOST_ID);
    }

    static long seconds(Field field) {
        return field.integer(0, Travel.MOST, 0);
    }

    static Map<String, Long> secondsByType(Field field) {
        Map<String, Long> seconds = new LinkedHashMap<>();
        field.members().forEach((type, value) -> seconds.put(type, seconds(value)));
        return seconds;
    }

    static Set<Long> skills(Field owner) {
        return owner.get("skills").elements().stream()
                .map(skill -> skill.integer(0, MOST_ID))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Amounts, as many as there are dimensions; a missing array is all zeros. */
    static List<Integer> amounts(Field field, int dimensions) {
        if (!field.isPresent()) {
            return Collections.nCopies(dimensions, 0);
        }
        List<Integer> amounts = field.elements().stream()
                .map(amount -> (int) amount.integer(0, Travel.MOST))
                .toList();
        if (amounts.size() != dimensions) {
            throw field.wrong("of " + dimensions + " amounts, as many as the capacity of the first vehicle has");
        }
        return amounts;
    }

    /** A window. */
    static Span span(Field field) {
        List<Field> ends = field.elements();
        if (ends.size() != 2) {
            throw field.wrong("[start, end] in seconds");
        }
        Span span = new Span(ends.get(0).integer(0, MOST_MOMENT), ends.get(1).integer(0, Long.MAX_VALUE));
        if (span.opens() > span.closes()) {
            throw field.wrong("a window that does not end before it starts");
        }
        return span;
    }

    /** Windows one after the other; none if the array is missing. */
    static List<Span> spans(Field field) {
        if (field.isPresent() && field.elements().isEmpty()) {
            throw field.wrong("left out, or have at least one window");
        }
        List<Span> spans = new ArrayList<>();
        for (Field element : field.elements()) {
            Span span = span(element);
            if (!spans.isEmpty() && spans.get(spans.size() - 1).closes() >= span.opens()) {
                throw element.wrong("a window that opens after the one before it has closed");
            }
            spans.add(span);
        }
        return spans;
    }

    /** Where something is, if it is said. */
    static Optional<Place> place(Field location, Field index) {
        Optional<Coordinates> coordinates =
                location.isPresent() ? Optional.of(coordinates(location)) : Optional.empty();
        Optional<Integer> row = index.isPresent() ? Optional.of((int) index.integer(0, Travel.MOST)) : Optional.empty();
        return row.isPresent() || coordinates.isPresent() ? Optional.of(new Place(row, coordinates)) : Optional.empty();
    }

    private static Coordinates coordinates(Field field) {
        List<Field> ends = field.elements();
        if (ends.size() != 2) {
            throw field.unsaid("[longitude, latitude] in degrees");
        }
        return new Coordinates(degrees(ends.get(0), LONGITUDES), degrees(ends.get(1), LATITUDES));
    }

    private static double degrees(Field field, double most) {
        if (field.node() == null || !field.node().isNumber() || Math.abs(field.decimal()) > most) {
            throw field.unsaid("degrees from -" + (int) most + " to " + (int) most
                    + ": VROOM has the longitude first, then the latitude");
        }
        return field.decimal();
    }
}
