package com.bayoutech.identity;

import com.bayoutech.domain.Id;
import java.util.UUID;

/** Identity of an {@link Account}. */
public record AccountId(UUID value) implements Id {
    /** A new identity. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
