package com.bayoutech.identity;

import java.security.SecureRandom;

/** Makes up passwords that are easy to read out: four groups of four characters, none like another, 79 bits. */
final class OneTimePasswords {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder password = new StringBuilder();
        for (int index = 0; index < GROUPS * GROUP_LENGTH; index++) {
            if (index > 0 && index % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
