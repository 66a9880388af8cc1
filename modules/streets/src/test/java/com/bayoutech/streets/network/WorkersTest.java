package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final CountDownLatch hasBegun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicBoolean otherHasEnded = new AtomicBoolean();
    private final AtomicBoolean isCancelled = new AtomicBoolean();

    private final Progress listener = new Progress() {
        @Override
        public void report(String task, double share) {}

        @Override
        public boolean isCancelled() {
            return isCancelled.get();
        }
    };

    @Test
    void whoIsInterruptedStillWaitsForTheOthers() throws InterruptedException {
        Caller caller = new Caller(() -> {});
        caller.awaitRest();
        caller.thread.interrupt();
        caller.awaitRest();
        assertThat(caller.thread.isAlive()).isTrue();
        mayEnd.countDown();
        caller.thread.join();
        assertThat(caller.thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(caller.hasSeenTheEnd).isTrue();
        assertThat(caller.wasInterrupted).isTrue();
    }

    @Test
    void whoCancelsStillWaitsForTheOthers() throws InterruptedException {
        Caller caller = new Caller(() -> isCancelled.set(true));
        caller.awaitRest();
        assertThat(caller.thread.isAlive()).isTrue();
        mayEnd.countDown();
        caller.thread.join();
        assertThat(caller.thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(caller.hasSeenTheEnd).isTrue();
        assertThat(caller.wasInterrupted).isFalse();
    }

    @Test
    void whoFailsStillWaitsForTheOthers() throws InterruptedException {
        Caller caller = new Caller(() -> {
            throw new ArithmeticException("not this one");
        });
        caller.awaitRest();
        assertThat(caller.thread.isAlive()).isTrue();
        mayEnd.countDown();
        caller.thread.join();
        assertThat(caller.thrown.get()).isInstanceOf(ArithmeticException.class);
        assertThat(caller.hasSeenTheEnd).isTrue();
    }

    @Test
    void whatAnotherThreadThrowsIsThrown() {
        try (Workers workers = new Workers(2, Progress.NONE, "test")) {
            assertThatThrownBy(() -> workers.share(2, (worker, piece) -> {
                        if (worker == 1) {
                            hasBegun.countDown();
                            throw new ArithmeticException("by another");
                        }
                        await(hasBegun);
                    }))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("by another");
        }
    }

    @Test
    void aSingleThreadIsInterruptedBetweenPieces() {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(1, Progress.NONE, "test")) {
            assertThatThrownBy(() -> workers.share(5, (worker, piece) -> {
                        if (done.incrementAndGet() == 2) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("The work (test) was cancelled.");
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Shares pieces with one other thread, which does not end its own before it may. */
    private final class Caller {
        final AtomicReference<@Nullable RuntimeException> thrown = new AtomicReference<>();
        volatile boolean hasSeenTheEnd;
        volatile boolean wasInterrupted;
        final Thread thread;

        Caller(Runnable ownPiece) {
            thread = Thread.ofPlatform().start(() -> {
                try (Workers workers = new Workers(2, listener, "test")) {
                    workers.share(3, (worker, piece) -> work(worker, ownPiece));
                } catch (RuntimeException trouble) {
                    hasSeenTheEnd = otherHasEnded.get();
                    wasInterrupted = Thread.currentThread().isInterrupted();
                    thrown.set(trouble);
                }
            });
        }

        private void work(int worker, Runnable ownPiece) {
            if (worker == 1) {
                hasBegun.countDown();
                await(mayEnd);
                otherHasEnded.set(true);
            } else {
                spinUntilBegun();
                ownPiece.run();
            }
        }

        /** So that there is only one thing that this thread can be seen waiting for. */
        private void spinUntilBegun() {
            while (hasBegun.getCount() > 0) {
                Thread.onSpinWait();
            }
        }

        /** Until it waits for the other thread, or has ended. */
        void awaitRest() {
            await(hasBegun);
            while (thread.isInterrupted() || (thread.isAlive() && thread.getState() != Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
        }
    }
}
