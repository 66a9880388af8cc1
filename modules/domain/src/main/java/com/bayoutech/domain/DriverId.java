package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a driver. */
public record DriverId(UUID value) implements Id {
    /** A new identity. */
    public static DriverId random() {
        return new DriverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
