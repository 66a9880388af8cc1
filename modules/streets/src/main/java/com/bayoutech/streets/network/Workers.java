package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads that share numbered pieces of work. The caller is one of them, with number 0, the only one that reports progress; where there is one
 * thread, it works alone.
 */
final class Workers implements AutoCloseable {
    /** A piece of work: no two workers get the same piece, and a worker does one after the other. */
    @FunctionalInterface
    interface Task {
        void work(int worker, int piece);
    }

    private static final double REPORTED = 0.01;

    final int count;
    private final Progress progress;
    private final String name;
    private final ExecutorService others;
    private double reported = -1;

    Workers(int threads, Progress progress, String name) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The number of threads (" + threads + ") must be at least 1. Use the number of processors.");
        }
        this.count = threads;
        this.progress = progress;
        this.name = name;
        this.others = Executors.newFixedThreadPool(
                Math.max(1, threads - 1),
                Thread.ofPlatform().daemon().name("streets-", 1).factory());
    }

    /** As {@link #share(int, double, double, Task)} where this is all of the work. */
    void share(int pieces, Task task) {
        share(pieces, 0, 1, task);
    }

    /**
     * Ends when no worker does anything any more: all pieces are done, or one has failed, and then what it threw is thrown.
     *
     * @param from how much of all the work is done before, 0 to 1
     * @param to how much is done afterwards
     * @throws CancellationException if the work is cancelled, or the calling thread is interrupted, as it then still is
     */
    void share(int pieces, double from, double to, Task task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        try {
            for (int worker = 1; worker < Math.min(count, pieces); worker++) {
                int number = worker;
                running.add(others.submit(() -> work(number, pieces, next, (any, piece) -> {
                    if (progress.isCancelled()) {
                        throw cancelled();
                    }
                    task.work(number, piece);
                })));
            }
            work(0, pieces, next, (worker, piece) -> {
                if (Thread.currentThread().isInterrupted()) {
                    throw cancelled();
                }
                advance(from + (to - from) * piece / pieces);
                task.work(worker, piece);
            });
        } finally {
            next.set(pieces);
            awaitEnd(running);
        }
        running.forEach(Workers::throwFailure);
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled();
        }
        advance(to);
    }

    private CancellationException cancelled() {
        return new CancellationException("The work (" + name + ") was cancelled.");
    }

    /** Tells the caller's listener how much of all the work is done. */
    void advance(double share) {
        boolean isWorthTelling = share >= reported + REPORTED || (share >= 1 && reported < 1);
        if (isWorthTelling || progress.isCancelled()) {
            reported = share;
            progress.advance(name, share);
        }
    }

    private static void work(int worker, int pieces, AtomicInteger next, Task task) {
        boolean isDone = false;
        try {
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                task.work(worker, piece);
            }
            isDone = true;
        } finally {
            if (!isDone) {
                next.set(pieces);
            }
        }
    }

    /** Waits for all, however impatient the caller is: what they write to may be used for something else afterwards. */
    private static void awaitEnd(List<Future<?>> running) {
        boolean isInterrupted = false;
        for (Future<?> other : running) {
            while (other.state() == Future.State.RUNNING) {
                try {
                    other.get();
                } catch (InterruptedException impatient) {
                    isInterrupted = true;
                } catch (ExecutionException failed) {
                    // Thrown when all have ended.
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void throwFailure(Future<?> ended) {
        if (ended.state() == Future.State.FAILED) {
            if (ended.exceptionNow() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A thread failed. Read the cause.", ended.exceptionNow());
        }
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
