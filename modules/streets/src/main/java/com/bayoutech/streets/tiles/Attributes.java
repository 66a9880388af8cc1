package com.bayoutech.streets.tiles;

import java.util.function.BiConsumer;

/**
 * What a feature's tags in a tile say, as one text: features that say the same have equal texts, and the tables on disk hold texts only. Names and values are
 * in turn, each value with its type in front.
 */
final class Attributes {
    private static final char SEPARATOR = '\u0001';
    private static final char TEXT = 't';
    private static final char NUMBER = 'n';

    private final StringBuilder text = new StringBuilder();

    /** Adds a value unless it is missing or empty. */
    Attributes with(String name, String value) {
        return value.isBlank() ? this : add(name, TEXT, value.strip().replace(SEPARATOR, ' '));
    }

    Attributes with(String name, long value) {
        return add(name, NUMBER, Long.toString(value));
    }

    private Attributes add(String name, char type, String value) {
        text.append(name).append(SEPARATOR).append(type).append(value).append(SEPARATOR);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Tells each name and its value, a {@link String} or a {@link Long}. */
    static void read(String text, BiConsumer<String, Object> values) {
        int at = 0;
        while (at < text.length()) {
            int name = text.indexOf(SEPARATOR, at);
            int value = text.indexOf(SEPARATOR, name + 1);
            String written = text.substring(name + 2, value);
            values.accept(text.substring(at, name), text.charAt(name + 1) == NUMBER ? Long.valueOf(written) : written);
            at = value + 1;
        }
    }
}
