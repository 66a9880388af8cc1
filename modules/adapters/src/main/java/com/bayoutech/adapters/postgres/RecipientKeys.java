package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.BlindIndex;
import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.MasterKeys;
import com.bayoutech.adapters.keys.SearchTokens;
import com.bayoutech.adapters.keys.WrappedKey;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The recipients' table: who is known, and the wrapped key of each. A recipient without a key is erased. */
final class RecipientKeys {
    private static final int BATCH = 1_000;

    /** The advisory lock under which new people come in; the number is this table's alone. */
    private static final long NEW_PEOPLE = 0x7265_6369_7069_656EL;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;
    private final MasterKeyVersions versions;
    private final SharedKeys sharedKeys;

    RecipientKeys(JdbcTemplate template, MasterKeys masterKeys, MasterKeyVersions versions, SharedKeys sharedKeys) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.masterKeys = masterKeys;
        this.versions = versions;
        this.sharedKeys = sharedKeys;
    }

    /**
     * Gives each recipient the id under which the person is known, from the table or from earlier in the list. Whoever recognizes
     * takes turns until the unit of work ends: so a person who is new in two of them is known to the second.
     */
    List<Recipient> recognize(List<Recipient> recipients) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(NEW_PEOPLE)
                .query((_, _) -> true)
                .single();
        BlindIndex index = sharedKeys.blindIndex();
        List<Bytes> hashes = recipients.stream().map(index::of).toList();
        Map<Bytes, RecipientId> known = findByHash(hashes);
        List<Recipient> recognized = new ArrayList<>(recipients.size());
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            RecipientId first = known.putIfAbsent(hashes.get(i), recipient.id());
            recognized.add(first == null ? recipient : recipient.withId(first));
        }
        return recognized;
    }

    /**
     * The keys of these recipients by their ids; whoever is new is added. Keeps them from being removed until the unit of work
     * ends.
     */
    Map<RecipientId, DataKey> open(Collection<Recipient> recipients) {
        Map<RecipientId, Recipient> missing = new LinkedHashMap<>();
        recipients.forEach(recipient -> missing.putIfAbsent(recipient.id(), recipient));
        Map<RecipientId, DataKey> keys = new HashMap<>();
        jdbc.sql("select id, key_version, wrapped_key from recipient where id = any(?) order by id for key share")
                .param(uuids(missing.keySet().stream().map(RecipientId::value).toList()))
                .query(row -> {
                    RecipientId id = id(row);
                    keys.put(id, requireKey(id, unwrap(row)));
                });
        missing.keySet().removeAll(keys.keySet());
        if (!missing.isEmpty()) {
            keys.putAll(insert(missing.values()));
        }
        return keys;
    }

    /** The keys of these recipients by their ids; those who are erased are left out. */
    Map<RecipientId, DataKey> find(Collection<UUID> recipients) {
        Map<RecipientId, DataKey> keys = new HashMap<>();
        jdbc.sql("select id, key_version, wrapped_key from recipient where id = any(?)")
                .param(uuids(recipients))
                .query(row -> {
                    RecipientId id = id(row);
                    unwrap(row).ifPresent(key -> keys.put(id, key));
                });
        return keys;
    }

    /** Lets a recipient who is not erased be found by the address. */
    void indexAddress(UUID recipient, String addressLine) {
        jdbc.sql("update recipient set address_index = ? where id = ? and wrapped_key is not null")
                .params(sharedKeys.blindIndex().ofAddress(addressLine).toByteArray(), recipient)
                .update();
    }

    /** Removes those of these recipients that no visit names any more, nor one that an order had before a change, and their keys. */
    void removeUnused(Collection<UUID> recipients) {
        // Waits for whoever adds a visit to one of them; the next statement then sees it.
        Set<UUID> unused = ids(recipients, "select id from recipient where id = any(?) order by id for update");
        for (String visits : List.of("order_visit", "order_former_visit")) {
            unused.removeAll(ids(
                    recipients, "select distinct recipient_id as id from " + visits + " where recipient_id = any(?)"));
        }
        jdbc.sql("delete from recipient where id = any(?)").param(uuids(unused)).update();
    }

    /** What a recipient's wrapped key is bound to. */
    static String owner(UUID recipient) {
        return "recipient:" + recipient;
    }

    private Map<RecipientId, DataKey> insert(Collection<Recipient> recipients) {
        BlindIndex index = sharedKeys.blindIndex();
        SearchTokens tokens = new SearchTokens(index);
        int version = versions.current();
        Map<RecipientId, DataKey> keys = new HashMap<>();
        template.batchUpdate(
                "insert into recipient (id, key_version, wrapped_key, blind_index, search_tokens) values (?, ?, ?, ?, ?)",
                recipients,
                BATCH,
                (statement, recipient) -> {
                    DataKey key = DataKey.random();
                    keys.put(recipient.id(), key);
                    UUID id = recipient.id().value();
                    statement.setObject(1, id);
                    statement.setInt(2, version);
                    statement.setBytes(
                            3, masterKeys.wrap(key, owner(id), version).bytes());
                    statement.setBytes(4, index.of(recipient).toByteArray());
                    statement.setArray(
                            5, statement.getConnection().createArrayOf("bytea", bytes(tokens.of(recipient))));
                });
        return keys;
    }

    /** As the driver takes them. */
    static Object[] bytes(Collection<Bytes> hashes) {
        return hashes.stream().map(Bytes::toByteArray).toArray(byte[][]::new);
    }

    private Map<Bytes, RecipientId> findByHash(List<Bytes> hashes) {
        byte[][] wanted = hashes.stream().map(Bytes::toByteArray).toArray(byte[][]::new);
        Map<Bytes, RecipientId> known = new HashMap<>();
        jdbc.sql("select id, blind_index from recipient where blind_index = any(?) order by id")
                .param(new SqlArrayValue("bytea", (Object[]) wanted))
                .query(row -> {
                    known.putIfAbsent(Bytes.copyFrom(row.getBytes("blind_index")), id(row));
                });
        return known;
    }

    private Set<UUID> ids(Collection<UUID> of, String query) {
        return jdbc.sql(query)
                .param(uuids(of))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    private Optional<DataKey> unwrap(ResultSet row) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped_key");
        return wrapped == null
                ? Optional.empty()
                : Optional.of(
                        masterKeys.unwrap(WrappedKey.of(row.getInt("key_version"), wrapped), owner(id(row).value())));
    }

    private static RecipientId id(ResultSet row) throws SQLException {
        return new RecipientId(row.getObject("id", UUID.class));
    }

    private static DataKey requireKey(RecipientId id, Optional<DataKey> key) {
        return key.orElseThrow(() -> new IllegalStateException(
                "The recipient (" + id + ") is erased: nothing more can be kept of them. Use a new recipient."));
    }

    private static SqlArrayValue uuids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
