package com.bayoutech.adapters.keys;

/** The master keys are missing, malformed, or not those that the data was written with. The message says what to do. */
public final class MasterKeyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MasterKeyException(String message) {
        super(message);
    }

    public MasterKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
