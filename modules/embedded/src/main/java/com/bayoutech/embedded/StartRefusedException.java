package com.bayoutech.embedded;

/** A start that cannot go on; the message is the one line that a person reads, with the remedy in it. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefusedException(String message) {
        super(message);
    }

    StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
