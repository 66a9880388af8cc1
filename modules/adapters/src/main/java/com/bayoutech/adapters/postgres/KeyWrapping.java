package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.MasterKeys;
import com.bayoutech.adapters.keys.WrappedKey;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wraps stored keys anew under a newer version of the master key; the keys themselves, and what they encrypt, stay. */
final class KeyWrapping {
    private static final int BATCH = 500;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final MasterKeys keys;

    KeyWrapping(JdbcTemplate template, MasterKeys keys) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.keys = keys;
    }

    /** Whether a stored key is wrapped under an older version. */
    boolean hasKeysBefore(int version) {
        return jdbc.sql("""
                        select exists (select 1 from recipient where key_version < :version)
                            or exists (select 1 from shared_key where key_version < :version)
                        """).param("version", version).query(Boolean.class).single();
    }

    /** Wraps some keys of older versions anew, to be committed at once; returns how many, zero when all are done. */
    int rewrapSome(int version) {
        List<StoredKey<UUID>> recipients = jdbc.sql("""
                        select id, key_version, wrapped_key from recipient where key_version < ?
                        order by key_version, id limit ? for no key update
                        """)
                .params(version, BATCH)
                .query((row, _) -> new StoredKey<>(
                        row.getObject("id", UUID.class),
                        WrappedKey.of(row.getInt("key_version"), row.getBytes("wrapped_key"))))
                .list();
        if (!recipients.isEmpty()) {
            return rewrap("recipient", "id", recipients, RecipientKeys::owner, version);
        }
        List<StoredKey<String>> shared = jdbc.sql("""
                        select name, key_version, wrapped_key from shared_key where key_version < ? for no key update
                        """)
                .param(version)
                .query((row, _) -> new StoredKey<>(
                        row.getString("name"), WrappedKey.of(row.getInt("key_version"), row.getBytes("wrapped_key"))))
                .list();
        return rewrap("shared_key", "name", shared, SharedKeys::owner, version);
    }

    private <T> int rewrap(String table, String id, List<StoredKey<T>> stored, Function<T, String> owner, int version) {
        template.batchUpdate(
                "update " + table + " set key_version = ?, wrapped_key = ? where " + id + " = ?",
                stored,
                BATCH,
                (statement, key) -> {
                    String bound = owner.apply(key.id());
                    WrappedKey fresh = keys.wrap(keys.unwrap(key.wrapped(), bound), bound, version);
                    statement.setInt(1, version);
                    statement.setBytes(2, fresh.bytes());
                    statement.setObject(3, key.id());
                });
        return stored.size();
    }

    private record StoredKey<T>(T id, WrappedKey wrapped) {}
}
