package com.bayoutech.adapters.redis;

import com.bayoutech.domain.DepotId;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderNews;
import java.util.Optional;
import org.redisson.api.RedissonClient;

/** News of a depot's orders. */
final class RedisOrderFeed extends RedisFeed<DepotId, OrderNews> implements OrderFeed {
    RedisOrderFeed(RedissonClient redisson) {
        super(redisson, "bayou:orders:", 64);
    }

    @Override
    DepotId about(OrderNews news) {
        return news.depot();
    }

    @Override
    boolean isDispensable(OrderNews news) {
        return false;
    }

    @Override
    String write(OrderNews news) {
        return OrderNewsJson.write(news);
    }

    @Override
    Optional<OrderNews> read(DepotId depot, String json) {
        return OrderNewsJson.read(depot, json);
    }
}
