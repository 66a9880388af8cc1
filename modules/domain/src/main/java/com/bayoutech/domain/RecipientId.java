package com.bayoutech.domain;

import java.util.UUID;

/** Identity of a {@link Recipient}; the key that protects the recipient's data hangs on it. */
public record RecipientId(UUID value) implements Id {
    /** A new identity. */
    public static RecipientId random() {
        return new RecipientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
