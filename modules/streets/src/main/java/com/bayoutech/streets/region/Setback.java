package com.bayoutech.streets.region;

import com.bayoutech.streets.UnreadableExtractException;
import com.bayoutech.streets.places.UnreadableAddressListException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Why streets could not be taken.
 *
 * @param reason one line for people
 * @param pause how long the same data is left alone: what may pass is tried again at the next look, what is wrong with the data never
 */
record Setback(String reason, Duration pause) {
    static final Duration UNTIL_DATA_CHANGES = ChronoUnit.FOREVER.getDuration();

    /** Long work that failed, or has taken all the memory there is, or ends in what cannot be opened, must not be done again each minute. */
    static final Duration COSTLY = Duration.ofHours(1);

    static Setback ofShortage(String region) {
        return new Setback(Memory.ofThisProcess().shortage(region), COSTLY);
    }

    /**
     * A setback of the usual kind; empty if it is a fault of the program.
     *
     * @param cost how long to wait with what may pass, if it is not known to be found out at once
     */
    static Optional<Setback> find(RuntimeException trouble, String region, Duration cost) {
        if (hasCause(trouble, OutOfMemoryError.class)) {
            return Optional.of(ofShortage(region));
        }
        String reason = String.valueOf(trouble.getMessage());
        return switch (trouble) {
            case UnreachableRegionException unreachable -> Optional.of(new Setback(reason, Duration.ZERO));
            case UncheckedIOException broken ->
                Optional.of(new Setback(
                        "The streets could not be prepared: " + reason.replaceFirst("\\.$", "")
                                + ". Check the disk and the folder that bayou.streets.folder names.",
                        cost));
            case MissingSourceException missing -> Optional.of(new Setback(reason, Duration.ZERO));
            case NotPreparedException missing -> Optional.of(new Setback(reason, Duration.ZERO));
            case DamagedRegionException damaged -> Optional.of(new Setback(reason, COSTLY));
            case UnreadableExtractException unreadable -> Optional.of(ofSource(unreadable, reason));
            case UnreadableAddressListException unreadable -> Optional.of(ofSource(unreadable, reason));
            case NotEnoughMemoryException refused -> Optional.of(new Setback(reason, UNTIL_DATA_CHANGES));
            default -> Optional.empty();
        };
    }

    /** What cannot be opened may be opened later; its content stays what it is. */
    private static Setback ofSource(RuntimeException unreadable, String reason) {
        return new Setback(
                reason, hasCause(unreadable, FileSystemException.class) ? Duration.ZERO : UNTIL_DATA_CHANGES);
    }

    private static boolean hasCause(Throwable trouble, Class<? extends Throwable> kind) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
