package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import com.bayoutech.streets.internal.ExtractReader;
import com.graphhopper.GraphHopper;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * GraphHopper's import, watched and cancellable: base graph, turn restrictions, components and the index of places, for all profiles at once.
 *
 * <p>The extract is read once before, since GraphHopper does not always notice that one is cut short.
 */
final class RoadImport extends GraphHopper {
    private static final String CHECKING = "Checking the extract";
    private static final String READING = "Reading streets";
    private static final String CONNECTING = "Looking for streets that are cut off";
    private static final String INDEXING = "Indexing streets";
    /** What has fewer edges than one in so many of all is cut off from the others, within the bounds below. */
    private static final int EDGES_PER_ISLAND_EDGE = 100;

    private static final int SMALL_ISLAND = 200;
    private static final int LARGE_ISLAND = 2_000;

    private static final String NO_STREET = "shows no street";
    private static final String NO_STREET_REMEDY = "Name an extract of a region with streets and all their nodes.";
    private static final int WAYS_A_REPORT = 1_024;

    private final Path extract;
    private final Progress progress;
    private long ways;

    private RoadImport(Path extract, Path folder, Progress progress) {
        this.extract = extract;
        this.progress = progress;
        setProfiles(RoadRules.profiles());
        setEncodedValuesString(RoadRules.ENCODED_VALUES);
        setImportRegistry(RoadRules.registry());
        setGraphHopperLocation(folder.toString());
        setOSMFile(extract.toString());
    }

    /**
     * Fills a folder, which must not exist.
     *
     * @throws UnreadableExtractException if the extract is missing, foreign, damaged or shows no street
     * @throws CancellationException if the listener cancels
     */
    static void run(Path extract, Path folder, Progress progress) {
        RoadImport roads = new RoadImport(extract, folder, progress);
        roads.check();
        try {
            roads.importOrLoad();
        } catch (RuntimeException trouble) {
            throw roads.explained(trouble);
        } finally {
            roads.close();
        }
    }

    private void check() {
        AtomicLong streets = new AtomicLong();
        AtomicLong all = new AtomicLong();
        ExtractReader.Listener listener = new ExtractReader.Listener() {
            @Override
            public void way(long id, long[] nodes, Map<String, String> tags) {
                all.incrementAndGet();
                if (tags.containsKey("highway")) {
                    streets.incrementAndGet();
                }
            }
        };
        new ExtractReader(extract).read(EnumSet.of(ExtractReader.Kind.WAY), listener, CHECKING, progress);
        if (streets.get() == 0) {
            throw new UnreadableExtractException(extract, NO_STREET, NO_STREET_REMEDY);
        }
        ways = all.get();
    }

    /** What went wrong, in our words where it is the extract's fault. */
    private RuntimeException explained(RuntimeException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException cancelled) {
                return cancelled;
            }
            if (cause instanceof IOException broken) {
                return new UncheckedIOException(
                        "The streets cannot be written. Check that the disk has room and may be written.", broken);
            }
        }
        boolean isEmpty = getBaseGraph().isInitialized() && getBaseGraph().getNodes() == 0;
        return isEmpty
                ? new UnreadableExtractException(extract, NO_STREET, NO_STREET_REMEDY, trouble)
                : new UnreadableExtractException(
                        extract,
                        "cannot be read",
                        "Its nodes, ways and relations must come in this order; download it again.",
                        trouble);
    }

    // In place of GraphHopper's own, which reads the borders of all countries first, tells nobody how far it is and
    // cannot be cancelled.
    @Override
    protected void importOSM() {
        createBaseGraphAndProperties();
        try {
            new WatchedReader().readGraph();
        } catch (IOException broken) {
            throw new UncheckedIOException("The extract cannot be read. Check the disk.", broken);
        }
        progress.advance(READING, 1);
    }

    @Override
    protected void cleanUp() {
        progress.advance(CONNECTING, 0);
        setMinNetworkSize(Math.clamp(getBaseGraph().getEdges() / EDGES_PER_ISLAND_EDGE, SMALL_ISLAND, LARGE_ISLAND));
        super.cleanUp();
        progress.advance(CONNECTING, 1);
    }

    @Override
    protected void initLocationIndex() {
        progress.advance(INDEXING, 0);
        super.initLocationIndex();
        progress.advance(INDEXING, 1);
    }

    /** Sees each way twice: once to find the crossings, once to make streets between them. */
    private final class WatchedReader extends OSMReader {
        private long seen;

        WatchedReader() {
            super(getBaseGraph(), getOSMParsers(), getReaderConfig());
            setFile(extract.toFile());
        }

        @Override
        protected boolean acceptWay(ReaderWay way) {
            if (seen++ % WAYS_A_REPORT == 0) {
                progress.advance(READING, Math.min(1, seen / (2.0 * Math.max(1, ways))));
            }
            return super.acceptWay(way);
        }
    }
}
