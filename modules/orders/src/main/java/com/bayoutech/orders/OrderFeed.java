package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.Feed;
import java.util.function.Consumer;

/** Carries that a depot's orders have changed to whoever looks at them. */
public interface OrderFeed extends Feed<DepotId, OrderNews> {
    /** Nobody listens. */
    OrderFeed NONE = new OrderFeed() {
        @Override
        public void publish(OrderNews news) {}

        @Override
        public Subscription subscribe(DepotId depot, Consumer<OrderNews> listener) {
            return () -> {};
        }
    };
}
