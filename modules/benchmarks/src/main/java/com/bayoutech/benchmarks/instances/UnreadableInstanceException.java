package com.bayoutech.benchmarks.instances;

/** A file that is not what it was said to be; the message is one line for whoever named it. */
public final class UnreadableInstanceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableInstanceException(String message) {
        super(message);
    }
}
