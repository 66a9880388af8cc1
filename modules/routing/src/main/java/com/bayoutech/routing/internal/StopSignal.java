package com.bayoutech.routing.internal;

/** Leaves a long phase of the search from deep inside; the best schedule so far stands. */
final class StopSignal extends RuntimeException {
    private static final long serialVersionUID = 1;

    StopSignal() {
        super("The search was asked to stop.", null, false, false);
    }
}
