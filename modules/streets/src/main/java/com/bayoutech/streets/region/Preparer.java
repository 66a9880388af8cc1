package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Prepares versions in the folder, one at a time.
 *
 * @param isDamaged whether the folder of a version is of no use, so that it is prepared again
 * @param begun hears when the work begins, which takes long
 */
record Preparer(
        ExtractSource source, RegionFolder folder, Region.Maker maker, Predicate<Path> isDamaged, Runnable begun) {
    /** The folder of a version, prepared unless somebody else has done so while we waited. */
    Path findOrPrepare(String version, Progress progress) {
        return folder.alone(
                progress,
                () -> folder.find(version).filter(isDamaged.negate()).orElseGet(() -> prepare(version, progress)));
    }

    private Path prepare(String version, Progress progress) {
        Path unfinished = folder.begin(version);
        begun.run();
        try {
            WatchedWork.run("streets-preparing", () -> {
                Path extract = source.provide(folder.root(), progress);
                maker.prepare(source, extract, unfinished, progress);
            });
            return folder.finish(version);
        } catch (RuntimeException | Error failure) {
            abandon(version, failure);
            throw failure;
        }
    }

    /** Why the work failed matters more than that its rest stays. */
    private void abandon(String version, Throwable failure) {
        try {
            folder.abandon(version);
        } catch (UncheckedIOException trouble) {
            failure.addSuppressed(trouble);
        }
    }
}
