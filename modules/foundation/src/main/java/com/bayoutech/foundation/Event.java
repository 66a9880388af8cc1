package com.bayoutech.foundation;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to an aggregate and that the world outside the database may hear of: ids and times, never personal data.
 *
 * @param id dedupes what is delivered twice
 * @param aggregate the kind of aggregate, such as {@code plan}; events of one aggregate keep their sequence
 * @param type past tense, such as {@code PlanPublished}
 * @param version the version of this type's facts; changes to them only add
 */
public record Event(UUID id, String aggregate, UUID aggregateId, String type, int version, Map<String, String> facts) {
    public Event {
        facts = Map.copyOf(facts);
    }

    /** A new event of the first version of its type. */
    public static Event of(String aggregate, UUID aggregateId, String type, Map<String, String> facts) {
        return new Event(UUID.randomUUID(), aggregate, aggregateId, type, 1, facts);
    }
}
