package com.bayoutech.streets.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A version's folder as it was at some moment: one that takes its place is another edition.
 *
 * @param key tells folders apart that had the same path one after the other, where the system has such a thing
 */
record Edition(Path folder, @Nullable Object key, FileTime modified) {
    /**
     * The edition that is there now.
     *
     * @throws UnreachableRegionException if there is none, or nobody lets us see it
     */
    static Edition of(Path folder) {
        try {
            BasicFileAttributes facts = Files.readAttributes(folder, BasicFileAttributes.class);
            return new Edition(folder, facts.fileKey(), facts.lastModifiedTime());
        } catch (IOException trouble) {
            throw new UnreachableRegionException(trouble);
        }
    }
}
