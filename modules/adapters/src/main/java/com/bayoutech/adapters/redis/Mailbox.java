package com.bayoutech.adapters.redis;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Brings messages to a reader in their order, on a thread of its own: drawing a page anew takes a while, and the few threads on which the client hears of
 * messages have others to tell, such as of sessions that were revoked.
 */
final class Mailbox<T> implements AutoCloseable {
    private final Consumer<T> reader;

    /** One at a time; what comes after the end is dropped. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofVirtual().name("feed").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Mailbox(Consumer<T> reader) {
        this.reader = reader;
    }

    void put(T message) {
        thread.execute(() -> reader.accept(message));
    }

    /** What was not read by now never is. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
    }
}
