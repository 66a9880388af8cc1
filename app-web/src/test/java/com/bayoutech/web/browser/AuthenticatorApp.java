package com.bayoutech.web.browser;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What somebody has on their phone: codes by RFC 6238, written apart from the server's own so that both cannot be wrong alike. */
public final class AuthenticatorApp {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Duration STEP = Duration.ofSeconds(30);

    private final byte[] secret;
    private long lastShown;

    private AuthenticatorApp(byte[] secret) {
        this.secret = secret;
    }

    /** With the key that somebody typed, in base 32; spaces are nothing. */
    public static AuthenticatorApp withKey(String typed) {
        StringBuilder bits = new StringBuilder();
        typed.replaceAll("\\s", "").chars().forEach(letter -> {
            String five = Integer.toBinaryString(32 + ALPHABET.indexOf(letter));
            bits.append(five.substring(1));
        });
        byte[] secret = new byte[bits.length() / 8];
        for (int index = 0; index < secret.length; index++) {
            secret[index] = (byte) Integer.parseInt(bits.substring(8 * index, 8 * index + 8), 2);
        }
        return new AuthenticatorApp(secret);
    }

    /** The code of this half minute, or of the next one where this one's was asked for already: each counts once. */
    public String code() {
        lastShown = Math.max(Instant.now().getEpochSecond() / STEP.toSeconds(), lastShown + 1);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(8).putLong(lastShown).array()));
            int number = hash.getInt(hash.get(19) & 15) & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
