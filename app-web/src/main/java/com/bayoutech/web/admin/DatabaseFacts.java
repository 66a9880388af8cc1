package com.bayoutech.web.admin;

import com.bayoutech.web.admin.SystemState.Job;
import com.bayoutech.web.admin.SystemState.Runs;
import com.bayoutech.web.ui.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of the server: its size, the master key's versions, and what the house does by itself. */
@Component
final class DatabaseFacts {
    private static final String JOBS = """
            select task_name, execution_time, last_success, last_failure, coalesce(consecutive_failures, 0) as failures
            from house_tasks order by task_name
            """;

    private static final String RUNS = """
            select count(*) filter (where not picked) as waiting, count(*) filter (where picked) as working,
                count(*) filter (where consecutive_failures > 0) as failing
            from scheduled_tasks
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    DatabaseFacts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    long bytes() {
        return jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        List<KeyVersion> versions = jdbc.sql("select version, first_used_at from master_key_version order by version")
                .query((row, _) -> new KeyVersion(row.getInt("version"), moment(row, "first_used_at")))
                .list();
        versions.stream().reduce((older, newer) -> newer).ifPresent(current -> {
            keys.put(
                    Texts.of("admin.system.master-key"),
                    Texts.of("admin.system.master-key.version", Integer.toString(current.number())));
            current.since()
                    .ifPresent(since -> keys.put(
                            Texts.of("admin.system.key-age"), Moments.text(Duration.between(since, clock.instant()))));
        });
        if (versions.size() > 1) {
            keys.put(
                    Texts.of("admin.system.older-keys"),
                    Texts.of("admin.system.older-keys.count", versions.size() - 1));
        }
        return keys;
    }

    List<Job> jobs() {
        return jdbc.sql(JOBS)
                .query((row, _) -> new Job(
                        row.getString("task_name"),
                        moment(row, "execution_time"),
                        moment(row, "last_success"),
                        moment(row, "last_failure"),
                        row.getInt("failures")))
                .list();
    }

    Runs runs() {
        return jdbc.sql(RUNS)
                .query((row, _) -> new Runs(row.getInt("waiting"), row.getInt("working"), row.getInt("failing")))
                .single();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private record KeyVersion(int number, Optional<Instant> since) {}
}
