package com.bayoutech.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again until something is so, or until its patience ends. */
record Waiting(Duration patience) {
    private static final Duration PAUSE = Duration.ofMillis(30);

    boolean until(BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefusedException("The start was interrupted.", e);
            }
        }
        return true;
    }
}
