package com.bayoutech.streets.region;

import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The streets of one source, prepared in the background and kept on disk.
 *
 * <p>What was prepared once is there at once at the next start. A source that changes is prepared beside what serves, and then takes its place;
 * what served before is closed and removed a while later, when whoever still has it in hand has come to an end. If the new data is of no use, the
 * old goes on.
 */
public final class PreparedStreets implements Streets, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PreparedStreets.class.getName());
    private static final Duration UNTIL_CLOSED = Duration.ofMinutes(15);
    private static final String FAULT = "Preparing the streets ended with an error. Look into the log of this server.";

    private final ExtractSource source;
    private final RegionFolder folder;
    private final RegionOpener opener;
    private final Preparer preparer;
    private final Housekeeping housekeeping = new Housekeeping(line -> LOG.log(Level.INFO, line));
    private final LongSupplier nanoClock;
    private final ServedRegions served = new ServedRegions();
    private final CountDownLatch end = new CountDownLatch(1);

    private volatile State state = new State.Preparing("Looking for streets", 0);
    private Attempt attempt = Attempt.NONE;
    private String problem = "";
    private Optional<Path> tried = Optional.empty();
    private boolean isTidy;
    private boolean hasBegun;

    /**
     * Streets of a source, not begun yet.
     *
     * @param folder where prepared versions are kept; if it is not there it is made, readable by its owner alone
     */
    public PreparedStreets(ExtractSource source, Path folder) {
        this(source, folder, new ExtractRegion.Maker(Memory.ofThisProcess()), System::nanoTime);
    }

    PreparedStreets(ExtractSource source, Path folder, Region.Maker maker, LongSupplier nanoClock) {
        this.source = source;
        this.folder = new RegionFolder(folder, maker.format());
        this.opener = new RegionOpener(maker);
        this.preparer = new Preparer(source, this.folder, maker, opener::isDamaged, () -> hasBegun = true);
        this.nanoClock = nanoClock;
    }

    /** What came of a source with some stamp: until when there is no need to try it again. */
    private record Attempt(String stamp, Duration pause, long nanos) {
        static final Attempt NONE = new Attempt("", Duration.ZERO, 0);

        boolean settles(String found, long nowNanos) {
            return found.equals(stamp) && Duration.ofNanos(nowNanos - nanos).compareTo(pause) < 0;
        }
    }

    /** Begins in the background, and looks at the source again after each such pause; only once if it is zero. */
    public void start(Duration pause) {
        start(pause, true);
    }

    /** The same with what others have prepared: nothing is prepared here. */
    public void startPrepared(Duration pause) {
        start(pause, false);
    }

    private void start(Duration pause, boolean prepares) {
        Thread.ofPlatform()
                .name("streets")
                .daemon()
                .uncaughtExceptionHandler((thread, death) -> end(death))
                .start(() -> {
                    do {
                        look(prepares);
                    } while (!pause.isZero() && !hasEndedWithin(pause));
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

    /** What no look survives, such as classes that are missing. */
    private synchronized void end(Throwable death) {
        LOG.log(Level.ERROR, "The streets of " + source.region() + " are not looked at any more", death);
        goOnWithout(FAULT);
    }

    /** The outer edge of the thread: a fault here must neither end the looking nor go unsaid. */
    synchronized void look(boolean prepares) {
        try {
            refresh(this::show, prepares);
        } catch (RuntimeException fault) {
            if (!problem.equals(FAULT)) {
                LOG.log(Level.ERROR, "The streets of " + source.region() + " could not be prepared", fault);
            }
            goOnWithout(FAULT);
        }
        housekeeping.keep(() -> removeAll(served.closeRetired(nanoClock.getAsLong() - UNTIL_CLOSED.toNanos())));
        if (prepares && !isTidy && problem.isEmpty()) {
            housekeeping.keep(() -> isTidy = served.folder()
                    .map(serving -> folder.tidy(serving, served::isInUse))
                    .orElse(false));
        }
    }

    private static void removeAll(List<Path> versions) {
        versions.forEach(RegionFolder::remove);
    }

    /**
     * Takes the source as it is now, on the calling thread; nothing happens where it is the one that serves already, or is known to be of no use.
     *
     * @return how things stand then
     */
    public State refresh(Progress progress) {
        return refresh(progress, true);
    }

    private synchronized State refresh(Progress progress, boolean prepares) {
        if (isClosed()) {
            return state;
        }
        String stamp = "";
        hasBegun = false;
        try {
            stamp = source.stamp();
            if (!attempt.settles(stamp, nanoClock.getAsLong())) {
                attempt = Attempt.NONE;
                take(folder.version(stamp), untilClosed(progress), prepares);
                attempt = new Attempt(stamp, Setback.UNTIL_DATA_CHANGES, nanoClock.getAsLong());
                problem = "";
            } else if (state instanceof State.Failed) {
                goOnWithout(problem);
            }
        } catch (CancellationException ended) {
            LOG.log(Level.DEBUG, "The streets of {0} were not prepared to the end", source.region());
        } catch (OutOfMemoryError shortage) {
            goOnWithout(stamp, Setback.ofShortage(source.region()));
        } catch (RuntimeException trouble) {
            Duration cost = hasBegun ? Setback.COSTLY : Duration.ZERO;
            Optional<Setback> setback = Setback.find(trouble, source.region(), cost);
            if (setback.isEmpty()) {
                attempt = new Attempt(stamp, cost, nanoClock.getAsLong());
                throw trouble;
            }
            goOnWithout(stamp, setback.get());
        }
        return state;
    }

    private void take(String version, Progress progress, boolean prepares) {
        Optional<Path> known = folder.find(version);
        if (known.filter(served::isServing).isPresent()) {
            state = new State.Ready(source.region(), version, "");
        } else if (!prepares) {
            servePrepared(known.orElseThrow(() -> new NotPreparedException(source.region())));
        } else {
            try {
                serve(known.orElseGet(() -> preparer.findOrPrepare(version, progress)), "");
            } catch (DamagedRegionException damaged) {
                LOG.log(Level.WARNING, "{0} They are prepared again.", damaged.getMessage());
                Path again = preparer.findOrPrepare(version, progress);
                housekeeping.keep(() -> folder.removeReplaced(version));
                serve(again, "");
            }
        }
    }

    private void servePrepared(Path prepared) {
        try {
            serve(prepared, "");
        } catch (DamagedRegionException damaged) {
            throw new NotPreparedException(source.region(), damaged);
        }
    }

    private void goOnWithout(String stamp, Setback setback) {
        attempt = new Attempt(stamp, setback.pause(), nanoClock.getAsLong());
        if (!setback.reason().equals(problem)) {
            LOG.log(Level.WARNING, "The streets of {0} could not be taken: {1}", source.region(), setback.reason());
        }
        goOnWithout(setback.reason());
    }

    /**
     * What served before, in this process or an earlier one, is better than nothing.
     *
     * <p>Trouble is being dealt with here already: whatever else goes wrong is said beside it, and ends nothing.
     */
    private void goOnWithout(String reason) {
        problem = reason;
        Optional<Path> earlier = Optional.empty();
        if (state instanceof State.Ready ready) {
            state = new State.Ready(ready.region(), ready.version(), reason);
            return;
        }
        try {
            earlier = folder.findLatest(version -> !opener.isDamaged(version));
            if (earlier.isPresent() && !earlier.equals(tried)) {
                serve(earlier.get(), reason);
            } else {
                state = new State.Failed(reason);
            }
        } catch (UnreachableRegionException passing) {
            String also = String.valueOf(passing.getMessage());
            fail(reason.contains(also) ? reason : reason + " Nor can those of before be taken. " + also);
        } catch (RuntimeException | OutOfMemoryError useless) {
            tried = earlier;
            LOG.log(Level.WARNING, "Nor can those of before be taken", useless);
            state = new State.Failed(reason);
        }
    }

    private void fail(String reason) {
        State.Failed failed = new State.Failed(reason);
        if (!failed.equals(state)) {
            LOG.log(Level.WARNING, "There are no streets of {0}: {1}", source.region(), reason);
        }
        state = failed;
    }

    private void serve(Path prepared, String reason) {
        served.serve(opener.open(prepared), prepared, nanoClock.getAsLong());
        state = new State.Ready(source.region(), prepared.getFileName().toString(), reason);
        housekeeping.keep(() -> RegionFolder.touch(prepared));
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
        return served.current()
                .orElseThrow(() -> new StreetsNotReadyException(
                        switch (state) {
                            case State.Failed failed -> StreetsNotReadyException.NO_STREETS;
                            case State.Preparing preparing ->
                                "The streets are being prepared (" + preparing.task() + ", "
                                        + Math.round(100 * preparing.share()) + " %). Try again in a while.";
                            case State.Ready ready -> "The streets are being replaced. Try again.";
                        }));
    }

    /** Closes what serves, and lets go of what is being prepared: it ends as soon as it asks whether it should. */
    @Override
    public void close() {
        end.countDown();
        housekeeping.keep(() -> removeAll(served.close(nanoClock.getAsLong())));
    }

    private boolean isClosed() {
        return end.getCount() == 0;
    }
}
