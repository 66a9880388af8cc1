package com.bayoutech.adapters.redis;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunProgress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Progress as JSON, on one Redis topic a plan.
 *
 * <p>Publishing never waits: where Redis is slow or away, messages are dropped, but for the last one of a run, which is at least
 * tried. After a restart of Redis the client subscribes anew.
 */
final class RedisRunFeed implements RunFeed {
    private static final Logger LOG = LoggerFactory.getLogger(RedisRunFeed.class);
    private static final String TOPIC = "bayou:runs:";
    private static final int MOST_UNDER_WAY = 16;

    private final RedissonClient redisson;
    private final AtomicInteger underWay = new AtomicInteger();

    RedisRunFeed(RedissonClient redisson) {
        this.redisson = redisson;
    }

    @Override
    public void publish(RunProgress progress) {
        if (underWay.get() >= MOST_UNDER_WAY && !progress.state().isOver()) {
            return;
        }
        underWay.incrementAndGet();
        topic(progress.plan()).publishAsync(RunProgressJson.write(progress)).whenComplete((receivers, failure) -> {
            underWay.decrementAndGet();
            if (failure != null) {
                LOG.debug("Progress of the run ({}) was not sent", progress.run(), failure);
            }
        });
    }

    @Override
    public Subscription subscribe(PlanId plan, Consumer<RunProgress> listener) {
        RTopic topic = topic(plan);
        Mailbox<RunProgress> mailbox = new Mailbox<>(listener);
        try {
            int id = topic.addListener(
                    String.class, (channel, json) -> RunProgressJson.read(json).ifPresent(mailbox::put));
            return () -> {
                mailbox.close();
                close(topic, id);
            };
        } catch (RedisException e) {
            throw new RedisAwayException("watch the plan's runs", e);
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
