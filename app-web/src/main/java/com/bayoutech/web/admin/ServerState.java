package com.bayoutech.web.admin;

import com.bayoutech.streets.Streets;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the state from Spring Boot's health, from the gauges and from the database. */
@Component
final class ServerState implements SystemState {
    private final HealthEndpoint health;
    private final MeterRegistry meters;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final Streets streets;

    ServerState(
            HealthEndpoint health, MeterRegistry meters, JdbcClient jdbc, Environment environment, Streets streets) {
        this.health = health;
        this.meters = meters;
        this.jdbc = jdbc;
        this.environment = environment;
        this.streets = streets;
    }

    @Override
    public Map<String, Part> health() {
        Map<String, Part> parts = new TreeMap<>();
        if (health.health() instanceof CompositeHealthDescriptor composite && composite.getComponents() != null) {
            composite.getComponents().forEach((name, part) -> parts.put(name, state(part)));
        }
        return parts;
    }

    private static Part state(HealthDescriptor part) {
        if (Status.UP.equals(part.getStatus())) {
            return Part.UP;
        }
        return part.getStatus().getCode().equals("PREPARING") ? Part.PREPARING : Part.DOWN;
    }

    @Override
    public Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        String own = ServerState.class.getPackage().getImplementationVersion();
        versions.put("BayouTech", Objects.requireNonNullElse(own, "development"));
        versions.put("Java", Runtime.version().toString());
        versions.put(
                "PostgreSQL",
                jdbc.sql("show server_version").query(String.class).single());
        versions.put("Servers", environment.getProperty("bayou.embedded", Boolean.class, false) ? "embedded" : "named");
        versions.put("Streets", streetsText());
        return versions;
    }

    private String streetsText() {
        return switch (streets.state()) {
            case Streets.State.Preparing preparing ->
                preparing.task() + ", " + Math.round(100 * preparing.share()) + " %";
            case Streets.State.Ready ready -> ready.region() + ", " + ready.version() + problem(ready.problem());
            case Streets.State.Failed failed -> failed.reason();
        };
    }

    private static String problem(String text) {
        return text.isEmpty() ? "" : ". A newer extract was not taken: " + text;
    }

    @Override
    public long outboxRows() {
        Gauge gauge = meters.find("bayou.outbox.rows").gauge();
        return gauge == null ? 0 : Math.round(gauge.value());
    }

    @Override
    public Duration outboxAge() {
        TimeGauge gauge = meters.find("bayou.outbox.age").timeGauge();
        return gauge == null ? Duration.ZERO : Duration.ofSeconds(Math.round(gauge.value(TimeUnit.SECONDS)));
    }
}
