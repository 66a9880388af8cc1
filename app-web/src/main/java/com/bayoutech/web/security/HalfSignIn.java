package com.bayoutech.web.security;

import com.bayoutech.identity.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Somebody whose password was right and whose second factor is not there yet. Kept in a session that nobody is signed in with. */
record HalfSignIn(Credentials credentials, Instant since) {
    static final String ATTRIBUTE = "bayou.half-sign-in";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The one of a session, from its attributes; empty where it took too long. */
    static Optional<HalfSignIn> find(Function<String, Object> attributes, Instant now) {
        return attributes.apply(ATTRIBUTE) instanceof HalfSignIn half && now.isBefore(half.since.plus(PATIENCE))
                ? Optional.of(half)
                : Optional.empty();
    }
}
