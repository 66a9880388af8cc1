package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;
import java.nio.file.Path;

/** Prepares versions in the folder, one at a time. */
record Preparer(ExtractSource source, RegionFolder folder, Region.Maker maker) {
    /** The folder of a version, prepared unless somebody else has done so while we waited. */
    Path findOrPrepare(String version, Progress progress) {
        return folder.alone(progress, () -> folder.find(version).orElseGet(() -> prepare(version, progress)));
    }

    /** The same for one that is there and of no use. */
    Path prepareAgain(String version, Progress progress) {
        return folder.alone(progress, () -> {
            folder.remove(version);
            return prepare(version, progress);
        });
    }

    private Path prepare(String version, Progress progress) {
        Path unfinished = folder.begin(version);
        boolean isDone = false;
        try {
            WatchedWork.run("streets-preparing", () -> {
                Path extract = source.provide(folder.root(), progress);
                maker.prepare(source, extract, unfinished, progress);
            });
            Path finished = folder.finish(version);
            isDone = true;
            return finished;
        } finally {
            if (!isDone) {
                folder.abandon(version);
            }
        }
    }
}
