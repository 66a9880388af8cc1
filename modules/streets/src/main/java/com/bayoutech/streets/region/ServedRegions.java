package com.bayoutech.streets.region;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The region that serves, and those it has replaced, which whoever has them in hand may use for a while. */
final class ServedRegions {
    private final Deque<Retired> retired = new ArrayDeque<>();
    private volatile Optional<Opened> current = Optional.empty();
    private boolean isClosed;

    /** A region and the folder of its version. */
    private record Opened(Region region, Path folder) {}

    /** A region that another has replaced, and when, by the clock of {@link System#nanoTime}. */
    private record Retired(Opened opened, long nanos) {}

    Optional<Region> current() {
        return current.map(Opened::region);
    }

    /** The folder of the region that serves. */
    Optional<Path> folder() {
        return current.map(Opened::folder);
    }

    boolean isServing(Path folder) {
        return current.filter(opened -> opened.folder().equals(folder)).isPresent();
    }

    /** Whether files of this folder may be open. */
    synchronized boolean isInUse(Path folder) {
        return isServing(folder)
                || retired.stream().anyMatch(old -> old.opened().folder().equals(folder));
    }

    /**
     * Puts a region in the place of the one that serves.
     *
     * @throws CancellationException if all is closed; then this one is, too
     */
    synchronized void serve(Region next, Path folder, long nowNanos) {
        if (isClosed) {
            next.close();
            throw new CancellationException("The streets were closed meanwhile.");
        }
        current.ifPresent(previous -> retired.add(new Retired(previous, nowNanos)));
        current = Optional.of(new Opened(next, folder));
    }

    /**
     * Closes what was replaced up to some moment.
     *
     * @return the folders that nobody uses any more
     */
    synchronized List<Path> closeRetired(long untilNanos) {
        List<Path> unused = new ArrayList<>();
        while (!retired.isEmpty() && retired.getFirst().nanos() - untilNanos <= 0) {
            Opened old = retired.removeFirst().opened();
            old.region().close();
            if (!isInUse(old.folder())) {
                unused.add(old.folder());
            }
        }
        return unused;
    }

    /** Closes all; what comes later is closed at once. */
    synchronized List<Path> close(long nowNanos) {
        isClosed = true;
        List<Path> unused = closeRetired(nowNanos);
        current.ifPresent(opened -> opened.region().close());
        current = Optional.empty();
        return unused;
    }
}
