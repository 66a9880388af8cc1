package com.bayoutech.streets.tiles;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is no map of this program's version, or a damaged one; the message is one line for people. */
public final class UnreadableMapException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableMapException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
