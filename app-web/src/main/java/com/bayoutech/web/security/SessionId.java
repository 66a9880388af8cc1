package com.bayoutech.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** How the registry knows a session: by a hash, so that nobody who reads the registry can take a session over. */
final class SessionId {
    static final String ATTRIBUTE = "bayou.session";

    private SessionId() {}

    static String of(String cookieValue) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(cookieValue.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256. Run on a complete one.", e);
        }
    }

    /** The id under which a session was registered, from its attributes. */
    static Optional<String> find(Function<String, Object> attributes) {
        return attributes.apply(ATTRIBUTE) instanceof String id ? Optional.of(id) : Optional.empty();
    }
}
