package com.bayoutech.adapters.redis;

import com.bayoutech.foundation.Feed;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages as JSON, on a Redis topic for each thing that they are about.
 *
 * <p>Publishing never waits: where Redis is slow or away, messages that can be done without are dropped, while the others are at least tried. After a
 * restart of Redis the client subscribes anew.
 */
abstract class RedisFeed<T, M> implements Feed<T, M> {
    private static final Logger LOG = LoggerFactory.getLogger(RedisFeed.class);

    private final RedissonClient redisson;
    private final String topics;
    private final int mostUnderWay;
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * @param topics what their names begin with
     * @param mostUnderWay from how many messages on that are not sent yet others are dropped that can be done without
     */
    RedisFeed(RedissonClient redisson, String topics, int mostUnderWay) {
        this.redisson = redisson;
        this.topics = topics;
        this.mostUnderWay = mostUnderWay;
    }

    /** What a message is about. */
    abstract T about(M message);

    /** Whether a later message makes up for the loss of this one. */
    abstract boolean isDispensable(M message);

    abstract String write(M message);

    /** Empty where a server of another version wrote something that this one cannot read: the feed may lose messages. */
    abstract Optional<M> read(T about, String json);

    @Override
    public final void publish(M message) {
        if (underWay.get() >= mostUnderWay && isDispensable(message)) {
            return;
        }
        underWay.incrementAndGet();
        RTopic topic = topic(about(message));
        topic.publishAsync(write(message)).whenComplete((receivers, failure) -> {
            underWay.decrementAndGet();
            if (failure != null) {
                LOG.debug("A message of the topic ({}) was not sent", topic.getChannelNames(), failure);
            }
        });
    }

    @Override
    public final Subscription subscribe(T about, Consumer<M> listener) {
        RTopic topic = topic(about);
        Mailbox<M> mailbox = new Mailbox<>(listener);
        try {
            int id = topic.addListener(
                    String.class, (channel, json) -> read(about, json).ifPresent(mailbox::put));
            return () -> {
                mailbox.close();
                close(topic, id);
            };
        } catch (RedisException e) {
            throw new RedisAwayException("listen to the topic (" + topics + about + ")", e);
        }
    }

    private static void close(RTopic topic, int listener) {
        topic.removeListenerAsync(listener).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.debug("A listener of the topic ({}) goes with its connection", topic.getChannelNames(), failure);
            }
        });
    }

    private RTopic topic(T about) {
        return redisson.getTopic(topics + about, StringCodec.INSTANCE);
    }
}
