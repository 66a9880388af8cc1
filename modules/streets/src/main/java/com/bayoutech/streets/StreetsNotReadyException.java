package com.bayoutech.streets;

/** The streets are still being prepared, or could not be; the message is for people. */
public final class StreetsNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StreetsNotReadyException(String message) {
        super(message);
    }
}
