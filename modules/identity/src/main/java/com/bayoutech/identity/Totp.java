package com.bayoutech.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time, by RFC 6238 over RFC 4226: SHA-1, six digits, half a minute, which is what every authenticator can.
 *
 * <p>A code counts for its half minute and for the ones before and after it, since clocks differ and people type slowly.
 */
final class Totp {
    static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;
    static final int SECRET_BYTES = 20;

    private static final int TOLERATED_STEPS = 1;
    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    /** The step, later than the one that was used last, whose code this is; empty where there is none. */
    static OptionalLong findStep(String secret, String code, Instant now, long lastUsedStep) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(current - TOLERATED_STEPS, current + TOLERATED_STEPS)
                .filter(step -> step > lastUsedStep)
                .filter(step -> MessageDigest.isEqual(bytes(code(Base32.decode(secret), step)), bytes(code)))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java runtime offers no HMAC-SHA1. Use a complete JDK 25.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
