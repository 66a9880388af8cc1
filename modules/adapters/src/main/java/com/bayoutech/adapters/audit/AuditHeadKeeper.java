package com.bayoutech.adapters.audit;

import com.bayoutech.identity.AuditHash;
import com.bayoutech.identity.AuditHead;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each new head of the audit trail down outside of the database: within a second into a file, and now and then for good and into the log.
 *
 * <p>Before a head takes the place of the one before, that is looked for in the trail. If it is not there any more, the trail was cut or made anew,
 * and the lost head is kept for good, so that each later look at the trail finds it missing.
 */
public final class AuditHeadKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AuditHeadKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FOR_GOOD = Duration.ofHours(1);
    private static final long PATIENCE_SECONDS = 5;

    private final AuditHeadFile file;
    private final LongFunction<Optional<AuditHash>> hashes;
    private final InstantSource clock;
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("audit-heads").factory());
    private final AtomicReference<Optional<AuditHead>> waiting = new AtomicReference<>(Optional.empty());
    private Instant keptAt = Instant.EPOCH;

    /**
     * A keeper of heads.
     *
     * @param hashes the hash of an entry of the trail as it is now
     */
    public AuditHeadKeeper(AuditHeadFile file, LongFunction<Optional<AuditHash>> hashes, InstantSource clock) {
        this.file = file;
        this.hashes = hashes;
        this.clock = clock;
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Takes a head that is committed; returns at once. */
    public void moved(AuditHead head) {
        Optional<AuditHead> before = waiting.getAndAccumulate(Optional.of(head), AuditHeadKeeper::newer);
        if (before.isEmpty()) {
            var _ = writer.schedule(this::writeWaiting, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Optional<AuditHead> newer(Optional<AuditHead> one, Optional<AuditHead> other) {
        return one.isPresent()
                        && one.get().sequence() > other.map(AuditHead::sequence).orElse(0L)
                ? one
                : other;
    }

    private void writeWaiting() {
        Optional<AuditHead> head = waiting.getAndSet(Optional.empty());
        try {
            head.ifPresent(this::write);
        } catch (RuntimeException trouble) {
            // A full disk, or a database that is away: the next head is written again.
            LOG.error("The audit trail's head could not be written down outside of the database", trouble);
        }
    }

    private void write(AuditHead head) {
        for (AuditHead before : file.newest()) {
            if (!hashes.apply(before.sequence()).equals(Optional.of(before.hash()))) {
                LOG.error(
                        "The audit trail has lost its head ({} {}): it was cut, changed, or its database restored from a backup",
                        before.sequence(),
                        before.hash());
                file.keep(before);
            }
        }
        file.replace(head);
        if (clock.instant().isAfter(keptAt.plus(FOR_GOOD))) {
            keptAt = clock.instant();
            file.keep(head);
            LOG.info("The audit trail's head is ({} {})", head.sequence(), head.hash());
        }
    }

    /** Writes what still waits. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The audit trail's head is still being written; it is left to itself");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        writeWaiting();
    }
}
