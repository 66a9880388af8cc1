package com.bayoutech.web.admin;

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

    ServerState(HealthEndpoint health, MeterRegistry meters, JdbcClient jdbc, Environment environment) {
        this.health = health;
        this.meters = meters;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @Override
    public Map<String, Boolean> health() {
        Map<String, Boolean> parts = new TreeMap<>();
        if (health.health() instanceof CompositeHealthDescriptor composite && composite.getComponents() != null) {
            composite.getComponents().forEach((name, part) -> parts.put(name, isUp(part)));
        }
        return parts;
    }

    private static boolean isUp(HealthDescriptor part) {
        return Status.UP.equals(part.getStatus());
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
        return versions;
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
