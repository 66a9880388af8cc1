package com.bayoutech.orders.internal;

import com.bayoutech.foundation.csv.CsvRows;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256 over headings, as they are compared. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(List<String> headings) {
        String text = headings.stream().map(CsvRows::normalized).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java runtime offers no SHA-256. Use a complete JDK 25.", impossible);
        }
    }
}
