package com.bayoutech.streets;

import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The streets of one source, prepared in the background and kept on disk.
 *
 * <p>What was prepared once is there at once at the next start. A source that changes is prepared beside what serves, and then takes its place;
 * what served before is closed a while later, when whoever still has it in hand has come to an end. If the new data is of no use, the old goes on.
 */
public final class PreparedStreets implements Streets, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PreparedStreets.class.getName());
    private static final String NOT_LOOKED = "not looked yet";
    private static final String MISSING = "missing";
    private static final Duration UNTIL_CLOSED = Duration.ofMinutes(15);

    private final ExtractSource source;
    private final RegionFolder folder;
    private final Region.Maker maker;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Deque<Retired> retired = new ArrayDeque<>();

    private volatile State state = new State.Preparing("Looking for streets", 0);
    private volatile Optional<Region> current = Optional.empty();
    private String stamp = NOT_LOOKED;

    /**
     * Streets of a source, not begun yet.
     *
     * @param folder where prepared versions are kept; made if it is not there, readable by its owner alone
     */
    public PreparedStreets(ExtractSource source, Path folder) {
        this(source, folder, new ExtractRegion.Maker());
    }

    PreparedStreets(ExtractSource source, Path folder, Region.Maker maker) {
        this.source = source;
        this.folder = new RegionFolder(folder, maker.format());
        this.maker = maker;
    }

    /** Begins in the background, and looks at the source again after each such pause. */
    public void start(Duration pause) {
        Thread.ofPlatform().name("streets").daemon().start(() -> {
            do {
                look();
            } while (!hasEndedWithin(pause));
        });
    }

    private boolean hasEndedWithin(Duration pause) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The outer edge of the thread: a fault here must neither end the looking nor go unsaid. */
    private void look() {
        try {
            refresh(this::show);
            closeRetired(System.nanoTime() - UNTIL_CLOSED.toNanos());
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "The streets of " + source.region() + " could not be prepared", fault);
            goOnWithout("Preparing the streets ended with an error. Look into the log of this server.");
        }
    }

    /**
     * Takes the source as it is now, on the calling thread; nothing happens where it is the one that serves already.
     *
     * @return how things stand then
     */
    public synchronized State refresh(Progress progress) {
        String found = source.findStamp().orElse(MISSING);
        if (isClosed() || found.equals(stamp)) {
            return state;
        }
        stamp = found;
        try {
            serve(found, progress);
        } catch (UnreadableExtractException | DamagedRegionException | UncheckedIOException trouble) {
            String reason = reason(trouble);
            LOG.log(Level.WARNING, "The streets of {0} could not be prepared: {1}", source.region(), reason);
            goOnWithout(reason);
        } catch (CancellationException ended) {
            stamp = NOT_LOOKED;
        }
        return state;
    }

    private void serve(String wanted, Progress progress) {
        if (wanted.equals(MISSING)) {
            throw new UnreadableExtractException(
                    Path.of(source.region()), "is not there", "Check the path that bayou.streets.extract names.");
        }
        String version = folder.version(wanted);
        Path prepared = folder.alone(() -> folder.find(version).orElseGet(() -> prepare(version, progress)));
        try {
            replace(prepared, "");
        } catch (DamagedRegionException damaged) {
            LOG.log(Level.WARNING, "{0} They are prepared again.", damaged.getMessage());
            folder.remove(version);
            replace(folder.alone(() -> prepare(version, progress)), "");
        }
        folder.removeAllBut(prepared);
    }

    private Path prepare(String version, Progress progress) {
        Progress watched = untilClosed(progress);
        Path unfinished = folder.begin(version);
        boolean done = false;
        try {
            Path extract = source.provide(folder.root(), watched);
            maker.prepare(source, extract, unfinished, watched);
            done = true;
            return folder.finish(version);
        } finally {
            if (!done) {
                folder.abandon(version);
            }
        }
    }

    /** What served before, in this process or an earlier one, is better than nothing. */
    private void goOnWithout(String reason) {
        if (state instanceof State.Ready ready) {
            state = new State.Ready(ready.region(), ready.version(), reason);
            return;
        }
        state = new State.Failed(reason);
        try {
            folder.findLatest().ifPresent(earlier -> replace(earlier, reason));
        } catch (DamagedRegionException damaged) {
            LOG.log(Level.WARNING, damaged.getMessage());
        }
    }

    private void replace(Path prepared, String problem) {
        Region next = maker.open(prepared);
        RegionFolder.touch(prepared);
        Optional<Region> previous = current;
        current = Optional.of(next);
        state = new State.Ready(source.region(), prepared.getFileName().toString(), problem);
        previous.ifPresent(region -> retired.add(new Retired(region, System.nanoTime())));
    }

    private synchronized void closeRetired(long untilNanos) {
        while (!retired.isEmpty() && retired.getFirst().nanos() - untilNanos <= 0) {
            retired.removeFirst().region().close();
        }
    }

    private void show(String task, double share) {
        if (!(state instanceof State.Ready)) {
            state = new State.Preparing(task, share);
        }
    }

    private Progress untilClosed(Progress progress) {
        return new Progress() {
            @Override
            public void report(String task, double share) {
                progress.report(task, share);
            }

            @Override
            public boolean isCancelled() {
                return isClosed() || progress.isCancelled();
            }
        };
    }

    private static String reason(RuntimeException trouble) {
        return trouble instanceof UncheckedIOException broken
                ? "The streets could not be written: " + broken.getMessage()
                        + ". Check the disk and the folder that bayou.streets.folder names."
                : String.valueOf(trouble.getMessage());
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public StreetNetwork network() {
        return region().network();
    }

    @Override
    public Geocoder geocoder() {
        return region().geocoder();
    }

    @Override
    public TileSource tiles() {
        return region().tiles();
    }

    private Region region() {
        return current.orElseThrow(() -> new StreetsNotReadyException(
                switch (state) {
                    case State.Failed failed -> StreetsNotReadyException.NO_STREETS;
                    case State.Preparing preparing ->
                        "The streets are being prepared (" + preparing.task() + ", "
                                + Math.round(100 * preparing.share()) + " %). Try again in a while.";
                    case State.Ready ready -> "The streets are being replaced. Try again.";
                }));
    }

    /** Ends what is being prepared; what serves is closed. */
    @Override
    public void close() {
        end.countDown();
        synchronized (this) {
            closeRetired(System.nanoTime());
            current.ifPresent(Region::close);
            current = Optional.empty();
        }
    }

    private boolean isClosed() {
        return end.getCount() == 0;
    }

    /** A region that another has replaced, and when, by the clock of {@link System#nanoTime}. */
    private record Retired(Region region, long nanos) {}
}
