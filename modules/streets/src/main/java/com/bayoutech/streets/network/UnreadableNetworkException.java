package com.bayoutech.streets.network;

import java.nio.file.Path;

/** A folder that holds no prepared streets, or those of another version; the message is one line for people. */
public final class UnreadableNetworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableNetworkException(Path folder, String problem, Throwable cause) {
        super(message(folder, problem), cause);
    }

    UnreadableNetworkException(Path folder, String problem) {
        super(message(folder, problem));
    }

    private static String message(Path folder, String problem) {
        return "The streets (" + folder.getFileName() + ") " + problem + ". Prepare them from the extract again.";
    }
}
