package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers all that is said. */
final class RecordingOrderFeed implements OrderFeed {
    final List<OrderNews> said = new ArrayList<>();

    @Override
    public void publish(OrderNews news) {
        said.add(news);
    }

    @Override
    public Subscription subscribe(DepotId depot, Consumer<OrderNews> listener) {
        throw new UnsupportedOperationException("Nobody listens in these tests.");
    }
}
