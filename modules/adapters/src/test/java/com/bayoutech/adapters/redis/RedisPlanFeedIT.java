package com.bayoutech.adapters.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Feed;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanNews;
import com.bayoutech.planning.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redisson.api.RedissonClient;

class RedisPlanFeedIT {
    private static final PlanId PLAN = PlanId.random();

    private final BlockingQueue<PlanNews> heard = new LinkedBlockingQueue<>();
    private final RedissonClient here = RedisServerFixture.connect();
    private final RedissonClient there = RedisServerFixture.connect();
    private final PlanFeed feed = new RedisPlanFeed(here);

    @AfterEach
    void disconnect() {
        here.shutdown();
        there.shutdown();
    }

    @ParameterizedTest
    @MethodSource("everyNews")
    void newsArrivesOnAnotherServerAsItWasSent(PlanNews news) throws Exception {
        try (var _ = new RedisPlanFeed(there).subscribe(PLAN, heard::add)) {
            feed.publish(news);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(news);
        }
    }

    @Test
    void otherPlansAreNotHeardAndWhatCannotBeReadIsLeftOut() throws Exception {
        PlanNews own = new PlanNews.Left(PLAN, UUID.randomUUID());
        try (var _ = feed.subscribe(PLAN, heard::add)) {
            here.getTopic("bayou:plans:" + PLAN).publish("{\"news\":\"of-a-later-version\"}");
            here.getTopic("bayou:plans:" + PLAN).publish("no JSON");
            feed.publish(new PlanNews.Left(PlanId.random(), UUID.randomUUID()));
            feed.publish(own);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(own);
        }
    }

    @Test
    void newsArrivesInTheOrderInWhichItWasSent() throws Exception {
        List<PlanNews> sent = Stream.<PlanNews>generate(
                        () -> new PlanNews.HeadMoved(PLAN, RevisionId.random(), "odile", PlanNews.Step.CHANGED))
                .limit(50)
                .toList();
        try (var _ = feed.subscribe(PLAN, heard::add)) {
            // Each waits for the one before, as the feed does not.
            sent.forEach(news -> here.getTopic("bayou:plans:" + PLAN).publish(PlanNewsJson.write(news)));
            for (PlanNews next : sent) {
                assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(next);
            }
        }
    }

    @Test
    void whoeverTakesTimeToLookKeepsNobodyElseWaiting() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        List<Feed.Subscription> others = new ArrayList<>();
        try (var _ = feed.subscribe(PLAN, heard::add)) {
            for (PlanId other : Stream.generate(PlanId::random).limit(20).toList()) {
                others.add(feed.subscribe(other, news -> looks(looked)));
                feed.publish(new PlanNews.Left(other, UUID.randomUUID()));
            }
            PlanNews own = new PlanNews.HeadMoved(PLAN, RevisionId.random(), "odile", PlanNews.Step.CHANGED);
            feed.publish(own);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(own);
        } finally {
            looked.countDown();
            others.forEach(Feed.Subscription::close);
        }
    }

    private static void looks(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static Stream<PlanNews> everyNews() {
        Presence presence =
                new Presence(UUID.randomUUID(), "odile", List.of(ShiftId.random()), List.of(JobId.random()));
        return Stream.of(
                new PlanNews.HeadMoved(PLAN, RevisionId.random(), "odile", PlanNews.Step.REDONE),
                new PlanNews.Published(PLAN, RevisionId.random(), "odile"),
                new PlanNews.Seen(PLAN, presence),
                new PlanNews.Left(PLAN, presence.seat()),
                new PlanNews.Came(PLAN, presence.seat()));
    }
}
