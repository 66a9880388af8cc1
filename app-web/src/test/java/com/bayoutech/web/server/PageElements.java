package com.bayoutech.web.server;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The elements of a page of Vaadin's as its server numbers them, learned from what the server sends. */
public final class PageElements {
    /** The features of an element that hold its tag, its children, and, of a text, what it says. */
    private static final int ELEMENT_DATA = 0;

    private static final int CHILDREN = 2;
    private static final int TEXT = 7;

    private static final String ITEM = "-item";

    private final NavigableMap<Integer, String> tags;
    private final NavigableMap<Integer, String> texts;
    private final NavigableMap<Integer, Integer> parents;

    /**
     * Which element it is on a page that may number its own otherwise.
     *
     * @param words what is written on an item of a menu; blank for all else
     * @param before how many of the same tag and words came before it
     */
    record Which(String tag, String words, long before) {}

    private PageElements(
            NavigableMap<Integer, String> tags,
            NavigableMap<Integer, String> texts,
            NavigableMap<Integer, Integer> parents) {
        this.tags = tags;
        this.texts = texts;
        this.parents = parents;
    }

    public static PageElements none() {
        return new PageElements(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** What is known now, whatever is learned later. */
    PageElements copy() {
        return new PageElements(new TreeMap<>(tags), new TreeMap<>(texts), new TreeMap<>(parents));
    }

    /** Learns from a message of the server's, the first one or a later one. */
    public void learn(JsonNode uidl) {
        for (JsonNode change : uidl.path("changes")) {
            int node = change.path("node").asInt(-1);
            switch (change.path("feat").asInt(-1)) {
                case ELEMENT_DATA -> put(change, "tag").ifPresent(tag -> tags.put(node, tag));
                case TEXT -> put(change, "text").ifPresent(text -> texts.put(node, text));
                case CHILDREN -> change.path("addNodes").forEach(child -> parents.put(child.intValue(), node));
                default -> {}
            }
        }
    }

    private static Optional<String> put(JsonNode change, String key) {
        return change.path("type").asString("").equals("put")
                        && change.path("key").asString("").equals(key)
                ? Optional.of(change.path("value").asString(""))
                : Optional.empty();
    }

    Optional<Which> find(int node) {
        return Optional.ofNullable(tags.get(node)).map(tag -> {
            String words = words(node);
            return new Which(
                    tag, words, like(tag, words).filter(other -> other < node).count());
        });
    }

    /** The first element of a tag. */
    public Optional<Integer> find(String tag) {
        return tags.entrySet().stream()
                .filter(element -> element.getValue().equals(tag))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Integer> find(Which which) {
        return like(which.tag(), which.words()).skip(which.before()).boxed().findFirst();
    }

    private IntStream like(String tag, String words) {
        return tags.entrySet().stream()
                .filter(element -> element.getValue().equals(tag)
                        && words(element.getKey()).equals(words))
                .mapToInt(Map.Entry::getKey);
    }

    private String words(int node) {
        return !String.valueOf(tags.get(node)).endsWith(ITEM)
                ? ""
                : texts.entrySet().stream()
                        .filter(text -> Objects.equals(parents.get(text.getKey()), node))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" "));
    }
}
