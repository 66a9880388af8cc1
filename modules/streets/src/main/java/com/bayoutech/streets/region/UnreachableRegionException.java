package com.bayoutech.streets.region;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What was prepared cannot be read now, and may be as good as ever; the message is one line for people. */
final class UnreachableRegionException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    UnreachableRegionException(IOException cause) {
        super(
                "The prepared streets cannot be read now (" + cause
                        + "). Check the disk, the folder that bayou.streets.folder names, and who may read it.",
                cause);
    }
}
