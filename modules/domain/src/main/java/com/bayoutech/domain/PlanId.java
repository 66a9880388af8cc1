package com.bayoutech.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Identity of a plan, the chain of a day's revisions. */
public record PlanId(UUID value) implements Id {
    /** A new identity. */
    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /** The identity of a depot's own plan of a day, known before there is one: so whoever looks at the day hears of it at once. */
    public static PlanId ofDay(DepotId depot, LocalDate day) {
        return new PlanId(UUID.nameUUIDFromBytes(("plan " + depot + " " + day).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
