package com.bayoutech.adapters.redis;

import static com.bayoutech.adapters.redis.RedisSignInThrottle.FREE_OF_ADDRESS;
import static com.bayoutech.adapters.redis.RedisSignInThrottle.FREE_OF_NAME;
import static com.bayoutech.adapters.redis.RedisSignInThrottle.FREE_OF_PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;

class RedisSignInThrottleIT {
    private static final String HERE = "192.0.2.1";

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
        fail(FREE_OF_PAIR);
        assertThat(throttle.waitingTime("dora", HERE)).isZero();
    }

    @Test
    void theNextOneMustWait() {
        fail(FREE_OF_PAIR + 1);
        assertThat(throttle.waitingTime("dora", HERE)).isPositive();
        assertThat(throttle.begin("dora", HERE)).isPositive();
    }

    @Test
    void theWaitGrowsButNotForEver() {
        fail(FREE_OF_PAIR + 4);
        assertThat(throttle.waitingTime("dora", HERE)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
        fail(30);
        assertThat(throttle.waitingTime("dora", HERE)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void ofABurstNoMoreThanTheFreeOnesAndOneAreLookedAt() throws Exception {
        Callable<Duration> attempt = () -> throttle.begin("dora", HERE);
        int lookedAt = 0;
        try (ExecutorService burst = Executors.newFixedThreadPool(16)) {
            for (Future<Duration> one : burst.invokeAll(Collections.nCopies(60, attempt))) {
                lookedAt += one.get().isZero() ? 1 : 0;
            }
        }
        assertThat(lookedAt).isEqualTo(FREE_OF_PAIR + 1);
    }

    @Test
    void somebodyElseNeedNotWait() {
        fail(FREE_OF_PAIR + 5);
        assertThat(throttle.waitingTime("dora", "192.0.2.2")).isZero();
        assertThat(throttle.waitingTime("max", HERE)).isZero();
    }

    @Test
    void whoTriesManyNamesFromOneAddressMustWait() {
        for (int name = 0; name <= FREE_OF_ADDRESS; name++) {
            assertThat(throttle.begin("name" + name, HERE)).isZero();
        }
        assertThat(throttle.begin("one more", HERE)).isPositive();
        assertThat(throttle.begin("one more", "192.0.2.2")).isZero();
    }

    @Test
    void whoTriesOneNameFromManyAddressesMustWaitButNotForLong() {
        for (int address = 0; address < FREE_OF_NAME + 12; address++) {
            forgetWaits();
            assertThat(throttle.begin("dora", "198.51.100." + address)).isZero();
        }
        assertThat(throttle.begin("dora", HERE)).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
        assertThat(throttle.begin("max", HERE)).isZero();
    }

    @Test
    void whoGotInFromAnAddressBeforeIsNotKeptOutByTheGuessesOfOthers() {
        throttle.begin("dora", HERE);
        throttle.succeeded("dora", HERE);
        for (int other = 0; other <= FREE_OF_ADDRESS; other++) {
            throttle.begin("dora", "198.51.100." + other);
            throttle.begin("name" + other, HERE);
        }
        assertThat(throttle.waitingTime("dora", "203.0.113.9")).isPositive();
        assertThat(throttle.waitingTime("max", HERE)).isPositive();
        assertThat(throttle.begin("dora", HERE)).isZero();

        fail(FREE_OF_PAIR);
        assertThat(throttle.begin("dora", HERE)).isPositive();
    }

    @Test
    void whoGetsInStartsAfresh() {
        fail(FREE_OF_PAIR - 1);
        throttle.begin("dora", HERE);
        throttle.succeeded("dora", HERE);
        fail(FREE_OF_PAIR);
        assertThat(throttle.waitingTime("dora", HERE)).isZero();
    }

    @Test
    void anOfficeFromWhichAllGetInNeedNeverWait() {
        for (int name = 0; name < 2 * FREE_OF_ADDRESS; name++) {
            assertThat(throttle.begin("name" + name, HERE)).isZero();
            throttle.succeeded("name" + name, HERE);
        }
    }

    @Test
    void namesAndAddressesAreNotKeptAndNothingForEver() {
        fail(FREE_OF_PAIR + 1);
        throttle.begin("max", HERE);
        throttle.succeeded("max", HERE);
        assertThat(redisson.getKeys().getKeysStream())
                .isNotEmpty()
                .noneMatch(key -> key.contains("dora") || key.contains("max") || key.contains("192"))
                .allMatch(key -> redisson.getBucket(key).remainTimeToLive() > 0);
    }

    /** Fails so often, whatever the waits. */
    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            forgetWaits();
            throttle.begin("dora", HERE);
        }
    }

    private void forgetWaits() {
        redisson.getKeys().deleteByPattern("bayou:{sign-in}:*:wait");
    }
}
