package com.bayoutech.streets.region;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Work on a thread of its own whose helpers do not die unnoticed.
 *
 * <p>GraphHopper and Lucene start threads of their own, and whoever waits for one that has run out of memory waits for ever. Such threads
 * belong to the group of the thread that started them: if one dies, all of the group are interrupted, and the work ends with what it died of.
 */
final class WatchedWork extends ThreadGroup {
    private volatile @Nullable Throwable death;

    private WatchedWork(String name) {
        super(name);
    }

    /**
     * Ends when the work has, and throws what it throws, or what a thread died of that it had started.
     *
     * @throws CancellationException if the waiting thread is interrupted; then the work is, too
     */
    static void run(String name, Runnable work) {
        WatchedWork group = new WatchedWork(name);
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread.ofPlatform().group(group).name(name).daemon().start(task);
        try {
            task.get();
        } catch (ExecutionException failed) {
            // Some of the group may be waiting to hand on what nobody takes any more.
            group.interrupt();
            group.throwDeath();
            throwOn(failed.getCause());
        } catch (InterruptedException ended) {
            group.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting for the work (" + name + ") was interrupted.");
        }
        group.throwDeath();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        death = cause;
        interrupt();
    }

    private void throwDeath() {
        Throwable known = death;
        if (known != null) {
            throwOn(known);
        }
    }

    private static void throwOn(@Nullable Throwable cause) {
        switch (cause) {
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case null, default -> throw new IllegalStateException("The work ended by an exception.", cause);
        }
    }
}
