package com.bayoutech.adapters.postgres;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many events wait in the outbox ({@code bayou.outbox.rows}), and since when the oldest does ({@code bayou.outbox.age}).
 *
 * <p>Each look is cheap however full the outbox is: the age comes from an index, and more than 100,000 events are not counted, but shown
 * as 100,001.
 */
final class OutboxGauges implements MeterBinder {
    private static final int MOST_COUNTED = 100_000;

    private final JdbcClient jdbc;
    private final int mostCounted;

    OutboxGauges(JdbcClient jdbc) {
        this(jdbc, MOST_COUNTED);
    }

    OutboxGauges(JdbcClient jdbc, int mostCounted) {
        this.jdbc = jdbc;
        this.mostCounted = mostCounted;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("bayou.outbox.rows", this, OutboxGauges::rows)
                .description("Events that wait for the relay")
                .register(registry);
        TimeGauge.builder("bayou.outbox.age", this, TimeUnit.SECONDS, OutboxGauges::ageSeconds)
                .description("How long the oldest event has waited; zero where none waits")
                .register(registry);
    }

    private double rows() {
        return jdbc.sql("select count(*) from (select 1 from outbox limit ?) waiting")
                .param(mostCounted + 1)
                .query(Long.class)
                .single();
    }

    private double ageSeconds() {
        return jdbc.sql("""
                        select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::double precision
                        from outbox
                        """).query(Double.class).single();
    }
}
