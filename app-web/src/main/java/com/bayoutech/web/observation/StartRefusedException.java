package com.bayoutech.web.observation;

/** The server cannot start as it is set up; the message is the whole story, without a stack trace. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartRefusedException(String message) {
        super(message);
    }
}
