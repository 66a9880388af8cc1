package com.bayoutech.adapters.redis;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanNews;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * News as JSON, on one Redis topic a plan.
 *
 * <p>Publishing never waits: where Redis is slow or away, it is dropped who is there, while what became of a plan is at least tried. After a restart of
 * Redis the client subscribes anew.
 */
final class RedisPlanFeed implements PlanFeed {
    private static final Logger LOG = LoggerFactory.getLogger(RedisPlanFeed.class);
    private static final String TOPIC = "bayou:plans:";
    private static final int MOST_UNDER_WAY = 64;

    private final RedissonClient redisson;
    private final AtomicInteger underWay = new AtomicInteger();

    RedisPlanFeed(RedissonClient redisson) {
        this.redisson = redisson;
    }

    @Override
    public void publish(PlanNews news) {
        boolean isOfThePlan = switch (news) {
            case PlanNews.HeadMoved moved -> true;
            case PlanNews.Published published -> true;
            case PlanNews.ProposalGone gone -> true;
            case PlanNews.Seen seen -> false;
            case PlanNews.Left left -> false;
            case PlanNews.Came came -> false;
        };
        if (underWay.get() >= MOST_UNDER_WAY && !isOfThePlan) {
            return;
        }
        underWay.incrementAndGet();
        topic(news.plan()).publishAsync(PlanNewsJson.write(news)).whenComplete((receivers, failure) -> {
            underWay.decrementAndGet();
            if (failure != null) {
                LOG.debug("News of the plan ({}) was not sent", news.plan(), failure);
            }
        });
    }

    @Override
    public Subscription subscribe(PlanId plan, Consumer<PlanNews> listener) {
        RTopic topic = topic(plan);
        Mailbox<PlanNews> mailbox = new Mailbox<>(listener);
        try {
            int id = topic.addListener(
                    String.class,
                    (channel, json) -> PlanNewsJson.read(plan, json).ifPresent(mailbox::put));
            return () -> {
                mailbox.close();
                close(topic, id);
            };
        } catch (RedisException e) {
            throw new RedisAwayException("watch the plan", e);
        }
    }

    private static void close(RTopic topic, int listener) {
        topic.removeListenerAsync(listener).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.debug("A listener of the topic ({}) goes with its connection", topic.getChannelNames(), failure);
            }
        });
    }

    private RTopic topic(PlanId plan) {
        return redisson.getTopic(TOPIC + plan, StringCodec.INSTANCE);
    }
}
