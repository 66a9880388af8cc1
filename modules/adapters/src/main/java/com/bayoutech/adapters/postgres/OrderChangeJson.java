package com.bayoutech.adapters.postgres;

import com.bayoutech.orders.FieldChange;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The fields of a change as a JSON array of field, former text and later text. */
final class OrderChangeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private OrderChangeJson() {}

    static String write(List<FieldChange> fields) {
        ArrayNode node = MAPPER.createArrayNode();
        fields.forEach(
                field -> node.addArray().add(field.field()).add(field.from()).add(field.to()));
        return MAPPER.writeValueAsString(node);
    }

    static List<FieldChange> read(String json) {
        return MAPPER.readTree(json)
                .valueStream()
                .map(field -> new FieldChange(
                        field.required(0).stringValue(),
                        field.required(1).stringValue(),
                        field.required(2).stringValue()))
                .toList();
    }
}
