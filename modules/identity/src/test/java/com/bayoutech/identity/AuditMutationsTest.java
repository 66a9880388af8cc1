package com.bayoutech.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ten thousand times somebody who may do anything to the database does something to the trail, and each time it is found. */
class AuditMutationsTest {
    private static final int MUTATIONS = 10_000;
    private static final int ENTRIES = 120;

    private final ChainInMemory chain = new ChainInMemory(ENTRIES);

    @Test
    void anUntouchedTrailIsWhole() {
        assertThat(verdict(chain.entries()).isIntact()).isTrue();
    }

    @Test
    void eachOfTenThousandMutationsIsFound() {
        Map<String, Integer> made = new HashMap<>();
        for (long seed = 0; seed < MUTATIONS; seed++) {
            List<AuditRecord> mutated = new ArrayList<>(chain.entries());
            String kind = mutate(mutated, new SplittableRandom(seed));
            made.merge(kind, 1, Integer::sum);

            assertThat(mutated).as("seed %d, %s", seed, kind).isNotEqualTo(chain.entries());
            assertThat(verdict(mutated).isIntact())
                    .as("seed %d, %s stays unnoticed", seed, kind)
                    .isFalse();
        }
        assertThat(made)
                .hasSize(16)
                .allSatisfy((kind, times) -> assertThat(times).isGreaterThan(100));
    }

    private AuditVerdict verdict(List<AuditRecord> entries) {
        AuditVerifier verifier = new AuditVerifier(chain.heads());
        entries.forEach(verifier::accept);
        return verifier.verdict();
    }

    private static String mutate(List<AuditRecord> trail, SplittableRandom random) {
        int at = random.nextInt(trail.size());
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> change(trail, at, random);
            case 3 -> {
                trail.remove(at);
                yield "removal";
            }
            case 4 -> swap(trail, at, random);
            case 5 -> insert(trail, at, random);
            case 6 -> {
                trail.subList(at, trail.size()).clear();
                yield "cut";
            }
            default -> rewrite(trail, at);
        };
    }

    /** Two entries change places, with or without their numbers. */
    private static String swap(List<AuditRecord> trail, int at, SplittableRandom random) {
        int other = (at + 1 + random.nextInt(trail.size() - 1)) % trail.size();
        Collections.swap(trail, at, other);
        if (random.nextBoolean()) {
            long number = trail.get(at).sequence();
            trail.set(at, with(trail.get(at), Column.SEQUENCE, trail.get(other).sequence()));
            trail.set(other, with(trail.get(other), Column.SEQUENCE, number));
            return "swap of all but numbers";
        }
        return "swap";
    }

    /** A forged entry that itself fits the one before. */
    private static String insert(List<AuditRecord> trail, int at, SplittableRandom random) {
        AuditRecord next = trail.get(at);
        AuditRecord forged = with(with(next, Column.ACTION, "nothing.happened"), Column.SUBJECT_ID, id(random));
        trail.add(at, ChainInMemory.chained(forged));
        return "insertion";
    }

    /** A change with which the whole rest of the chain is made anew: only a head that is kept elsewhere tells. */
    private static String rewrite(List<AuditRecord> trail, int at) {
        trail.set(at, with(trail.get(at), Column.ACTION, "nothing.happened"));
        for (int next = at; next < trail.size(); next++) {
            AuditHash previous =
                    next == 0 ? AuditHash.START : trail.get(next - 1).hash();
            trail.set(next, ChainInMemory.chained(with(trail.get(next), Column.PREVIOUS, previous)));
        }
        return "rewritten chain";
    }

    private enum Column {
        SEQUENCE,
        AT,
        CALLER_ID,
        CALLER_NAME,
        ACTION,
        SUBJECT,
        SUBJECT_ID,
        FACTS,
        PREVIOUS,
        HASH
    }

    private static String change(List<AuditRecord> trail, int at, SplittableRandom random) {
        Column column = Column.values()[random.nextInt(Column.values().length)];
        AuditRecord entry = trail.get(at);
        trail.set(at, with(entry, column, another(entry, column, random)));
        return "change of " + column;
    }

    private static Object another(AuditRecord entry, Column column, SplittableRandom random) {
        return switch (column) {
            case SEQUENCE -> entry.sequence() + 1 + random.nextInt(1_000);
            case AT -> entry.at().plusNanos(1_000L * (1 + random.nextInt(1_000_000)));
            case CALLER_ID, SUBJECT_ID -> id(random);
            case CALLER_NAME -> entry.callerName() + " ";
            case ACTION -> entry.action().toUpperCase(Locale.ROOT);
            case SUBJECT -> "s" + entry.subject();
            case FACTS -> otherFacts(entry.facts(), random);
            case PREVIOUS, HASH ->
                new AuditHash(Long.toHexString(random.nextLong()).repeat(4));
        };
    }

    /** A fact more, one less, another value, or the same letters with other borders between key and value. */
    private static Map<String, String> otherFacts(Map<String, String> facts, SplittableRandom random) {
        Map<String, String> others = new HashMap<>(facts);
        if (facts.isEmpty() || random.nextInt(4) == 0) {
            others.put("more", "");
            return others;
        }
        String key = facts.keySet().stream().sorted().findFirst().orElseThrow();
        String value = facts.get(key);
        switch (random.nextInt(3)) {
            case 0 -> others.remove(key);
            case 1 -> others.put(key, value + "0");
            default -> {
                others.remove(key);
                others.put(key + value.charAt(0), value.substring(1));
            }
        }
        return others;
    }

    private static UUID id(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SuppressWarnings("unchecked")
    private static AuditRecord with(AuditRecord entry, Column column, Object value) {
        return new AuditRecord(
                column == Column.SEQUENCE ? (Long) value : entry.sequence(),
                column == Column.AT ? (Instant) value : entry.at(),
                column == Column.CALLER_ID ? (UUID) value : entry.callerId(),
                column == Column.CALLER_NAME ? (String) value : entry.callerName(),
                column == Column.ACTION ? (String) value : entry.action(),
                column == Column.SUBJECT ? (String) value : entry.subject(),
                column == Column.SUBJECT_ID ? (UUID) value : entry.subjectId(),
                column == Column.FACTS ? (Map<String, String>) value : entry.facts(),
                column == Column.PREVIOUS ? (AuditHash) value : entry.previous(),
                column == Column.HASH ? (AuditHash) value : entry.hash());
    }
}
