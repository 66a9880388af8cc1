package com.bayoutech.identity;

import java.io.ByteArrayOutputStream;

/** The alphabet in which authenticators take a secret: RFC 4648, base 32, without padding. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(each);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >> held & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(buffer << (BITS - held) & 31)).toString();
    }

    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (int index = 0; index < text.length(); index++) {
            int value = ALPHABET.indexOf(text.charAt(index));
            if (value < 0) {
                throw new IllegalArgumentException(
                        "The secret has a character that is not in base 32. Keep secrets as they were made.");
            }
            buffer = (buffer << BITS | value) & 0xFFF;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
