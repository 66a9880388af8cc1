package com.bayoutech.web.admin;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.streets.Streets;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.RedisException;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the state from Spring Boot's health, from the gauges and from the database. */
@Component
final class ServerState implements SystemState {
    private static final Caller STATUS = Caller.system("status", Permission.AUDIT_READ);

    private final HealthEndpoint health;
    private final MeterRegistry meters;
    private final DatabaseFacts database;
    private final RedissonClient redis;
    private final Environment environment;
    private final Streets streets;
    private final AuditService audit;

    ServerState(
            HealthEndpoint health,
            MeterRegistry meters,
            DatabaseFacts database,
            RedissonClient redis,
            Environment environment,
            Streets streets,
            AuditService audit) {
        this.health = health;
        this.meters = meters;
        this.database = database;
        this.redis = redis;
        this.environment = environment;
        this.streets = streets;
        this.audit = audit;
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
        versions.put("BayouTech", Objects.requireNonNullElse(own, Texts.of("admin.system.development")));
        versions.put("Java", Runtime.version().toString());
        versions.put("PostgreSQL", database.version());
        versions.put("Redis", redisVersion());
        versions.put(
                Texts.of("admin.system.servers"),
                environment.getProperty("bayou.embedded", Boolean.class, false)
                        ? Texts.of("admin.system.servers.embedded")
                        : Texts.of("admin.system.servers.named"));
        versions.put(Texts.of("admin.system.streets"), streetsText());
        return versions;
    }

    /** Redis says so in the section on itself; where it is away, its part of the health tells. */
    private String redisVersion() {
        try {
            return redis.getRedisNodes(RedisNodes.SINGLE)
                    .getInstance()
                    .info(RedisNode.InfoSection.SERVER)
                    .getOrDefault("redis_version", Texts.of("admin.system.redis.unknown"));
        } catch (RedisException away) {
            return Texts.of("admin.system.redis.away");
        }
    }

    @Override
    public Map<String, String> storage() {
        Map<String, String> storage = new LinkedHashMap<>();
        storage.put(Texts.of("admin.system.database"), Sizes.text(database.bytes()));
        String home = environment.getProperty("bayou.home", "");
        Path folder = Path.of(home.isBlank() ? System.getProperty("user.home", ".") : home);
        try {
            FileStore disk = Files.getFileStore(folder);
            storage.put(
                    Texts.of("admin.system.disk"),
                    Texts.of(
                            "admin.system.disk.free",
                            Sizes.text(disk.getUsableSpace()),
                            Sizes.text(disk.getTotalSpace())));
        } catch (IOException unreadable) {
            storage.put(Texts.of("admin.system.disk"), Texts.of("admin.system.disk.unreadable"));
        }
        return storage;
    }

    @Override
    public Map<String, String> keys() {
        return database.keys();
    }

    @Override
    public List<Job> jobs() {
        return database.jobs();
    }

    @Override
    public Runs runs() {
        return database.runs();
    }

    @Override
    public Optional<Verification> lastVerification() {
        return audit.findLastVerification(STATUS)
                .map(entry -> new Verification(entry.at(), number(entry, "entries"), number(entry, "faults")));
    }

    private static long number(AuditRecord entry, String fact) {
        return Long.parseLong(entry.facts().getOrDefault(fact, "0"));
    }

    private String streetsText() {
        return switch (streets.state()) {
            case Streets.State.Preparing preparing ->
                Texts.of(
                        "admin.system.streets.preparing",
                        ServiceWords.of(preparing.task()),
                        Math.round(100 * preparing.share()));
            case Streets.State.Ready ready ->
                ready.problem().isEmpty()
                        ? Texts.of("admin.system.streets.ready", ready.region(), ready.version())
                        : Texts.of("admin.system.streets.stale", ready.region(), ready.version(), ready.problem());
            case Streets.State.Failed failed -> ServiceWords.of(failed.reason());
        };
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
