package com.bayoutech.streets.tiles;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.TileSource;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Some tiles in one file, for a phone that is offline: the tiles along a route.
 *
 * <p>The file is a <a href="https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md">PMTiles archive, version 3</a>: a header of 127 bytes, a root
 * directory, metadata, and the tiles, gzipped and sorted by their place on Hilbert's curve; equal tiles are written once. All tiles are in the root
 * directory, which bounds a pack to {@value #MOST_TILES} of them. {@link #open} reads what {@link #along} has written; a pack that is open is safe for use by several
 * threads.
 */
public final class TilePack implements AutoCloseable {
    /** So many always fit into the 16 kB that the header and the root directory may have. */
    private static final int MOST_TILES = 3_000;

    private final FileChannel channel;
    private final PackDirectory directory;
    private final long tilesAt;

    private TilePack(FileChannel channel, PackDirectory directory, long tilesAt) {
        this.channel = channel;
        this.directory = directory;
        this.tilesAt = tilesAt;
    }

    /**
     * Writes the tiles of a corridor: all that the line touches, and their neighbours where it comes within a quarter of a tile of them.
     *
     * @param line where the route goes, in its order; a single place is a line, too
     * @param zooms from the first to the last zoom level, cut to those that there are
     * @return how many tiles there are in it
     * @throws IllegalArgumentException if the line is empty or the corridor has more than {@value #MOST_TILES} tiles
     * @throws UncheckedIOException if the file cannot be written
     */
    public static int along(TileSource source, List<Place> line, Zooms zooms, Path file) {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("The line (of 0 places) has no tiles. Give the route's places.");
        }
        int first = Math.max(zooms.first(), source.minZoom());
        int last = Math.min(zooms.last(), source.maxZoom());
        SortedSet<TileId> tiles = new TreeSet<>();
        for (int zoom = first; zoom <= last; zoom++) {
            tiles.addAll(Corridor.tiles(line, zoom));
        }
        if (tiles.size() > MOST_TILES) {
            throw new IllegalArgumentException("The corridor has too many tiles (" + tiles.size() + ", at most "
                    + MOST_TILES + "). Ask for fewer zoom levels.");
        }
        write(source, line, first, last, tiles, file);
        return tiles.size();
    }

    /** The zoom levels of a pack, both included. */
    public record Zooms(int first, int last) {
        public Zooms {
            if (first < 0 || last < first || last > 22) {
                throw new IllegalArgumentException("The zoom levels (" + first + " to " + last
                        + ") must rise from at least 0 to at most 22. Maybe they are swapped.");
            }
        }
    }

    private static void write(
            TileSource source, List<Place> line, int first, int last, SortedSet<TileId> tiles, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path temporary = Files.createTempFile(folder, "pack", ".tmp");
            try {
                Path data = Files.createTempFile(folder, "pack", ".tiles");
                try {
                    PackDirectory directory = writeTiles(source, tiles, data);
                    assemble(source, line, first, last, directory, data, temporary);
                } finally {
                    Files.deleteIfExists(data);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The pack (" + file.getFileName()
                            + ") cannot be written. Check its folder and the room on the disk.",
                    unwritable);
        }
    }

    private static PackDirectory writeTiles(TileSource source, SortedSet<TileId> tiles, Path data) throws IOException {
        PackDirectory directory = new PackDirectory();
        try (BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(data))) {
            for (TileId tile : tiles) {
                byte[] bytes = source.tile(tile.zoom(), tile.x(), tile.y());
                if (directory.add(tile.number(), bytes)) {
                    out.write(bytes);
                }
            }
        }
        return directory;
    }

    private static void assemble(
            TileSource source, List<Place> line, int first, int last, PackDirectory directory, Path data, Path file)
            throws IOException {
        byte[] root = gzipped(directory.toBytes());
        byte[] metadata = gzipped(metadata(source).getBytes(StandardCharsets.UTF_8));
        PackHeader header = new PackHeader(root.length, metadata.length, Files.size(data), directory, first, last);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(header.toBytes(line));
            out.write(root);
            out.write(metadata);
            Files.copy(data, out);
        }
    }

    private static String metadata(TileSource source) {
        StringBuilder layers = new StringBuilder();
        for (Layer layer : Layer.values()) {
            layers.append(layers.isEmpty() ? "" : ",")
                    .append("{\"id\":\"")
                    .append(layer.title())
                    .append("\",\"fields\":{}}");
        }
        return String.format(
                Locale.ROOT,
                "{\"attribution\":\"%s\",\"version\":\"%s\",\"vector_layers\":[%s]}",
                escaped(source.attribution()),
                escaped(source.version()),
                layers);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    /**
     * Opens a pack.
     *
     * @throws UncheckedIOException if it is missing, foreign or damaged; the message is one line for people
     */
    public static TilePack open(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                PackHeader.Sections sections = PackHeader.read(read(channel, 0, PackHeader.BYTES));
                PackDirectory directory = PackDirectory.read(read(channel, sections.rootAt(), sections.rootBytes()));
                return new TilePack(channel, directory, sections.tilesAt());
            } catch (IOException | IndexOutOfBoundsException unusable) {
                channel.close();
                throw new IOException("It is no pack of ours, or damaged.", unusable);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The pack (" + file.getFileName() + ") cannot be opened. Cut it out of the map again.", unusable);
        }
    }

    /** A tile, gzipped, if the pack has it. */
    public Optional<byte[]> find(int zoom, int x, int y) {
        Optional<PackDirectory.Entry> entry = directory.find(new TileId(zoom, x, y).number());
        try {
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(
                            channel, tilesAt + entry.get().offset(), entry.get().bytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The pack cannot be read. Cut it out of the map again.", unreadable);
        }
    }

    /** How many tiles there are. */
    public int size() {
        return directory.size();
    }

    private static byte[] read(FileChannel channel, long at, int bytes) throws IOException {
        if (at < 0 || bytes < 0 || at + bytes > channel.size()) {
            throw new IOException("The file is cut short.");
        }
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {}
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException("The pack cannot be closed.", unclosable);
        }
    }
}
