package com.bayoutech.adapters.postgres;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many events wait in the outbox ({@code bayou.outbox.rows}), and since when the oldest does ({@code bayou.outbox.age}). */
final class OutboxGauges implements MeterBinder {
    private final JdbcClient jdbc;

    OutboxGauges(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    private double ageSeconds() {
        return jdbc.sql("""
                        select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::double precision
                        from outbox
                        """).query(Double.class).single();
    }
}
