package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a {@link Depot}. */
public record DepotId(UUID value) implements Id {
    /** A new identity. */
    public static DepotId random() {
        return new DepotId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
