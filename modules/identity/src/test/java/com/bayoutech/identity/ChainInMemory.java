package com.bayoutech.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A trail of nine entries, with its head kept elsewhere. */
final class ChainInMemory implements AuditReader {
    private final List<AuditRecord> entries = new ArrayList<>();
    private final AuditHead head;

    ChainInMemory() {
        this(9);
    }

    ChainInMemory(int size) {
        AuditHash last = AuditHash.START;
        for (int number = 1; number <= size; number++) {
            AuditRecord entry = chained(entry(number, last));
            entries.add(entry);
            last = entry.hash();
        }
        head = entries.getLast().asHead();
    }

    List<AuditRecord> entries() {
        return entries;
    }

    AuditHead head() {
        return head;
    }

    List<AuditHead> heads() {
        return List.of(head);
    }

    /** An entry with the hash that it must have. */
    static AuditRecord chained(AuditRecord entry) {
        return new AuditRecord(
                entry.sequence(),
                entry.at(),
                entry.callerId(),
                entry.callerName(),
                entry.action(),
                entry.subject(),
                entry.subjectId(),
                entry.facts(),
                entry.previous(),
                AuditChain.hash(entry));
    }

    private static AuditRecord entry(int number, AuditHash previous) {
        Instant at = Instant.parse("2026-11-29T12:00:00Z").plusNanos(number * 1_234_567_000L);
        return new AuditRecord(
                number,
                at,
                new UUID(7, number % 3),
                number % 2 == 0 ? "dora" : "rené",
                number % 5 == 0 ? "plan.published" : "order.changed",
                number % 5 == 0 ? "plan" : "order",
                new UUID(8, number),
                number % 4 == 0 ? Map.of() : Map.of("number", Integer.toString(number), "kind", "κ" + number % 7),
                previous,
                previous);
    }

    @Override
    public List<AuditRecord> list(AuditQuery query, long beforeSequence, int limit) {
        return entries.reversed().stream()
                .filter(entry -> entry.sequence() < beforeSequence)
                .filter(entry -> entry.action().startsWith(query.action()))
                .limit(limit)
                .toList();
    }

    @Override
    public void forEach(AuditQuery query, Consumer<AuditRecord> consumer) {
        entries.forEach(consumer);
    }
}
