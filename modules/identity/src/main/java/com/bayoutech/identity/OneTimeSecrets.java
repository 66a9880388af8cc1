package com.bayoutech.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Makes up what gets in once. It is kept as a plain hash: nobody guesses that many bits, so there is nothing to slow down.
 */
final class OneTimeSecrets {
    /** None of its characters is like another. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** For people to write down and type: four groups of four characters, 79 bits. */
    String nextCode() {
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < GROUPS * GROUP_LENGTH; index++) {
            if (index > 0 && index % GROUP_LENGTH == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** For addresses: 256 bits. */
    String nextToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept, bound to what the secret is for. */
    static String hash(String purpose, String secret) {
        try {
            byte[] text = (purpose + "\n" + secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256. Run on a complete one.", e);
        }
    }
}
