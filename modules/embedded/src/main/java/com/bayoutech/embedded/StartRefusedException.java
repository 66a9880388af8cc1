package com.bayoutech.embedded;

/** A start that cannot go on; the message is the one line that a person reads, with the remedy in it. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String line;

    StartRefusedException(String line) {
        super(line);
        this.line = line;
    }

    StartRefusedException(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    String line() {
        return line;
    }
}
