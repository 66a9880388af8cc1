package com.bayoutech.streets.tiles;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.TileSource;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;

/**
 * The map of one extract: features prepared once, tiles made of them when somebody asks.
 *
 * <p>Tiles follow the <a href="https://github.com/mapbox/vector-tile-spec/tree/master/2.1">Mapbox vector tile specification 2.1</a>, 4096 steps a side, for
 * tiles of 512 pixels; {@code docs/map.md} lists their layers. Preparing needs some 20 bytes a node of the extract in memory; an open store maps its file and
 * keeps {@value #CACHE_BYTES} bytes of the tiles asked for last. Safe for use by several threads.
 */
public final class TileStore implements TileSource, AutoCloseable {
    static final int MIN_ZOOM = 6;
    static final int MAX_ZOOM = 15;
    private static final long CACHE_BYTES = 32L << 20;

    private final FeatureFile file;
    private final String version;
    private final TileCache cache = new TileCache(CACHE_BYTES);

    private TileStore(FeatureFile file) {
        this.file = file;
        this.version = version(file.version(), TileMaker.RULES);
    }

    /** Says all that tiles depend on: their features, and how they are made of them. */
    static String version(String features, int rules) {
        return features + "-" + rules;
    }

    /**
     * Prepares the map of an extract in a folder, which is made if need be; a map that is there is replaced in the end.
     *
     * @throws UnreadableExtractException if the extract is missing, foreign or damaged; a map that was there stays
     * @throws CancellationException if the progress's listener cancels
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static void prepare(Path extract, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            try (FeatureFileWriter writer = new FeatureFileWriter(folder)) {
                ExtractFeatures.Facts facts = ExtractFeatures.read(extract, writer::add, progress);
                progress.advance("Writing the map", 0);
                writer.finish(facts.attribution(), facts.bounds());
                progress.report("Writing the map", 1);
            }
        } catch (IOException trouble) {
            throw unwritable(folder, trouble);
        } catch (UncheckedIOException trouble) {
            throw unwritable(folder, new IOException(trouble));
        }
    }

    private static UncheckedIOException unwritable(Path folder, IOException trouble) {
        return new UncheckedIOException(
                "The map's folder (" + folder + ") cannot be written. Check its rights and the room on the disk.",
                trouble);
    }

    /**
     * Opens what was prepared.
     *
     * <p>All of it is read once and held against its checksums: whoever opens a map can still prepare it again.
     *
     * @throws UncheckedIOException if there is no map, a damaged one or one of another format; the message is one line for people
     */
    public static TileStore open(Path folder) {
        try {
            return new TileStore(FeatureFile.open(folder));
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The map in the folder (" + folder + ") cannot be opened: " + unusable.getMessage(), unusable);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int minZoom() {
        return MIN_ZOOM;
    }

    @Override
    public int maxZoom() {
        return MAX_ZOOM;
    }

    @Override
    public Bounds bounds() {
        return file.bounds();
    }

    @Override
    public String attribution() {
        return file.attribution();
    }

    @Override
    public byte[] tile(int zoom, int x, int y) {
        byte[] cached = cache.find(zoom, x, y);
        if (cached == null) {
            cached = compress(plainTile(zoom, x, y));
            cache.put(zoom, x, y, cached);
        }
        return cached.clone();
    }

    /**
     * A tile, not compressed and not from the cache.
     *
     * @throws IllegalArgumentException if the address is outside the pyramid of tiles
     * @throws UncheckedIOException if the map's file contradicts itself where the tile lies; the message is one line for people
     */
    public byte[] plainTile(int zoom, int x, int y) {
        if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || x < 0 || y < 0 || x >> zoom > 0 || y >> zoom > 0) {
            throw new IllegalArgumentException("The tile (" + zoom + "/" + x + "/" + y
                    + ") does not exist. Zoom levels are " + MIN_ZOOM + " to " + MAX_ZOOM + ".");
        }
        return TileMaker.make(file, zoom, x, y);
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail to be written. Report this.", impossible);
        }
        return compressed.toByteArray();
    }

    /** Lets go of the tiles in memory. The file stays mapped until the last tile in the making is done. */
    @Override
    public void close() {
        cache.clear();
    }
}
