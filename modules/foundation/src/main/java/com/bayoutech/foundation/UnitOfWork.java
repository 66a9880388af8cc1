package com.bayoutech.foundation;

import java.util.function.Supplier;

/**
 * One transaction: everything that is changed, audited and put into the outbox inside commits together or not at all.
 *
 * <p>A call inside another one joins it.
 */
public interface UnitOfWork {
    /** Does the work in a transaction and returns its result; an exception rolls everything back. */
    <R> R call(Supplier<R> work);

    /** Does something once the current unit of work has committed, and never if it is rolled back; outside of any, at once. */
    default void afterwards(Runnable work) {
        work.run();
    }

    /** Like {@link #call}, for work without a result. */
    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
