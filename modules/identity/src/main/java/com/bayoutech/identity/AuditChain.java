package com.bayoutech.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * How the hash of an entry is made; {@code docs/audit-trail.md} has the form, and the database makes it on its own.
 *
 * <p>The SHA-256 of the previous hash's text and of all fields, each with its length before it, so that no two entries have the same text.
 */
final class AuditChain {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final MessageDigest digest;

    private AuditChain(MessageDigest digest) {
        this.digest = digest;
    }

    /** The hash that an entry must have, by what it says and by the hash that it follows. */
    static AuditHash hash(AuditRecord entry) {
        AuditChain chain = new AuditChain(sha256());
        chain.put(entry.previous().hex());
        chain.put(Long.toString(entry.sequence()));
        chain.put(text(entry.at()));
        chain.put(entry.callerId().toString());
        chain.put(entry.callerName());
        chain.put(entry.action());
        chain.put(entry.subject());
        chain.put(entry.subjectId().toString());
        chain.put(Integer.toString(entry.facts().size()));
        entry.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b))))
                .forEach(fact -> {
                    chain.put(fact.getKey());
                    chain.put(fact.getValue());
                });
        return new AuditHash(HexFormat.of().formatHex(chain.digest.digest()));
    }

    /** A database knows moments that no calendar has; nobody of ours has written these. */
    private static String text(Instant moment) {
        return moment.isBefore(LAST) && moment.isAfter(Instant.EPOCH) ? MOMENT.format(moment) : moment.toString();
    }

    private void put(String field) {
        byte[] bytes = bytes(field);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime offers no SHA-256. Use a complete JDK 25.", e);
        }
    }
}
