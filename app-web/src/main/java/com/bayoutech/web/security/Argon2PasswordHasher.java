package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.PasswordHasher;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with 19 MiB and two passes, as OWASP's password storage advice has it; the hash names its own parameters.
 *
 * <p>Anybody may ask for that much memory by trying to sign in, so only a few are hashed at once, some wait their turn for a while, and
 * the rest are turned away.
 */
final class Argon2PasswordHasher implements PasswordHasher {
    private static final int AT_ONCE = 4;
    private static final int WAITING = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final int waiting;
    private final Duration patience;

    Argon2PasswordHasher() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2), AT_ONCE, WAITING, PATIENCE);
    }

    Argon2PasswordHasher(PasswordEncoder encoder, int atOnce, int waiting, Duration patience) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    private <R> R inTurn(Supplier<R> work) {
        boolean isFull = turns.availablePermits() == 0 && turns.getQueueLength() >= waiting;
        if (isFull || !isMyTurn()) {
            throw new RefusedException("Too many passwords are being checked right now. Try again in a few seconds.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
