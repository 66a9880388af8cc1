package com.bayoutech.streets.town;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The tags of an element: key, value, key, value. */
final class Tags {
    private Tags() {}

    static Map<String, String> of(String... keysAndValues) {
        return with(Map.of(), keysAndValues);
    }

    static Map<String, String> join(Map<String, String> one, Map<String, String> other) {
        Map<String, String> both = new TreeMap<>(one);
        both.putAll(other);
        return Collections.unmodifiableMap(both);
    }

    static Map<String, String> with(Map<String, String> tags, String... keysAndValues) {
        Map<String, String> more = new TreeMap<>(tags);
        for (int index = 0; index < keysAndValues.length; index += 2) {
            more.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return Collections.unmodifiableMap(more);
    }
}
