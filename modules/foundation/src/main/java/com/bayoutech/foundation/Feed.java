package com.bayoutech.foundation;

import java.util.function.Consumer;

/**
 * Carries messages to whoever listens, across machines; may lose messages, never blocks or throws at who publishes. Whoever hears of a change reads
 * again what it is about: the database knows what is so.
 *
 * @param <T> what messages are about, one at a time
 * @param <M> a message, which says what it is about
 */
public interface Feed<T, M> {
    void publish(M message);

    /** Listens to what is said about something until closed; the listener is called on a thread of the feed's. */
    Subscription subscribe(T about, Consumer<M> listener);

    /** Ends what it stands for when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
