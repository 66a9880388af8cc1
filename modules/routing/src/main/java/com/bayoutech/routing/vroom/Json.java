package com.bayoutech.routing.vroom;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Texts as trees and back. */
final class Json {
    /** VROOM's code for input that it does not take. */
    static final int INPUT_ERROR = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException unreadable) {
            throw new VroomInputException("The problem is not JSON from line "
                    + unreadable.getLocation().getLineNr() + " on. Correct it there.");
        }
    }
}
