package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as a table; its buckets let several relays share the work and keep each aggregate's sequence. */
final class PostgresOutbox implements Outbox {
    private static final int BUCKETS = 64;

    private final JdbcClient jdbc;

    PostgresOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(Event event) {
        TransactionUnitOfWork.requireOpen("The event (" + event.type() + ")");
        jdbc.sql("""
                        insert into outbox (id, aggregate, aggregate_id, bucket, type, version, facts)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        event.id(),
                        event.aggregate(),
                        event.aggregateId(),
                        Math.floorMod(event.aggregateId().hashCode(), BUCKETS),
                        event.type(),
                        event.version(),
                        FactsJson.write(event.facts()))
                .update();
    }
}
