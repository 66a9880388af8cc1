package com.bayoutech.adapters.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;

class RedisSessionRegistryIT {
    private final SettableClock clock = new SettableClock();
    private RedissonClient redisson;
    private SessionRegistry registry;

    @BeforeEach
    void connect() {
        redisson = RedisServerFixture.connect();
        redisson.getKeys().flushall();
        registry = registry(redisson);
    }

    @AfterEach
    void disconnect() {
        redisson.shutdown();
    }

    @Test
    void keepsWhatWasRegistered() {
        Session session = session();
        registry.register(session);
        assertThat(registry.find(session.id())).contains(session);
        assertThat(registry.touch(session.id())).isTrue();
    }

    @Test
    void doesNotKnowWhatWasNotRegistered() {
        assertThat(registry.touch("nobody")).isFalse();
        assertThat(registry.find("nobody")).isEmpty();
    }

    @Test
    void sessionInUseOutlivesTheIdleTime() {
        Session session = session();
        registry.register(session);
        for (int use = 0; use < 4; use++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(registry.touch(session.id())).isTrue();
        }
    }

    @Test
    void idleSessionEnds() {
        Session session = session();
        registry.register(session);
        clock.advance(Duration.ofMinutes(30));
        assertThat(registry.find(session.id())).isEmpty();
        assertThat(registry.touch(session.id())).isFalse();
        assertThat(registry.list()).isEmpty();
    }

    @Test
    void evenSessionInUseEndsAfterItsLifetime() {
        Session session = session();
        registry.register(session);
        for (int use = 0; use < 35; use++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(registry.touch(session.id())).isTrue();
        }
        clock.advance(Duration.ofMinutes(20));
        assertThat(registry.find(session.id())).isEmpty();
        assertThat(registry.touch(session.id())).isFalse();
    }

    @Test
    void everyKeyHasTimeToLive() {
        Session session = session();
        registry.register(session);
        assertEveryKeyExpires();
        registry.touch(session.id());
        assertEveryKeyExpires();
    }

    private void assertEveryKeyExpires() {
        assertThat(redisson.getKeys().getKeysStream())
                .hasSize(2)
                .allMatch(key -> redisson.getKeys().remainTimeToLive(key) > 0);
    }

    @Test
    void listsTheLastUsedFirst() {
        Session first = session();
        registry.register(first);
        clock.advance(Duration.ofMinutes(1));
        Session second = session();
        registry.register(second);
        assertThat(registry.list()).extracting(Session::id).containsExactly(second.id(), first.id());
        clock.advance(Duration.ofMinutes(1));
        registry.touch(first.id());
        assertThat(registry.list()).extracting(Session::id).containsExactly(first.id(), second.id());
    }

    @Test
    void revokedSessionIsGoneAndAllServersHear() throws Exception {
        RedissonClient other = RedisServerFixture.connect();
        try {
            CompletableFuture<String> heard = new CompletableFuture<>();
            registry(other).onRevoked(heard::complete);
            Session session = session();
            registry.register(session);
            registry.revoke(session.id());
            assertThat(registry.touch(session.id())).isFalse();
            assertThat(heard.get(30, TimeUnit.SECONDS)).isEqualTo(session.id());
        } finally {
            other.shutdown();
        }
    }

    @Test
    void aRenamedSessionIsAsOldAsItWasAndTheServerThatHadItHears() throws Exception {
        RedissonClient other = RedisServerFixture.connect();
        try {
            CompletableFuture<String> heard = new CompletableFuture<>();
            registry(other).onRevoked(heard::complete);
            Session session = session();
            registry.register(session);
            clock.advance(Duration.ofMinutes(5));
            assertThat(registry.rename(session.id(), "another")).isTrue();
            assertThat(registry.find(session.id())).map(Session::id).contains("another");
            assertThat(registry.touch(session.id())).isFalse();
            assertThat(registry.rename(session.id(), "third")).isFalse();
            assertThat(registry.list()).singleElement().satisfies(renamed -> {
                assertThat(renamed.id()).isEqualTo("another");
                assertThat(renamed.startedAt()).isEqualTo(session.startedAt());
                assertThat(renamed.lastSeenAt()).isEqualTo(session.lastSeenAt());
            });
            assertThat(heard.get(30, TimeUnit.SECONDS)).isEqualTo(session.id());
            assertThat(redisson.getKeys().getKeysStream())
                    .hasSize(3)
                    .allMatch(key -> redisson.getKeys().remainTimeToLive(key) > 0);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void whoeverRevokesARenamedSessionByTheIdThatTheyKnowEndsIt() {
        Session session = session();
        registry.register(session);
        registry.rename(session.id(), "second");
        registry.rename("second", "third");
        registry.revoke(session.id());
        assertThat(registry.list()).isEmpty();
        assertThat(registry.touch("third")).isFalse();
    }

    @Test
    void whatDoesNotLiveIsNotRenamed() {
        assertThat(registry.rename("nobody", "somebody")).isFalse();
        Session session = session();
        registry.register(session);
        clock.advance(Duration.ofMinutes(30));
        assertThat(registry.rename(session.id(), "somebody")).isFalse();
        assertThat(registry.find("somebody")).isEmpty();
    }

    @Test
    void letsNobodyInWhileRedisIsAway() throws IOException {
        int port = URI.create(RedisServerFixture.redisProperties().address()).getPort();
        try (TcpGate gate = new TcpGate(port)) {
            RedissonClient gated = new RedisConfiguration()
                    .redisson(RedisServerFixture.redisProperties("rediss://localhost:" + gate.port()));
            try {
                SessionRegistry cutOff = registry(gated);
                Session session = session();
                cutOff.register(session);
                gate.cut();
                assertThatThrownBy(() -> cutOff.touch(session.id()))
                        .isInstanceOf(RedisAwayException.class)
                        .hasMessageContaining("check the session");
            } finally {
                gated.shutdown();
            }
        }
    }

    private SessionRegistry registry(RedissonClient client) {
        return new RedisSessionRegistry(client, clock, RedisConfiguration.IDLE, RedisConfiguration.LIFETIME);
    }

    private Session session() {
        return new Session(
                UUID.randomUUID().toString(),
                AccountId.random(),
                "dora",
                "Firefox on Linux",
                clock.instant(),
                clock.instant());
    }
}
