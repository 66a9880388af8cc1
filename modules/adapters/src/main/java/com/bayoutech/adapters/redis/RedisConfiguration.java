package com.bayoutech.adapters.redis;

import com.bayoutech.identity.SessionRegistry;
import com.bayoutech.identity.SignInThrottle;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.RunFeed;
import java.time.Duration;
import java.time.InstantSource;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;
import org.redisson.config.ConstantDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers what lives in Redis, over TLS 1.3 alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisProperties.class)
public class RedisConfiguration {
    /** How long a session lives without being used. */
    static final Duration IDLE = Duration.ofMinutes(30);
    /** How long a session lives at most. */
    static final Duration LIFETIME = Duration.ofHours(12);

    @Bean(destroyMethod = "shutdown")
    RedissonClient redisson(RedisProperties properties) {
        Config config = new Config();
        config.setCodec(StringCodec.INSTANCE);
        config.setThreads(4).setNettyThreads(4);
        config.setSslProtocols(new String[] {"TLSv1.3"});
        config.setUsername(properties.username()).setPassword(properties.password());
        if (properties.trustCertificate() != null) {
            config.setSslTrustManagerFactory(TrustedCertificates.read(properties.trustCertificate()));
        }
        config.useSingleServer()
                .setAddress(properties.address())
                .setConnectionMinimumIdleSize(2)
                .setConnectionPoolSize(16)
                .setSubscriptionConnectionMinimumIdleSize(1)
                .setSubscriptionConnectionPoolSize(8)
                .setSubscriptionsPerConnection(1000)
                .setConnectTimeout(3000)
                .setTimeout(2000)
                .setRetryAttempts(1)
                .setRetryDelay(new ConstantDelay(Duration.ofMillis(200)))
                .setPingConnectionInterval(5000);
        try {
            return Redisson.create(config);
        } catch (RedisException e) {
            throw new RedisAwayException("reach it at " + properties.address(), e);
        }
    }

    @Bean
    SessionRegistry sessionRegistry(RedissonClient redisson, InstantSource clock) {
        return new RedisSessionRegistry(redisson, clock, IDLE, LIFETIME);
    }

    @Bean
    SignInThrottle signInThrottle(RedissonClient redisson) {
        return new RedisSignInThrottle(redisson);
    }

    @Bean
    RunFeed runFeed(RedissonClient redisson) {
        return new RedisRunFeed(redisson);
    }

    @Bean
    PlanFeed planFeed(RedissonClient redisson) {
        return new RedisPlanFeed(redisson);
    }

    @Bean
    OrderFeed orderFeed(RedissonClient redisson) {
        return new RedisOrderFeed(redisson);
    }

    @Bean
    RedisHealthIndicator redisHealthIndicator(RedissonClient redisson) {
        return new RedisHealthIndicator(redisson);
    }
}
