package com.bayoutech.streets.region;

/** Streets were to be opened that nobody has prepared, or that are damaged; the message is one line for people. */
final class NotPreparedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPreparedException(String region) {
        super("The streets of " + region + " are not prepared; run the command prepare-streets.");
    }

    NotPreparedException(String region, DamagedRegionException damaged) {
        super("The prepared streets of " + region + " are damaged; run the command prepare-streets.", damaged);
    }
}
