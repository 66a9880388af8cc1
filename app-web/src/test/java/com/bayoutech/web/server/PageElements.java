package com.bayoutech.web.server;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The elements of a page of Vaadin's as its server numbers them, learned from what the server sends. */
public final class PageElements {
    /** The feature of an element that holds its tag. */
    private static final int ELEMENT_DATA = 0;

    private final NavigableMap<Integer, String> tags;

    /**
     * Which element it is on a page that may number its own otherwise.
     *
     * @param before how many of the same tag came before it
     */
    record Which(String tag, int before) {}

    private PageElements(NavigableMap<Integer, String> tags) {
        this.tags = tags;
    }

    public static PageElements none() {
        return new PageElements(new TreeMap<>());
    }

    /** What is known now, whatever is learned later. */
    PageElements copy() {
        return new PageElements(new TreeMap<>(tags));
    }

    /** Learns from a message of the server's, the first one or a later one. */
    public void learn(JsonNode uidl) {
        for (JsonNode change : uidl.path("changes")) {
            if (change.path("type").asString("").equals("put")
                    && change.path("feat").asInt(-1) == ELEMENT_DATA
                    && change.path("key").asString("").equals("tag")) {
                tags.put(
                        change.required("node").intValue(),
                        change.required("value").stringValue());
            }
        }
    }

    Optional<Which> find(int node) {
        return Optional.ofNullable(tags.get(node)).map(tag -> new Which(tag, count(tag, tags.headMap(node, false))));
    }

    /** The first element of a tag. */
    public Optional<Integer> find(String tag) {
        return find(new Which(tag, 0));
    }

    Optional<Integer> find(Which which) {
        return tags.entrySet().stream()
                .filter(element -> element.getValue().equals(which.tag()))
                .map(Map.Entry::getKey)
                .skip(which.before())
                .findFirst();
    }

    private static int count(String tag, NavigableMap<Integer, String> among) {
        return Math.toIntExact(among.values().stream().filter(tag::equals).count());
    }
}
