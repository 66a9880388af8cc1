package com.bayoutech.planning;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * What a run does before it searches: it waits for the streets, then for the travel times; shown, and ended by a stop, like the search itself.
 *
 * <p>Travel times are computed by several threads, which all report here; one of them at a time is let through to the monitor.
 */
final class RunPreparation implements Progress {
    private static final long SHOW_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long ASK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final RunMonitor monitor;
    private final Thread worker = Thread.currentThread();
    private final AtomicLong showAt = new AtomicLong(System.nanoTime());
    private final AtomicLong askAt = new AtomicLong(System.nanoTime());

    RunPreparation(RunMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Travel on the streets, as soon as there are some.
     *
     * @throws StreetsNotReadyException if there will be none
     * @throws java.util.concurrent.CancellationException if the run is stopped meanwhile
     */
    StreetNetwork awaitNetwork(Streets streets) {
        while (true) {
            switch (streets.state()) {
                case Streets.State.Preparing preparing -> {
                    advance("Streets are being prepared", preparing.share());
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                case Streets.State.Ready ready -> {
                    return streets.network();
                }
                case Streets.State.Failed failed ->
                    throw new StreetsNotReadyException(StreetsNotReadyException.NO_STREETS);
            }
        }
    }

    @Override
    public void report(String task, double share) {
        if (isDue(showAt, SHOW_NANOS)) {
            show(task, share);
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isStopped() || worker.isInterrupted() || (isDue(askAt, ASK_NANOS) && ask());
    }

    private synchronized void show(String task, double share) {
        monitor.showPreparation(task + ": " + Math.round(share * 100) + " %");
    }

    private synchronized boolean ask() {
        return monitor.ask();
    }

    /** Whether it is time again; true for one of the threads that ask. */
    private static boolean isDue(AtomicLong at, long pauseNanos) {
        long now = System.nanoTime();
        long due = at.get();
        return now - due >= 0 && at.compareAndSet(due, now + pauseNanos);
    }
}
