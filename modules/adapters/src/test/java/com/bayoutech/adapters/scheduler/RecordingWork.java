package com.bayoutech.adapters.scheduler;

import com.bayoutech.foundation.Caller;
import com.bayoutech.planning.RunId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.MDC;

/** Work that fails a number of times, and that can be held. */
final class RecordingWork implements RunWork {
    final BlockingQueue<RunId> done = new LinkedBlockingQueue<>();
    final BlockingQueue<RunId> abandoned = new LinkedBlockingQueue<>();
    final List<Caller> callers = new CopyOnWriteArrayList<>();
    final List<String> traces = new CopyOnWriteArrayList<>();
    final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger attempts = new AtomicInteger();
    final Semaphore entered = new Semaphore(0);
    volatile CountDownLatch blocked = new CountDownLatch(0);

    @Override
    public void work(Caller caller, RunId run) {
        attempts.incrementAndGet();
        callers.add(caller);
        traces.add(MDC.get("traceId"));
        entered.release();
        try {
            blocked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("the database is away");
        }
        done.add(run);
    }

    @Override
    public void abandon(Caller caller, RunId run, String reason) {
        abandoned.add(run);
    }
}
