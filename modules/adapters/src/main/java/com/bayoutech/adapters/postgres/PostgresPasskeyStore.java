package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Passkey;
import com.bayoutech.identity.PasskeyKey;
import com.bayoutech.identity.PasskeyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Passkeys by JDBC. */
final class PostgresPasskeyStore implements PasskeyStore {
    private final JdbcClient jdbc;

    PostgresPasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passkey> list(AccountId account) {
        return jdbc.sql("select * from passkey where account_id = ? order by created_at, id")
                .param(account.value())
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public Optional<Passkey> find(String id) {
        return jdbc.sql("select * from passkey where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public void insert(Passkey passkey) {
        PasskeyKey key = passkey.key();
        jdbc.sql("""
                        insert into passkey (id, account_id, label, created_at, last_used_at, signature_count,
                            public_key, attestation, client_data, transports, backup_eligible, backed_up)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        passkey.id(),
                        passkey.account().value(),
                        passkey.label(),
                        Timestamp.from(passkey.createdAt()),
                        Timestamp.from(passkey.lastUsedAt()),
                        passkey.signatureCount(),
                        key.publicKey(),
                        key.attestation(),
                        key.clientData(),
                        new SqlArrayValue("text", key.transports().toArray()),
                        key.isBackupEligible(),
                        key.isBackedUp())
                .update();
    }

    /** A device that does not count says zero each time. */
    @Override
    public boolean noteUse(String id, long signatureCount, Instant moment) {
        return jdbc.sql("""
                        update passkey set signature_count = :count, last_used_at = :moment
                        where id = :id and (signature_count < :count or (signature_count = 0 and :count = 0))
                        """)
                        .param("count", signatureCount)
                        .param("moment", Timestamp.from(moment))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void remove(String id) {
        jdbc.sql("delete from passkey where id = ?").param(id).update();
    }

    private static Passkey read(ResultSet row) throws SQLException {
        return new Passkey(
                row.getString("id"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("label"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant(),
                row.getLong("signature_count"),
                new PasskeyKey(
                        row.getString("public_key"),
                        row.getString("attestation"),
                        row.getString("client_data"),
                        Set.of((String[]) row.getArray("transports").getArray()),
                        row.getBoolean("backup_eligible"),
                        row.getBoolean("backed_up")));
    }
}
