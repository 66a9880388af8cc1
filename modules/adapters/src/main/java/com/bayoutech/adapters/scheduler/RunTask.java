package com.bayoutech.adapters.scheduler;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunStore;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Works on one run, under the trace of whoever asked for it.
 *
 * <p>A run that a dead server left, or that ended in an error of the system, is handed out again, a few times at most; then it is given
 * up, so that its plan is free. A stopping server gives its runs back at once, and that does not count.
 */
final class RunTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("run");

    private static final Logger LOG = LoggerFactory.getLogger(RunTask.class);
    private static final Caller CALLER = Caller.system(
            "worker", Permission.RUNS_WORK, Permission.ORDERS_READ, Permission.FLEET_READ, Permission.PLANS_READ);

    private final RunWork worker;
    private final RunStore runs;
    private final UnitOfWork unitOfWork;
    private final int retries;
    private final Duration pause;

    RunTask(RunWork worker, RunStore runs, UnitOfWork unitOfWork, int retries, Duration pause) {
        this.worker = worker;
        this.runs = runs;
        this.unitOfWork = unitOfWork;
        this.retries = retries;
        this.pause = pause;
    }

    Task<Void> create(BooleanSupplier stopping) {
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure((complete, operations) -> {
                    if (stopping.getAsBoolean()) {
                        giveBack(complete, operations);
                    } else {
                        retry(complete, operations, pause);
                    }
                })
                .onDeadExecution((complete, operations) -> retry(complete, operations, Duration.ZERO))
                .execute((instance, context) -> work(new RunId(UUID.fromString(instance.getId()))));
    }

    private void work(RunId id) {
        String traceId = unitOfWork.call(() -> runs.find(id)).map(Run::traceId).orElse("");
        try (var _ = MDC.putCloseable("traceId", traceId)) {
            worker.work(CALLER, id);
        } finally {
            // The bookkeeping that follows needs the database, which an interrupted thread cannot use.
            if (Thread.interrupted()) {
                LOG.info("The run ({}) was interrupted", id);
            }
        }
    }

    private static void giveBack(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Execution execution = complete.getExecution();
        LOG.info("The server stops: the run ({}) goes back to the queue", execution.getId());
        Instant now = Instant.now();
        operations.reschedule(ExecutionComplete.success(execution, now, now), now);
    }

    private void retry(ExecutionComplete complete, ExecutionOperations<Void> operations, Duration wait) {
        Execution execution = complete.getExecution();
        if (execution.consecutiveFailures < retries) {
            LOG.warn("The run ({}) did not come to its end and is handed out again", execution.getId());
            operations.reschedule(complete, Instant.now().plus(wait));
            return;
        }
        LOG.error("The run ({}) failed {} times and is given up", execution.getId(), execution.consecutiveFailures + 1);
        worker.abandon(
                CALLER,
                new RunId(UUID.fromString(execution.getId())),
                "The optimisation did not come to its end in " + (retries + 1)
                        + " attempts. Start it again, with fewer orders or a shorter time if that does not help.");
        operations.stop();
    }
}
