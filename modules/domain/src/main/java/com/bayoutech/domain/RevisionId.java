package com.bayoutech.domain;

import java.util.UUID;

/** Identity of one revision of a plan. */
public record RevisionId(UUID value) implements Id {
    /** A new identity. */
    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
