package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.SearchTokens;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.UnitOfWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Gives recipients of before there were search tokens theirs, once after a start; several servers may do so at a time.
 *
 * <p>It walks through them by their ids and not by who is still without: a recipient whom no visit names never gets any.
 */
final class SearchTokenBackfill {
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final RecipientKeys recipients;
    private final SharedKeys sharedKeys;
    private final UnitOfWork unitOfWork;
    private volatile boolean done;

    SearchTokenBackfill(JdbcClient jdbc, RecipientKeys recipients, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.sharedKeys = sharedKeys;
        this.unitOfWork = unitOfWork;
    }

    /** Each batch is a unit of work; whatever ends one of them, the next call begins anew. */
    void run() {
        if (done) {
            return;
        }
        if (TransactionUnitOfWork.isOpen()) {
            throw new IllegalStateException("The search index was completed inside of a unit of work, and would not be"
                    + " if that is rolled back. Call catchUp() before the UnitOfWork of the search.");
        }
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            UUID after = last.get();
            last = unitOfWork.call(() -> batch(after));
        }
        done = true;
    }

    /** The last of the recipients of a batch; empty if there are no more. */
    private Optional<UUID> batch(UUID after) {
        List<UUID> some = jdbc.sql("""
                        select id from recipient where search_tokens is null and wrapped_key is not null and id > ?
                        order by id limit ?
                        """)
                .params(after, BATCH)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        index(some);
        return some.size() < BATCH ? Optional.empty() : Optional.of(some.getLast());
    }

    private void index(List<UUID> some) {
        Map<UUID, SealedRecipient> sealed = new HashMap<>();
        jdbc.sql(SealedRecipient.ONE_VISIT_EACH.formatted("recipient_id = any(?)"))
                .param(new SqlArrayValue("uuid", some.toArray()))
                .query(row -> {
                    SealedRecipient recipient = SealedRecipient.of(row);
                    sealed.put(recipient.id(), recipient);
                });
        Map<RecipientId, DataKey> keys = recipients.find(sealed.keySet());
        SearchTokens tokens = new SearchTokens(sharedKeys.blindIndex());
        sealed.forEach((id, recipient) -> Optional.ofNullable(keys.get(new RecipientId(id)))
                .ifPresent(key -> jdbc.sql(
                                "update recipient set search_tokens = ? where id = ? and wrapped_key is not null")
                        .params(new SqlArrayValue("bytea", RecipientKeys.bytes(tokens.of(recipient.open(key)))), id)
                        .update()));
    }
}
