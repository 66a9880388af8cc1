package com.bayoutech.domain;

import java.time.Duration;

/** A rest within a shift that starts inside its window and lasts its time. */
public record Break(TimeWindow window, Duration duration) {
    public Break {
        Require.notNegative("break", duration);
    }
}
