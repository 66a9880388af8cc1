package com.bayoutech.adapters.scheduler;

import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunQueue;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A run's row in the queue commits with the unit of work that asks for it; right after that, this server's workers look. */
final class SchedulerRunQueue implements RunQueue {
    private final SchedulerClient client;
    private final Runnable look;

    SchedulerRunQueue(SchedulerClient client, Runnable look) {
        this.client = client;
        this.look = look;
    }

    @Override
    public void enqueue(RunId run) {
        client.scheduleIfNotExists(RunTask.DESCRIPTOR.instance(run.toString()).build(), Instant.now());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look.run();
                }
            });
        } else {
            look.run();
        }
    }
}
