package com.bayoutech.domain;

import java.time.Duration;

/** Checks of compact constructors; each message has the name, the value and the advice. */
final class Require {
    private Require() {}

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static String notBlank(String name, String value) {
        String stripped = value.strip();
        that(!stripped.isEmpty(), "The " + name + " must not be blank. Give it at least one visible character.");
        return stripped;
    }

    static void notNegative(String name, Duration value) {
        that(!value.isNegative(), "The " + name + " (" + value + ") must not be negative. Use zero for none.");
    }
}
