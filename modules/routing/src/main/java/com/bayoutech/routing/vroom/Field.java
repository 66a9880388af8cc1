package com.bayoutech.routing.vroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value in the JSON and where it stands, such as {@code jobs[3].service}; a missing one has no node. */
record Field(String path, @Nullable JsonNode node) {
    private static final int LONGEST_VALUE = 60;

    static Field root(JsonNode node) {
        return new Field("", node);
    }

    boolean isPresent() {
        return node != null && !node.isNull();
    }

    /** The member of an object. */
    Field get(String name) {
        JsonNode known = known("an object");
        if (!known.isObject()) {
            throw wrong("an object");
        }
        return new Field(path.isEmpty() ? name : path + "." + name, known.get(name));
    }

    /** The elements of an array; none if it is missing. */
    List<Field> elements() {
        if (!isPresent()) {
            return List.of();
        }
        JsonNode known = known("an array");
        if (!known.isArray()) {
            throw wrong("an array");
        }
        List<Field> elements = new ArrayList<>();
        for (int index = 0; index < known.size(); index++) {
            elements.add(new Field(path + "[" + index + "]", known.get(index)));
        }
        return elements;
    }

    /** The members of an object by name; none if it is missing. */
    Map<String, Field> members() {
        Map<String, Field> members = new LinkedHashMap<>();
        if (!isPresent()) {
            return members;
        }
        JsonNode known = known("an object");
        if (!known.isObject()) {
            throw wrong("an object");
        }
        known.propertyNames().forEach(name -> members.put(name, get(name)));
        return members;
    }

    long integer(long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        JsonNode known = known(expected);
        if (!known.isIntegralNumber() || !known.canConvertToLong() || known.asLong() < least || known.asLong() > most) {
            throw wrong(expected);
        }
        return known.asLong();
    }

    long integer(long least, long most, long otherwise) {
        return isPresent() ? integer(least, most) : otherwise;
    }

    double decimal() {
        JsonNode known = known("a number");
        if (!known.isNumber()) {
            throw wrong("a number");
        }
        return known.asDouble();
    }

    Optional<String> text() {
        if (!isPresent()) {
            return Optional.empty();
        }
        JsonNode known = known("a text");
        if (!known.isString()) {
            throw wrong("a text");
        }
        return Optional.of(known.asString());
    }

    /** Refuses the value. */
    VroomInputException wrong(String expected) {
        return new VroomInputException("The " + name() + " (" + value() + ") must be " + expected + ".");
    }

    /** Refuses what our engine cannot say. */
    VroomInputException beyond(String why, String remedy) {
        return new VroomInputException("The " + name() + " (" + value() + ") cannot be kept: " + why + ". " + remedy);
    }

    /** Says what is wrong without the value, which would tell where somebody lives. */
    VroomInputException unsaid(String expected) {
        return new VroomInputException("The " + name() + " must be " + expected + ".");
    }

    private String name() {
        return path.isEmpty() ? "problem" : path;
    }

    private String value() {
        String text = isPresent() ? String.valueOf(node) : "missing";
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "..." : text;
    }

    private JsonNode known(String expected) {
        if (node == null || node.isNull()) {
            throw wrong(expected);
        }
        return node;
    }
}
