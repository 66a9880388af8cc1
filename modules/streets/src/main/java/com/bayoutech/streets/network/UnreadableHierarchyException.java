package com.bayoutech.streets.network;

import java.nio.file.Path;

/** A file that holds no hierarchy, a damaged one, or that of another graph; the message is one line for people. */
final class UnreadableHierarchyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableHierarchyException(Path file, String problem) {
        super("The shortcuts (" + file.getFileName() + ") " + problem + ". Delete the file; they are prepared again.");
    }
}
