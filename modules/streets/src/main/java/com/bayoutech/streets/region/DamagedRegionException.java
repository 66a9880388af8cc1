package com.bayoutech.streets.region;

/** What was prepared cannot be opened: it has to be prepared again. */
final class DamagedRegionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedRegionException(RuntimeException cause) {
        super("The prepared streets cannot be opened: " + cause.getMessage(), cause);
    }
}
