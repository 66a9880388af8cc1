package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a plan, the chain of a day's revisions. */
public record PlanId(UUID value) implements Id {
    /** A new identity. */
    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
