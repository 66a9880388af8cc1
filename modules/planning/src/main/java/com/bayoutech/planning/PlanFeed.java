package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.function.Consumer;

/**
 * Carries what happens to plans to whoever looks at them, across machines; may lose messages, never blocks or throws at who publishes. Whoever hears that
 * a plan has moved reads it again: the database knows what is so.
 */
public interface PlanFeed {
    void publish(PlanNews news);

    /** Listens to a plan until closed; the listener is called on a thread of the feed's. */
    Subscription subscribe(PlanId plan, Consumer<PlanNews> listener);

    /** Ends what it stands for when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
