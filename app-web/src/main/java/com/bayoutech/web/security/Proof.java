package com.bayoutech.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** When whoever has a session last proved that it is they: at sign-in, and each time that they were asked. Kept in the session. */
final class Proof {
    /** How long it holds. */
    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = "bayou.proven-at";

    private Proof() {}

    static void give(BiConsumer<String, Object> attributes, Instant now) {
        attributes.accept(ATTRIBUTE, now);
    }

    static boolean isFresh(Function<String, Object> attributes, Instant now) {
        return Optional.ofNullable(attributes.apply(ATTRIBUTE))
                .map(Instant.class::cast)
                .filter(provenAt -> now.isBefore(provenAt.plus(LIFETIME)))
                .isPresent();
    }
}
