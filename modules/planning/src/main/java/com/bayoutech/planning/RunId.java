package com.bayoutech.planning;

import com.bayoutech.domain.Id;
import java.util.UUID;

/** Identity of a {@link Run}. */
public record RunId(UUID value) implements Id {
    /** A new identity. */
    public static RunId random() {
        return new RunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
