package com.bayoutech.streets;

import java.util.concurrent.CancellationException;

/** Hears how far some long work is, and may end it. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens, nobody cancels. */
    Progress NONE = (task, share) -> {};

    /**
     * The work goes on.
     *
     * @param task what is being done, in a few words for people
     * @param share how much of this task is done, 0 to 1
     */
    void report(String task, double share);

    /** Whether the work should end; asked often, from several threads, so it must be quick. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Reports, and ends the work if it is not wanted any more.
     *
     * @throws CancellationException if the work is cancelled
     */
    default void advance(String task, double share) {
        if (isCancelled()) {
            throw new CancellationException("The work (" + task + ") was cancelled.");
        }
        report(task, share);
    }
}
