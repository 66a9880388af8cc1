package com.bayoutech.streets;

import java.nio.file.Path;

/** A file that is no extract of OpenStreetMap, or a damaged one; the message is one line for people. */
public final class UnreadableExtractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableExtractException(Path file, String problem, String remedy) {
        super(message(file, problem, remedy));
    }

    public UnreadableExtractException(Path file, String problem, String remedy, Throwable cause) {
        super(message(file, problem, remedy), cause);
    }

    private static String message(Path file, String problem, String remedy) {
        return "The extract (" + file.getFileName() + ") " + problem + ". " + remedy;
    }
}
