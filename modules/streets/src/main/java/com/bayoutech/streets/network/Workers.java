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
     * Ends when all pieces are done or one has failed, and then throws what that one threw.
     *
     * @param from how much of all the work is done before, 0 to 1
     * @param to how much is done afterwards
     * @throws CancellationException if the work is cancelled
     */
    void share(int pieces, double from, double to, Task task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 1; worker < Math.min(count, pieces); worker++) {
            int number = worker;
            running.add(others.submit(() -> work(number, pieces, next, (any, piece) -> {
                if (progress.isCancelled()) {
                    throw new CancellationException("The work (" + name + ") was cancelled.");
                }
                task.work(number, piece);
            })));
        }
        try {
            work(0, pieces, next, (worker, piece) -> {
                advance(from + (to - from) * piece / pieces);
                task.work(worker, piece);
            });
        } finally {
            next.set(pieces);
            running.forEach(Workers::await);
        }
        advance(to);
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

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted. Start it again.", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A thread failed. Read the cause.", failed);
        }
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
