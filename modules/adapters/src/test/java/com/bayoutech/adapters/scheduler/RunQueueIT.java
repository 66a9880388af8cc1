package com.bayoutech.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.embedded.EmbeddedServers;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunQueue;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class RunQueueIT {
    @TempDir
    private static Path home;

    private static EmbeddedServers servers;
    private static HikariDataSource dataSource;

    private final RecordingWork work = new RecordingWork();
    private final List<RunWorkers> started = new ArrayList<>();
    private JdbcTemplate jdbc;
    private TransactionTemplate transaction;

    @BeforeAll
    static void startDatabase() {
        servers = EmbeddedServers.start(home);
        Map<String, String> properties = servers.createDatabase("run_queue");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(properties.get("spring.datasource.url"));
        config.setUsername(properties.get("spring.datasource.username"));
        config.setPassword(properties.get("spring.datasource.password"));
        dataSource = new HikariDataSource(config);
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    @AfterAll
    static void stopDatabase() {
        dataSource.close();
        servers.close();
    }

    @BeforeEach
    void emptyQueue() {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.update("delete from scheduled_tasks");
        transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    @AfterEach
    void stopWorkers() {
        started.forEach(RunWorkers::stop);
    }

    @Test
    void runIsWorkedOnOnceItsUnitOfWorkIsCommitted() throws Exception {
        RunQueue queue = queue(workers("1"));
        RunId run = RunId.random();
        transaction.executeWithoutResult(_ -> {
            queue.enqueue(run);
            assertThat(work.done).isEmpty();
        });
        assertThat(work.done.poll(30, TimeUnit.SECONDS)).isEqualTo(run);
        awaitEmptyQueue();
        assertThat(work.callers)
                .allSatisfy(caller -> assertThat(caller.permissions())
                        .containsExactlyInAnyOrder(
                                Permission.RUNS_WORK,
                                Permission.ORDERS_READ,
                                Permission.FLEET_READ,
                                Permission.PLANS_READ));
        assertThat(work.traces).containsExactly("trace of " + run);
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void runOfUnitOfWorkThatIsRolledBackIsForgotten() throws Exception {
        RunQueue queue = queue(workers("1"));
        transaction.executeWithoutResult(status -> {
            queue.enqueue(RunId.random());
            status.setRollbackOnly();
        });
        RunId next = RunId.random();
        queue.enqueue(next);
        assertThat(work.done.poll(30, TimeUnit.SECONDS)).isEqualTo(next);
    }

    @Test
    void serverWithoutThreadsLeavesRunsToOthers() throws Exception {
        RunWorkers none = workers("0");
        assertThat(none.isRunning()).isFalse();
        RunId run = RunId.random();
        queue(none).enqueue(run);
        workers("1");
        assertThat(work.done.poll(30, TimeUnit.SECONDS)).isEqualTo(run);
    }

    @Test
    void runThatFailsIsTriedAgainAndThenGivenUp() throws Exception {
        work.failures.set(Integer.MAX_VALUE);
        RunId run = RunId.random();
        queue(workers("1")).enqueue(run);
        assertThat(work.abandoned.poll(60, TimeUnit.SECONDS)).isEqualTo(run);
        assertThat(work.attempts).hasValue(4);
        awaitEmptyQueue();
    }

    @Test
    void runThatFailsOnceComesToItsEnd() throws Exception {
        work.failures.set(1);
        RunId run = RunId.random();
        queue(workers("1")).enqueue(run);
        assertThat(work.done.poll(60, TimeUnit.SECONDS)).isEqualTo(run);
        assertThat(work.abandoned).isEmpty();
    }

    @Test
    void runOfDeadServerIsPickedUp() throws Exception {
        RunId run = RunId.random();
        queue(workers("0")).enqueue(run);
        jdbc.update(
                "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour'");
        workers("1");
        assertThat(work.done.poll(60, TimeUnit.SECONDS)).isEqualTo(run);
    }

    @Test
    void runThatKillsItsServersIsGivenUp() throws Exception {
        RunId run = RunId.random();
        queue(workers("0")).enqueue(run);
        jdbc.update(
                "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour',"
                        + " consecutive_failures = 3");
        workers("1");
        assertThat(work.abandoned.poll(60, TimeUnit.SECONDS)).isEqualTo(run);
        assertThat(work.done).isEmpty();
    }

    @Test
    void stoppingServerGivesItsRunBackAtOnce() throws Exception {
        work.blocked = new CountDownLatch(1);
        RunWorkers first = workers("1");
        RunId run = RunId.random();
        queue(first).enqueue(run);
        work.entered.acquire();
        first.stop();
        assertThat(jdbc.queryForObject("select picked from scheduled_tasks", Boolean.class))
                .isFalse();
        assertThat(jdbc.queryForObject("select consecutive_failures from scheduled_tasks", Integer.class))
                .isZero();
        work.blocked = new CountDownLatch(0);
        workers("1");
        assertThat(work.done.poll(30, TimeUnit.SECONDS)).isEqualTo(run);
    }

    private RunWorkers workers(String threads) {
        WorkerProperties properties = new WorkerProperties(
                Integer.parseInt(threads), Duration.ofMillis(200), Duration.ofSeconds(1), 4, 3, Duration.ofMillis(10));
        RunTask task = new RunTask(work, new TracedRuns(), DIRECTLY, properties.retries(), properties.pause());
        RunWorkers workers = new RunWorkers(properties, dataSource, () -> task);
        workers.start();
        started.add(workers);
        return workers;
    }

    private static RunQueue queue(RunWorkers workers) {
        return new SchedulerRunQueue(
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                        .build(),
                workers::look);
    }

    private void awaitEmptyQueue() throws InterruptedException {
        while (jdbc.queryForObject("select count(*) from scheduled_tasks", Integer.class) > 0) {
            Thread.sleep(50);
        }
    }

    private static final UnitOfWork DIRECTLY = new UnitOfWork() {
        @Override
        public <R> R call(Supplier<R> unit) {
            return unit.get();
        }
    };
}
