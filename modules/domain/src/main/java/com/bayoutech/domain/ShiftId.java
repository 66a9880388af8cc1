package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a {@link Shift}. */
public record ShiftId(UUID value) implements Id {
    /** A new identity. */
    public static ShiftId random() {
        return new ShiftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
