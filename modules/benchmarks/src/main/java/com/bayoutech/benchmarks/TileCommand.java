package com.bayoutech.benchmarks;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import com.bayoutech.streets.tiles.TileStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a tile of a map, or all of a zoom level, and tells how long it took. */
final class TileCommand implements Command {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final int MOST_ZOOM = 15;

    @Override
    public String name() {
        return "tile";
    }

    @Override
    public String usage() {
        return """
            tile --osm FILE.osm.pbf --z Z --x X --y Y --out FILE.mvt
              Writes one tile of the extract's map (not compressed) and tells its layers with the number of their features.
            tile --osm FILE.osm.pbf --z Z --all [--rounds 20]
              Makes all tiles of a zoom level on one thread, gzipped and without a cache, and tells how long a tile takes in the last round.
            """;
    }

    @Override
    public Set<String> flags() {
        return Set.of("all");
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        Path extract = options.path("osm");
        int zoom = (int) options.number("z", 0, MOST_ZOOM);
        boolean all = options.flag("all");
        long last = (1L << zoom) - 1;
        Path folder = Files.createTempDirectory("bayou-tiles");
        try {
            if (all) {
                int rounds = options.findNumber("rounds", 1, 1_000).orElse(20L).intValue();
                options.refuseUnused();
                all(extract, folder, zoom, rounds, out);
            } else {
                int x = (int) options.number("x", 0, last);
                int y = (int) options.number("y", 0, last);
                Path target = options.path("out");
                options.refuseUnused();
                one(extract, folder, new TileAddress(zoom, x, y), target, out);
            }
        } catch (UnreadableExtractException unreadable) {
            throw new UsageException("The map cannot be made. " + unreadable.getMessage());
        } finally {
            delete(folder);
        }
    }

    private record TileAddress(int zoom, int x, int y) {}

    private static void one(Path extract, Path folder, TileAddress address, Path target, PrintStream out)
            throws IOException {
        double prepareSeconds = prepare(extract, folder);
        try (TileStore store = TileStore.open(folder)) {
            long begin = System.nanoTime();
            byte[] tile = plainTile(store, address);
            double milliseconds = (System.nanoTime() - begin) / NANOS_PER_MILLISECOND;
            Files.write(target, tile);
            JsonObject layers = new JsonObject();
            TileContents.read(tile).forEach(layers::with);
            out.println(new JsonObject()
                    .with("file", target.toString())
                    .with("bytes", tile.length)
                    .with("layers", layers)
                    .with("prepare_seconds", rounded(prepareSeconds))
                    .with("ms", rounded(milliseconds)));
        }
    }

    private static byte[] plainTile(TileStore store, TileAddress address) {
        try {
            return store.plainTile(address.zoom(), address.x(), address.y());
        } catch (IllegalArgumentException outside) {
            throw new UsageException("The tile cannot be made. " + outside.getMessage());
        }
    }

    private static void all(Path extract, Path folder, int zoom, int rounds, PrintStream out) throws IOException {
        double prepareSeconds = prepare(extract, folder);
        Round last = round(folder, zoom);
        for (int round = 1; round < rounds; round++) {
            last = round(folder, zoom);
        }
        List<Double> milliseconds = last.milliseconds().stream().sorted().toList();
        out.println(new JsonObject()
                .with("zoom", zoom)
                .with("tiles", milliseconds.size())
                .with("rounds", rounds)
                .with("prepare_seconds", rounded(prepareSeconds))
                .with("file_bytes", size(folder))
                .with("mean_bytes_gzipped", last.bytes() / milliseconds.size())
                .with("median_ms", rounded(milliseconds.get(milliseconds.size() / 2)))
                .with("p95_ms", rounded(milliseconds.get((int) (milliseconds.size() * 0.95))))
                .with("max_ms", rounded(milliseconds.getLast())));
    }

    /** Each tile's time, and the bytes of all. */
    private record Round(List<Double> milliseconds, long bytes) {}

    /** Opens the map anew: nothing is in its cache. */
    private static Round round(Path folder, int zoom) {
        try (TileStore store = TileStore.open(folder)) {
            List<Double> milliseconds = new ArrayList<>();
            long bytes = 0;
            for (TileAddress address : addresses(store, zoom)) {
                long begin = System.nanoTime();
                bytes += store.tile(zoom, address.x(), address.y()).length;
                milliseconds.add((System.nanoTime() - begin) / NANOS_PER_MILLISECOND);
            }
            return new Round(milliseconds, bytes);
        }
    }

    private static double prepare(Path extract, Path folder) {
        long begin = System.nanoTime();
        TileStore.prepare(extract, folder, Progress.NONE);
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    /** All that touch the map's bounds. */
    private static List<TileAddress> addresses(TileStore store, int zoom) {
        if (zoom < store.minZoom()) {
            throw new UsageException("The option (--z " + zoom + ") must be at least " + store.minZoom()
                    + ". Give a higher zoom level.");
        }
        Place southWest = store.bounds().southWest();
        Place northEast = store.bounds().northEast();
        List<TileAddress> addresses = new ArrayList<>();
        for (int x = column(southWest, zoom); x <= column(northEast, zoom); x++) {
            for (int y = row(northEast, zoom); y <= row(southWest, zoom); y++) {
                addresses.add(new TileAddress(zoom, x, y));
            }
        }
        return addresses;
    }

    private static int column(Place place, int zoom) {
        return (int) Math.floor((place.longitude() + 180) / 360 * (1 << zoom));
    }

    private static int row(Place place, int zoom) {
        double latitude = Math.toRadians(place.latitude());
        double mercator = Math.log(Math.tan(latitude) + 1 / Math.cos(latitude));
        return (int) Math.floor((1 - mercator / Math.PI) / 2 * (1 << zoom));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
