package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.TimeWindow;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A visit's time windows as a JSON array of pairs of moments. */
final class WindowsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WindowsJson() {}

    static String write(List<TimeWindow> windows) {
        ArrayNode node = MAPPER.createArrayNode();
        windows.forEach(window -> node.addArray()
                .add(window.earliest().toString())
                .add(window.latest().toString()));
        return MAPPER.writeValueAsString(node);
    }

    static List<TimeWindow> read(String json) {
        return MAPPER.readTree(json)
                .valueStream()
                .map(pair -> new TimeWindow(
                        Instant.parse(pair.required(0).stringValue()),
                        Instant.parse(pair.required(1).stringValue())))
                .toList();
    }
}
