package com.bayoutech.adapters.redis;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Redis is.
 *
 * @param address such as {@code rediss://host:6379}; only TLS is spoken
 * @param username for servers with named users
 * @param trustCertificate a PEM file with the authority that signed the server's certificate; without it, those of the JDK count
 */
@ConfigurationProperties("bayou.redis")
record RedisProperties(
        String address,
        @Nullable String username,
        @Nullable String password,
        @Nullable Path trustCertificate) {
    RedisProperties {
        if (!address.startsWith("rediss://")) {
            throw new IllegalArgumentException("The property (bayou.redis.address) is (" + address
                    + "), which is no TLS address. Begin it with rediss://.");
        }
    }

    @Override
    public String toString() {
        return "RedisProperties[" + address + "]";
    }
}
