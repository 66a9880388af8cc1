package com.bayoutech.foundation;

/** Where events wait for the relay to carry them out of the database; writes join the current {@link UnitOfWork}. */
public interface Outbox {
    /**
     * Appends an event.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void append(Event event);
}
