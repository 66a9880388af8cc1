package com.bayoutech.streets.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much memory the process may use for its objects, held against what preparing takes.
 *
 * @param bytes the most it may grow to
 */
record Memory(long bytes) {
    /** Nothing was ever prepared in less: a town of 15.6 MB was in 256 MB and not in 192 MB, smaller ones need more of a base. */
    private static final long LEAST_PER_BYTE_OF_EXTRACT = 10;

    /** What lets it be done without haste, and beside streets that serve. */
    private static final long GOOD_PER_BYTE_OF_EXTRACT = 20;

    private static final long GIGABYTE = 1L << 30;

    static Memory ofThisProcess() {
        return new Memory(Runtime.getRuntime().maxMemory());
    }

    /**
     * Refuses what cannot succeed before any work is done.
     *
     * @throws NotEnoughMemoryException if the extract is plainly too large
     */
    void requireFor(Path extract) {
        requireFor(extract, sizeOf(extract));
    }

    void requireFor(Path extract, long size) {
        if (size > bytes / LEAST_PER_BYTE_OF_EXTRACT) {
            throw new NotEnoughMemoryException("The extract (" + extract.getFileName() + ", " + megabytes(size)
                    + ") is too large for the memory of this server (" + megabytes(bytes) + "). "
                    + remedy(Math.ceilDiv(size * GOOD_PER_BYTE_OF_EXTRACT, GIGABYTE)));
        }
    }

    /** What to say when memory was not enough after all. */
    String shortage(String region) {
        return "The memory of this server (" + megabytes(bytes) + ") was not enough to prepare the streets of " + region
                + ". " + remedy(Math.ceilDiv(2 * bytes, GIGABYTE));
    }

    private static String remedy(long gigabytes) {
        return "Start it with more: BAYOU_MEMORY=" + gigabytes + "g for the launcher, -Xmx" + gigabytes + "g for java.";
    }

    private static String megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1L << 20) + " MB";
    }

    /** A file that is not there is the reader's to explain. */
    private static long sizeOf(Path extract) {
        try {
            return Files.exists(extract) ? Files.size(extract) : 0;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
