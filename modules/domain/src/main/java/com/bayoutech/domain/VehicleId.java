package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a {@link Vehicle}. */
public record VehicleId(UUID value) implements Id {
    /** A new identity. */
    public static VehicleId random() {
        return new VehicleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
