package com.bayoutech.identity;

import java.security.SecureRandom;

/**
 * A secret that an authenticator is about to get; it counts for nothing until a code of it was typed.
 *
 * @param secret in base 32, for whoever cannot scan
 * @param address what the QR code says
 */
public record Enrolment(String secret, String address) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ISSUER = "BayouTech";

    /** A new secret for an account; no user name has a character that an address would have to escape. */
    static Enrolment of(String userName) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String text = Base32.encode(secret);
        return new Enrolment(
                text,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(ISSUER, userName, text, ISSUER, Totp.DIGITS, Totp.STEP_SECONDS));
    }

    @Override
    public String toString() {
        return "Enrolment[]";
    }
}
