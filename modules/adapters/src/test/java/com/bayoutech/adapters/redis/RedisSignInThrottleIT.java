package com.bayoutech.adapters.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;

class RedisSignInThrottleIT {
    private RedissonClient redisson;
    private RedisSignInThrottle throttle;

    @BeforeEach
    void connect() {
        redisson = RedisServerFixture.connect();
        redisson.getKeys().flushall();
        throttle = new RedisSignInThrottle(redisson);
    }

    @AfterEach
    void disconnect() {
        redisson.shutdown();
    }

    @Test
    void someFailuresCostNothing() {
        fail(4);
        assertThat(throttle.waitingTime("dora", "192.0.2.1")).isZero();
    }

    @Test
    void theFifthFailureMustWait() {
        fail(5);
        assertThat(throttle.waitingTime("dora", "192.0.2.1")).isPositive();
    }

    @Test
    void theWaitGrowsButNotForEver() {
        fail(8);
        assertThat(throttle.waitingTime("dora", "192.0.2.1")).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
        fail(100);
        assertThat(throttle.waitingTime("dora", "192.0.2.1")).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void somebodyElseNeedNotWait() {
        fail(9);
        assertThat(throttle.waitingTime("dora", "192.0.2.2")).isZero();
        assertThat(throttle.waitingTime("max", "192.0.2.1")).isZero();
    }

    @Test
    void whoGetsInStartsAfresh() {
        fail(4);
        throttle.succeeded("dora", "192.0.2.1");
        fail(4);
        assertThat(throttle.waitingTime("dora", "192.0.2.1")).isZero();
    }

    @Test
    void namesAndAddressesAreNotKept() {
        fail(5);
        assertThat(redisson.getKeys().getKeysStream())
                .isNotEmpty()
                .noneMatch(key -> key.contains("dora") || key.contains("192"));
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(_ -> throttle.failed("dora", "192.0.2.1"));
    }
}
