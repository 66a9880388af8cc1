package com.bayoutech.adapters.postgres;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The facts of audit entries and events as a JSON object of texts. */
final class FactsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FactsJson() {}

    static String write(Map<String, String> facts) {
        ObjectNode node = MAPPER.createObjectNode();
        new TreeMap<>(facts).forEach(node::put);
        return MAPPER.writeValueAsString(node);
    }

    /** The facts; a value that is no text, which nobody of ours has written, becomes one that no text can be. */
    static Map<String, String> read(String json) {
        JsonNode facts = MAPPER.readTree(json);
        if (!facts.isObject()) {
            return Map.of("", text(facts));
        }
        return facts.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, fact -> text(fact.getValue())));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "\u0000" + value;
    }
}
