package com.bayoutech.streets.region;

/** Streets were to be opened that nobody has prepared; the message is one line for people. */
final class NotPreparedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPreparedException(String region) {
        super("The streets of " + region + " are not prepared; run the command prepare-streets.");
    }
}
