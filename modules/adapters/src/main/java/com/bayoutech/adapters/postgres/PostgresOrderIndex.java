package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.SearchTokens;
import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderIndex;
import com.google.crypto.tink.util.Bytes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Orders found by their references, which are in the clear, and by keyed hashes of what is personal. */
final class PostgresOrderIndex implements OrderIndex {
    private final JdbcClient jdbc;
    private final SharedKeys sharedKeys;
    private final OrderReader reader;
    private final SearchTokenBackfill backfill;

    PostgresOrderIndex(JdbcTemplate template, RecipientKeys recipients, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        this.jdbc = JdbcClient.create(template);
        this.sharedKeys = sharedKeys;
        this.reader = new OrderReader(jdbc, recipients);
        this.backfill = new SearchTokenBackfill(jdbc, recipients, sharedKeys, unitOfWork);
    }

    @Override
    public void catchUp() {
        backfill.run();
    }

    @Override
    public List<OrderEntry> search(String text, DepotScope depots, int most) {
        boolean everywhere = depots.isEverywhere();
        SqlArrayValue allowed = new SqlArrayValue("uuid", ids(depots));
        Set<UUID> found = new HashSet<>(ids("""
                select o.id from orders o where o.reference = ? and (? or o.depot_id = any(?))
                """, text.strip(), everywhere, allowed));
        SearchTokens tokens = new SearchTokens(sharedKeys.blindIndex());
        for (List<Bytes> wanted : tokens.wanted(text)) {
            found.addAll(ids("""
                    select distinct v.order_id as id, o.day from recipient r
                        join order_visit v on v.recipient_id = r.id
                        join orders o on o.id = v.order_id
                    where r.search_tokens @> ? and (? or o.depot_id = any(?)) order by o.day desc limit ?
                    """, new SqlArrayValue("bytea", RecipientKeys.bytes(wanted)), everywhere, allowed, most));
        }
        return reader.read("id = any(?)", new SqlArrayValue("uuid", found.toArray())).stream()
                .sorted(Comparator.comparing(OrderEntry::day).reversed().thenComparing(OrderEntry::reference))
                .limit(most)
                .toList();
    }

    private static Object[] ids(DepotScope depots) {
        return depots.depots().orElse(Set.of()).stream().map(DepotId::value).toArray();
    }

    private List<UUID> ids(String query, Object... parameters) {
        return jdbc.sql(query)
                .params(parameters)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
