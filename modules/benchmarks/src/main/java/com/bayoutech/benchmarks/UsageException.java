package com.bayoutech.benchmarks;

/** A command line that makes no sense; the message is one line for whoever typed it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
