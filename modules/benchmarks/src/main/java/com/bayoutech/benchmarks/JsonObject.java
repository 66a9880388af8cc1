package com.bayoutech.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;

/** A JSON object on one line, for scripts to read. */
final class JsonObject {
    private final StringJoiner members = new StringJoiner(", ", "{", "}");

    JsonObject with(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonObject with(String name, long value) {
        return raw(name, Long.toString(value));
    }

    JsonObject with(String name, double value) {
        return raw(name, BigDecimal.valueOf(value).toPlainString());
    }

    JsonObject with(String name, List<Double> values) {
        return raw(name, values.toString());
    }

    JsonObject with(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonObject with(String name, JsonObject value) {
        return raw(name, value.toString());
    }

    JsonObject withObjects(String name, List<JsonObject> values) {
        return raw(name, values.toString());
    }

    @Override
    public String toString() {
        return members.toString();
    }

    private JsonObject raw(String name, String value) {
        members.add(quoted(name) + ": " + value);
        return this;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
