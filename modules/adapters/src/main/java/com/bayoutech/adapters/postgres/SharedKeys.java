package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.BlindIndex;
import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.MasterKeys;
import com.bayoutech.adapters.keys.WrappedKey;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that serve all rows alike; so far the blind index's. */
final class SharedKeys {
    private static final String BLIND_INDEX = "blind-index";

    private final DataKey blindIndex;

    /** Makes the keys at the first start; when two servers start at once, one of them wins. */
    SharedKeys(JdbcClient jdbc, MasterKeys masterKeys, MasterKeyVersions versions) {
        Optional<WrappedKey> stored = find(jdbc);
        if (stored.isEmpty()) {
            WrappedKey fresh = masterKeys.wrap(DataKey.random(), owner(BLIND_INDEX), versions.current());
            jdbc.sql("insert into shared_key (name, key_version, wrapped_key) values (?, ?, ?) on conflict do nothing")
                    .params(BLIND_INDEX, fresh.version(), fresh.bytes())
                    .update();
            stored = find(jdbc);
        }
        this.blindIndex = masterKeys.unwrap(stored.orElseThrow(), owner(BLIND_INDEX));
    }

    BlindIndex blindIndex() {
        return new BlindIndex(blindIndex);
    }

    /** What a wrapped shared key is bound to. */
    static String owner(String name) {
        return "shared:" + name;
    }

    private static Optional<WrappedKey> find(JdbcClient jdbc) {
        return jdbc.sql("select key_version, wrapped_key from shared_key where name = ?")
                .param(BLIND_INDEX)
                .query((row, _) -> WrappedKey.of(row.getInt("key_version"), row.getBytes("wrapped_key")))
                .optional();
    }
}
