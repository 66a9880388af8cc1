package com.bayoutech.adapters.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.DepotId;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderNews;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;

class RedisOrderFeedIT {
    private static final DepotId DEPOT = DepotId.random();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final BlockingQueue<OrderNews> heard = new LinkedBlockingQueue<>();
    private final RedissonClient here = RedisServerFixture.connect();
    private final RedissonClient there = RedisServerFixture.connect();
    private final OrderFeed feed = new RedisOrderFeed(here);

    @AfterEach
    void disconnect() {
        here.shutdown();
        there.shutdown();
    }

    @Test
    void newsArrivesOnAnotherServerAsItWasSent() throws Exception {
        OrderNews ofDays = new OrderNews(DEPOT, Set.of(DAY, DAY.plusDays(1)));
        OrderNews ofAll = new OrderNews(DEPOT, Set.of());
        try (var _ = new RedisOrderFeed(there).subscribe(DEPOT, heard::add)) {
            feed.publish(ofDays);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(ofDays);
            feed.publish(ofAll);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(ofAll);
        }
    }

    @Test
    void otherDepotsAreNotHeardAndWhatCannotBeReadIsLeftOut() throws Exception {
        OrderNews own = new OrderNews(DEPOT, Set.of(DAY));
        try (var _ = feed.subscribe(DEPOT, heard::add)) {
            for (String unreadable : new String[] {"{\"days\":[\"the day after\"]}", "{\"weeks\":[]}", "no JSON"}) {
                here.getTopic("bayou:orders:" + DEPOT).publish(unreadable);
            }
            feed.publish(new OrderNews(DepotId.random(), Set.of(DAY)));
            feed.publish(own);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(own);
        }
    }

    @Test
    void nothingIsHeardAfterTheEnd() throws Exception {
        try (var _ = feed.subscribe(DEPOT, heard::add)) {
            var ended = feed.subscribe(DEPOT, news -> heard.add(new OrderNews(DepotId.random(), Set.of())));
            ended.close();
            feed.publish(new OrderNews(DEPOT, Set.of(DAY)));
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(new OrderNews(DEPOT, Set.of(DAY)));
            assertThat(heard).isEmpty();
        }
    }
}
