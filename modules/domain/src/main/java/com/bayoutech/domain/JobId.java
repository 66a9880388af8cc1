package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a {@link Job}; an order's job carries the order's value. */
public record JobId(UUID value) implements Id {
    /** A new identity. */
    public static JobId random() {
        return new JobId(UUID.randomUUID());
    }

    /** The identity of the job that plans an order. */
    public static JobId of(OrderId order) {
        return new JobId(order.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
