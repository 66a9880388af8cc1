package com.bayoutech.routing.vroom;

import java.util.Optional;

/** A break of a vehicle, which begins inside its window. */
record Rest(long id, Optional<String> description, Span window, long service) {
    /** The window of a break that has none, on a vehicle without hours. */
    static final Span ANY_TIME = new Span(0, Long.MAX_VALUE);

    boolean isAnyTime() {
        return window.equals(ANY_TIME);
    }
}
