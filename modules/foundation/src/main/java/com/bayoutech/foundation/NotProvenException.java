package com.bayoutech.foundation;

/** A caller asked for something that needs a fresh proof of who they are. */
public final class NotProvenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotProvenException(Caller caller) {
        super("The caller (" + caller.name()
                + ") has not proven within the last minutes who they are. Ask for the proof, and then once more.");
    }
}
