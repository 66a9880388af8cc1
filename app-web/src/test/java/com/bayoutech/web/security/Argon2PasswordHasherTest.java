package com.bayoutech.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.foundation.RefusedException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class Argon2PasswordHasherTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        Argon2PasswordHasher hasher = new Argon2PasswordHasher();
        String hash = hasher.hash("three green boats");
        assertThat(hash).startsWith("$argon2id$").contains("m=19456,t=2");
        assertThat(hasher.matches("three green boats", hash)).isTrue();
        assertThat(hasher.matches("three red boats", hash)).isFalse();
    }

    @Test
    void ofManyWhoSignInTogetherAFewAreHashedAtOnce() throws Exception {
        Counting counting = new Counting(0);
        Argon2PasswordHasher hasher = new Argon2PasswordHasher(counting, 4, 200, LONG);
        Callable<Boolean> attempt = () -> hasher.matches("a password", "a hash");
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : crowd.invokeAll(Collections.nCopies(200, attempt))) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(counting.most.get()).isBetween(1, 4);
    }

    @Test
    void whoeverWaitsTooLongIsTurnedAwayAndTheNextIsNot() throws Exception {
        assertTurnedAway(new Counting(2), 200, Duration.ZERO);
    }

    @Test
    void whereTooManyWaitAlreadyNobodyQueuesUp() throws Exception {
        assertTurnedAway(new Counting(2), 0, LONG);
    }

    private static void assertTurnedAway(Counting busy, int waiting, Duration patience) throws Exception {
        Argon2PasswordHasher full = new Argon2PasswordHasher(busy, 2, waiting, patience);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> first =
                    List.of(crowd.submit(() -> full.matches("a", "b")), crowd.submit(() -> full.matches("a", "b")));
            busy.begun.await();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> full.matches("a", "b"))
                    .withMessageContaining("Try again");
            busy.mayEnd.countDown();
            for (Future<Boolean> one : first) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(full.matches("a", "b")).isTrue();
    }

    /** Counts who is at it together; the first of them wait until they are told to end. */
    private static final class Counting implements PasswordEncoder {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch begun;
        private final CountDownLatch mayEnd;

        Counting(int held) {
            begun = new CountDownLatch(held);
            mayEnd = new CountDownLatch(held == 0 ? 0 : 1);
        }

        @Override
        public String encode(CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            begun.countDown();
            try {
                mayEnd.await();
                return true;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                now.decrementAndGet();
            }
        }
    }
}
