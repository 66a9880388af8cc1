package com.bayoutech.benchmarks.contestants;

/** An instance that asks for more than a program is asked to do here. */
public final class NotForContestantException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotForContestantException(String message) {
        super(message);
    }
}
