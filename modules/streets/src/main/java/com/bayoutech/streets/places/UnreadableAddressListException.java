package com.bayoutech.streets.places;

import org.jspecify.annotations.Nullable;

/** A file that is no list of addresses; the message is one line for people. */
public final class UnreadableAddressListException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableAddressListException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
