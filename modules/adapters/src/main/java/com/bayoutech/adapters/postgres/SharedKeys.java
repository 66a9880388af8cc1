package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.BlindIndex;
import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.MasterKeys;
import com.bayoutech.adapters.keys.WrappedKey;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that serve all rows alike: the blind index's, and the one of authenticators' secrets. */
final class SharedKeys {
    private static final String BLIND_INDEX = "blind-index";
    private static final String AUTHENTICATORS = "authenticators";

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;
    private final MasterKeyVersions versions;
    private final DataKey blindIndex;
    private final DataKey authenticators;

    /** Makes the keys at the first start; when two servers start at once, one of them wins. */
    SharedKeys(JdbcClient jdbc, MasterKeys masterKeys, MasterKeyVersions versions) {
        this.jdbc = jdbc;
        this.masterKeys = masterKeys;
        this.versions = versions;
        this.blindIndex = open(BLIND_INDEX);
        this.authenticators = open(AUTHENTICATORS);
    }

    BlindIndex blindIndex() {
        return new BlindIndex(blindIndex);
    }

    DataKey authenticators() {
        return authenticators;
    }

    /** What a wrapped shared key is bound to. */
    static String owner(String name) {
        return "shared:" + name;
    }

    private DataKey open(String name) {
        Optional<WrappedKey> stored = find(name);
        if (stored.isEmpty()) {
            WrappedKey fresh = masterKeys.wrap(DataKey.random(), owner(name), versions.current());
            jdbc.sql("insert into shared_key (name, key_version, wrapped_key) values (?, ?, ?) on conflict do nothing")
                    .params(name, fresh.version(), fresh.bytes())
                    .update();
            stored = find(name);
        }
        return masterKeys.unwrap(stored.orElseThrow(), owner(name));
    }

    private Optional<WrappedKey> find(String name) {
        return jdbc.sql("select key_version, wrapped_key from shared_key where name = ?")
                .param(name)
                .query((row, _) -> WrappedKey.of(row.getInt("key_version"), row.getBytes("wrapped_key")))
                .optional();
    }
}
