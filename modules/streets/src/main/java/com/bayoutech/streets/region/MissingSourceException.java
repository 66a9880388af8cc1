package com.bayoutech.streets.region;

import java.nio.file.Path;

/** A file that streets are to be prepared from is not there now; the message is one line for people. */
public final class MissingSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the file.
     *
     * @param kind what it is, such as "extract"
     * @param property what names it
     */
    public MissingSourceException(String kind, Path file, String property, Throwable cause) {
        super(
                "The " + kind + " (" + file.getFileName() + ") is not there. Check the path that " + property
                        + " names, and who may read it.",
                cause);
    }
}
