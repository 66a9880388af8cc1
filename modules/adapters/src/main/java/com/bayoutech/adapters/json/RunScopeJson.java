package com.bayoutech.adapters.json;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.RunScope;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads what a run may change as JSON: nothing for the whole day, or the routes' shifts, or the jobs to insert.
 *
 * <p>The names here are kept for ever. Safe for use by several threads.
 */
public final class RunScopeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunScopeJson() {}

    /** The scope as one line of JSON. */
    public static String write(RunScope scope) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (scope) {
            case RunScope.WholeDay whole -> {}
            case RunScope.OfRoutes some -> {
                ArrayNode shifts = node.putArray("routes");
                some.shifts().forEach(shift -> shifts.add(shift.toString()));
            }
            case RunScope.Insertion insertion -> {
                ArrayNode jobs = node.putArray("insert");
                insertion.jobs().forEach(job -> jobs.add(job.toString()));
            }
        }
        return MAPPER.writeValueAsString(node);
    }

    /** The scope of {@link #write}. */
    public static RunScope read(String json) {
        JsonNode node = MAPPER.readTree(json);
        if (node.has("routes")) {
            return new RunScope.OfRoutes(ids(node, "routes", ShiftId::new));
        }
        return node.has("insert") ? new RunScope.Insertion(ids(node, "insert", JobId::new)) : new RunScope.WholeDay();
    }

    private static <T> List<T> ids(JsonNode node, String name, Function<UUID, T> id) {
        return node.required(name)
                .valueStream()
                .map(each -> id.apply(UUID.fromString(each.stringValue())))
                .toList();
    }
}
