package com.bayoutech.adapters.redis;

import com.bayoutech.embedded.EmbeddedServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.redisson.api.RedissonClient;

/** One real server for all the tests of a run. */
final class RedisServerFixture {
    private static final EmbeddedServers SERVERS = start();

    private RedisServerFixture() {}

    static Map<String, String> properties() {
        return SERVERS.properties();
    }

    static RedisProperties redisProperties() {
        return redisProperties(properties().get("bayou.redis.address"));
    }

    static RedisProperties redisProperties(String address) {
        return new RedisProperties(
                address,
                null,
                properties().get("bayou.redis.password"),
                Path.of(properties().get("bayou.redis.trust-certificate")));
    }

    static RedissonClient connect() {
        return new RedisConfiguration().redisson(redisProperties());
    }

    private static EmbeddedServers start() {
        try {
            return EmbeddedServers.start(Files.createTempDirectory("bayou-redis"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
