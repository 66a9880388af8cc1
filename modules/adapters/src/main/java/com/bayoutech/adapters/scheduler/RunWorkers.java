package com.bayoutech.adapters.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The threads of this server that work on runs; none, if the property says so.
 *
 * <p>They start last and stop first, so that all they need is there. When they stop, their runs go back to the queue.
 */
final class RunWorkers implements SmartLifecycle {
    /** A run that is about to end may do so; the others are interrupted after this. */
    private static final Duration LAST_CHANCE = Duration.ofMillis(500);

    private final WorkerProperties properties;
    private final DataSource dataSource;
    private final Supplier<RunTask> task;
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean stopping;

    RunWorkers(WorkerProperties properties, DataSource dataSource, Supplier<RunTask> task) {
        this.properties = properties;
        this.dataSource = dataSource;
        this.task = task;
    }

    /** Looks into the queue now, if there is anybody to look. */
    void look() {
        Scheduler current = scheduler;
        if (current != null) {
            current.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        if (properties.threads() == 0) {
            return;
        }
        stopping = false;
        Scheduler started = Scheduler.create(dataSource, task.get().create(() -> stopping))
                .threads(properties.threads())
                .pollingInterval(properties.polling())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(properties.missedHeartbeats())
                .shutdownMaxWait(LAST_CHANCE)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        Scheduler current = scheduler;
        stopping = true;
        scheduler = null;
        if (current != null) {
            current.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
