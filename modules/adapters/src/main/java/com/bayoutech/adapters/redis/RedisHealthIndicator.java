package com.bayoutech.adapters.redis;

import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether Redis answers, for the health page. */
final class RedisHealthIndicator extends AbstractHealthIndicator {
    private final RedissonClient redisson;

    RedisHealthIndicator(RedissonClient redisson) {
        super("Redis does not answer");
        this.redisson = redisson;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        redisson.getBucket("bayou:health", StringCodec.INSTANCE).isExists();
        builder.up();
    }
}
