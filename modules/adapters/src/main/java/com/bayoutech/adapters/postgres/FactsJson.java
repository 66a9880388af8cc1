package com.bayoutech.adapters.postgres;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    static Map<String, String> read(String json) {
        return MAPPER.readTree(json)
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().asString()));
    }
}
