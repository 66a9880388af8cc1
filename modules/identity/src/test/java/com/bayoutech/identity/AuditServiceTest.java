package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AuditServiceTest {
    private static final Caller AUDITOR = new Caller(UUID.randomUUID(), "audrey", Set.of(Permission.AUDIT_READ));

    private final AuditService audit = new AuditService(AuditServiceTest::records);

    @Test
    void aPageStartsWhereTheOneBeforeEnded() {
        List<AuditRecord> page = audit.listRecent(AUDITOR, Long.MAX_VALUE, 3);
        assertThat(page).extracting(AuditRecord::sequence).containsExactly(9L, 8L, 7L);
        assertThat(audit.listRecent(AUDITOR, page.getLast().sequence(), 2))
                .extracting(AuditRecord::sequence)
                .containsExactly(6L, 5L);
    }

    @Test
    void aPageHasALimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.listRecent(AUDITOR, Long.MAX_VALUE, 1_001))
                .withMessageContaining("limit (1001)");
        assertThatIllegalArgumentException().isThrownBy(() -> audit.listRecent(AUDITOR, Long.MAX_VALUE, 0));
    }

    @Test
    void nobodyGetsThrough() {
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> audit.listRecent(NOBODY, Long.MAX_VALUE, 10));
    }

    private static List<AuditRecord> records(long beforeSequence, int limit) {
        return LongStream.iterate(9, sequence -> sequence > 0, sequence -> sequence - 1)
                .filter(sequence -> sequence < beforeSequence)
                .limit(limit)
                .mapToObj(sequence -> new AuditRecord(
                        sequence,
                        Instant.EPOCH,
                        AUDITOR.id(),
                        "audrey",
                        "plan.published",
                        "plan",
                        new UUID(0, sequence),
                        Map.of()))
                .toList();
    }
}
