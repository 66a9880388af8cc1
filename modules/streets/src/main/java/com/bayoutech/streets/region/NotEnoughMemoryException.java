package com.bayoutech.streets.region;

/** An extract that is plainly too large for this process's memory; the message is one line for people. */
final class NotEnoughMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotEnoughMemoryException(String message) {
        super(message);
    }
}
