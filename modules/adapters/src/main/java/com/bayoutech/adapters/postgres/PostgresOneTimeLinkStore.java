package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.OneTimeLinkStore;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time links by JDBC. */
final class PostgresOneTimeLinkStore implements OneTimeLinkStore {
    private final JdbcClient jdbc;

    PostgresOneTimeLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replace(AccountId account, String hash, Instant expiresAt) {
        jdbc.sql("""
                        insert into one_time_link (account_id, hash, expires_at) values (?, ?, ?)
                        on conflict (account_id) do update set hash = excluded.hash, expires_at = excluded.expires_at
                        """).params(account.value(), hash, Timestamp.from(expiresAt)).update();
    }

    @Override
    public Optional<AccountId> find(String hash, Instant now) {
        return jdbc.sql("select account_id from one_time_link where hash = ? and expires_at > ?")
                .params(hash, Timestamp.from(now))
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    @Override
    public boolean use(String hash) {
        return jdbc.sql("delete from one_time_link where hash = ?").param(hash).update() == 1;
    }
}
