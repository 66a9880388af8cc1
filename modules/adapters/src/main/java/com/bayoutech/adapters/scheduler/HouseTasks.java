package com.bayoutech.adapters.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does what the house does each day by itself, each task on one server.
 *
 * <p>On a thread and in a table of its own: a run may keep the workers' threads for hours, and either scheduler would take the other's tasks for
 * unknown ones.
 */
final class HouseTasks implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HouseTasks.class);
    private static final Duration POLLING = Duration.ofSeconds(30);

    private final WorkerProperties properties;
    private final DataSource dataSource;
    private final Supplier<List<HouseTask>> tasks;
    private volatile @Nullable Scheduler scheduler;

    HouseTasks(WorkerProperties properties, DataSource dataSource, Supplier<List<HouseTask>> tasks) {
        this.properties = properties;
        this.dataSource = dataSource;
        this.tasks = tasks;
    }

    @Override
    public void start() {
        List<RecurringTask<Void>> daily =
                tasks.get().stream().map(HouseTasks::daily).toList();
        if (properties.threads() == 0 || daily.isEmpty()) {
            return;
        }
        Scheduler started = Scheduler.create(dataSource)
                .tableName("house_tasks")
                .startTasks(daily)
                .threads(1)
                .pollingInterval(POLLING)
                .build();
        started.start();
        scheduler = started;
    }

    private static RecurringTask<Void> daily(HouseTask task) {
        return Tasks.recurring(task.name(), Schedules.daily(ZoneOffset.UTC, task.at()))
                .execute((instance, context) -> {
                    LOG.info("The task ({}) begins", task.name());
                    task.work().run();
                    LOG.info("The task ({}) is done", task.name());
                });
    }

    @Override
    public void stop() {
        Scheduler current = scheduler;
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
