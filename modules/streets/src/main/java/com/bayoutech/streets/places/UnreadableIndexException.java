package com.bayoutech.streets.places;

import org.jspecify.annotations.Nullable;

/** A folder that holds no address index of this program's version; the message is one line for people. */
public final class UnreadableIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableIndexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
