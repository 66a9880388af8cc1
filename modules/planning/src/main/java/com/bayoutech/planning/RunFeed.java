package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.function.Consumer;

/** Carries the progress of runs to whoever watches, across machines; may lose messages, never blocks a run, never throws at it. */
public interface RunFeed {
    void publish(RunProgress progress);

    /** Listens to a plan's runs until closed; the listener is called on a thread of the feed's. */
    Subscription subscribe(PlanId plan, Consumer<RunProgress> listener);

    /** Ends what it stands for when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
