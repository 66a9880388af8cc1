package com.bayoutech.domain;

import java.util.UUID;

/** Identity of an {@link Order}. */
public record OrderId(UUID value) implements Id {
    /** A new identity. */
    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
