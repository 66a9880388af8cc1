package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AuditHash;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the audit trail's table, a page by its index or all of it through a cursor. */
final class PostgresAuditReader implements AuditReader {
    private static final int ROWS_A_FETCH = 1_000;

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    PostgresAuditReader(JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<AuditRecord> list(AuditQuery query, long beforeSequence, int limit) {
        AuditConditions conditions = AuditConditions.of(query).and("sequence < ?", beforeSequence);
        return jdbc.sql("select * from audit_entry where " + conditions.text() + " order by sequence desc limit "
                        + limit)
                .params(conditions.parameters())
                .query((row, _) -> entry(row))
                .list();
    }

    @Override
    public void forEach(AuditQuery query, Consumer<AuditRecord> consumer) {
        AuditConditions conditions = AuditConditions.of(query);
        // In a transaction, without which the driver would fetch all rows at once.
        unitOfWork.run(() -> jdbc.sql("select * from audit_entry where " + conditions.text() + " order by sequence")
                .params(conditions.parameters())
                .withFetchSize(ROWS_A_FETCH)
                .query((ResultSet row) -> {
                    consumer.accept(entry(row));
                }));
    }

    /** The hash of an entry, if there is one of this number. */
    Optional<AuditHash> findHash(long sequence) {
        return jdbc.sql("select hash from audit_entry where sequence = ?")
                .param(sequence)
                .query((row, _) -> new AuditHash(row.getString("hash")))
                .optional();
    }

    private static AuditRecord entry(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("caller_id", UUID.class),
                row.getString("caller_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                FactsJson.read(row.getString("facts")),
                new AuditHash(row.getString("previous")),
                new AuditHash(row.getString("hash")));
    }
}
