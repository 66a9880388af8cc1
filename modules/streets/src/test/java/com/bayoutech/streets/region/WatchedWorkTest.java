package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchedWorkTest {
    @Test
    void workThatEndsIsDone() {
        AtomicBoolean isDone = new AtomicBoolean();

        WatchedWork.run("work", () -> isDone.set(true));

        assertThat(isDone).isTrue();
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        IllegalStateException fault = new IllegalStateException("a fault");

        assertThatThrownBy(() -> WatchedWork.run("work", () -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void workThatWaitsForAHelperThatDiedEndsWithWhatTheHelperDiedOf() {
        OutOfMemoryError death = new OutOfMemoryError("Java heap space");
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> WatchedWork.run("work", () -> {
                    Thread.ofPlatform().start(() -> {
                        throw death;
                    });
                    await(never);
                }))
                .isSameAs(death);
    }

    @Test
    void aHelperThatNobodyListensToAnyMoreEndsWithTheWork() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch hasEnded = new CountDownLatch(1);

        assertThatThrownBy(() -> WatchedWork.run("work", () -> {
                    Thread.ofPlatform().start(() -> {
                        try {
                            await(never);
                        } catch (IllegalStateException interrupted) {
                            hasEnded.countDown();
                        }
                    });
                    throw new IllegalArgumentException("The work gives up.");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(hasEnded.await(30, TimeUnit.SECONDS))
                .as("the helper was interrupted")
                .isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("The wait was interrupted.", interrupted);
        }
    }
}
