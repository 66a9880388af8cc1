package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.SearchTokens;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderIndex;
import com.google.crypto.tink.util.Bytes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Orders found by their references, which are in the clear, and by keyed hashes of what is personal. */
final class PostgresOrderIndex implements OrderIndex {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final RecipientKeys recipients;
    private final SharedKeys sharedKeys;
    private final OrderReader reader;
    private final UnitOfWork unitOfWork;
    private volatile boolean complete;

    PostgresOrderIndex(JdbcTemplate template, RecipientKeys recipients, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        this.jdbc = JdbcClient.create(template);
        this.recipients = recipients;
        this.sharedKeys = sharedKeys;
        this.reader = new OrderReader(jdbc, recipients);
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<OrderEntry> search(String text, int most) {
        complete();
        Set<UUID> found = new HashSet<>(ids("select id from orders where reference = ?", text.strip()));
        SearchTokens tokens = new SearchTokens(sharedKeys.blindIndex());
        for (List<Bytes> wanted : tokens.wanted(text)) {
            found.addAll(ids("""
                    select distinct v.order_id as id, o.day from recipient r
                        join order_visit v on v.recipient_id = r.id
                        join orders o on o.id = v.order_id
                    where r.search_tokens @> ? order by o.day desc limit ?
                    """, new SqlArrayValue("bytea", RecipientKeys.bytes(wanted)), most));
        }
        return reader.read("id = any(?)", new SqlArrayValue("uuid", found.toArray())).stream()
                .sorted(Comparator.comparing(OrderEntry::day).reversed().thenComparing(OrderEntry::reference))
                .limit(most)
                .toList();
    }

    private List<UUID> ids(String query, Object... parameters) {
        return jdbc.sql(query)
                .params(parameters)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Gives recipients of before there were tokens theirs, once; several servers may do so at a time. */
    private void complete() {
        while (!complete) {
            complete = unitOfWork.call(this::completeSome) < BATCH;
        }
    }

    private int completeSome() {
        List<Former> some = jdbc.sql("""
                        select distinct on (r.id) r.id, v.order_id, v.position, v.name, v.address_line
                        from (select id from recipient where search_tokens is null and wrapped_key is not null
                            order by id limit %d) r
                            join order_visit v on v.recipient_id = r.id
                        order by r.id
                        """.formatted(BATCH))
                .query((row, _) -> new Former(
                        row.getObject("id", UUID.class),
                        row.getObject("order_id", UUID.class),
                        row.getInt("position"),
                        row.getBytes("name"),
                        row.getBytes("address_line")))
                .list();
        Map<RecipientId, DataKey> keys =
                recipients.find(some.stream().map(Former::recipient).toList());
        SearchTokens tokens = new SearchTokens(sharedKeys.blindIndex());
        for (Former former : some) {
            DataKey key = keys.get(new RecipientId(former.recipient()));
            if (key != null) {
                jdbc.sql("update recipient set search_tokens = ? where id = ? and wrapped_key is not null")
                        .params(
                                new SqlArrayValue("bytea", RecipientKeys.bytes(tokens.of(former.open(key)))),
                                former.recipient())
                        .update();
            }
        }
        return some.size();
    }

    @SuppressWarnings("ArrayRecordComponent") // ciphertexts, never compared, never handed out
    private record Former(UUID recipient, UUID order, int position, byte[] name, byte[] addressLine) {
        Recipient open(DataKey key) {
            VisitCipher cipher = new VisitCipher(key, order, position);
            return new Recipient(
                    new RecipientId(recipient),
                    cipher.open("name", name),
                    "",
                    "",
                    cipher.open("address_line", addressLine),
                    "");
        }
    }
}
