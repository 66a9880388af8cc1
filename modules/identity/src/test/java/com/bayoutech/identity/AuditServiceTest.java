package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.Permission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditServiceTest {
    private static final Caller AUDITOR = new Caller(UUID.randomUUID(), "audrey", Set.of(Permission.AUDIT_READ));

    private final InMemoryDatabase database = new InMemoryDatabase();
    private final ChainInMemory chain = new ChainInMemory();
    private final AuditService audit = new AuditService(chain, chain::heads, database.audit(), database);

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

    @Test
    void whatIsGivenOutIsProvenAndLeavesAnEntryWithoutWhatWasTyped() {
        List<AuditRecord> given = new ArrayList<>();
        AuditQuery query = new AuditQuery("Mrs Fontenot", "", "", "", Optional.of(Instant.EPOCH), Optional.empty());
        assertThatExceptionOfType(NotProvenException.class).isThrownBy(() -> audit.export(AUDITOR, query, given::add));
        assertThat(given).isEmpty();

        audit.export(AUDITOR.proven(), query, given::add);
        assertThat(given).hasSize(9);
        assertThat(database.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("audit.exported");
            assertThat(entry.facts()).isEqualTo(Map.of("filters", "from 1970-01-01T00:00:00Z,who"));
        });
    }

    @Test
    void aWholeTrailIsFoundWhole() {
        assertThat(audit.verify(AUDITOR)).isEqualTo(new AuditVerdict(9, Optional.of(chain.head()), 1, 0, List.of()));
        assertThat(database.entries().getLast().facts()).isEqualTo(Map.of("entries", "9", "heads", "1", "faults", "0"));
    }

    @Test
    void aCutAtTheEndIsFound() {
        chain.entries().removeLast();

        AuditVerdict verdict = audit.verify(AUDITOR);
        assertThat(verdict.isIntact()).isFalse();
        assertThat(verdict.faults()).containsExactly(new AuditFault(AuditFault.Kind.HEAD_MISSING, 9));
        assertThat(database.entries().getLast().facts()).containsEntry("faults", "1");
    }
}
