package com.bayoutech.streets.tiles;

import com.bayoutech.streets.TileSource.Bounds;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes a {@link FeatureFile}: takes the features of the map and spreads them over the bands, each simplified for its zoom levels. */
final class FeatureFileWriter implements AutoCloseable {
    /** The last zoom level of each band. */
    private static final int[] BANDS = {8, 10, 12, 14, TileStore.MAX_ZOOM};

    /** Longer lines are cut in the bands, so that a tile need not read a whole river. */
    private static final int MOST_POINTS_OF_LINE = 200;

    private final Path folder;
    private final List<BandWriter> bands = new ArrayList<>();
    private final Map<String, Integer> attributes = new HashMap<>();
    private final List<String> attributeTexts = new ArrayList<>();

    FeatureFileWriter(Path folder) throws IOException {
        this.folder = folder;
        for (int maxZoom : BANDS) {
            bands.add(new BandWriter(maxZoom, folder));
        }
    }

    /** Takes a feature: its points, its lines, or its rings, outlines and holes wound as the tiles want them. */
    void add(Look look, int[][] parts) {
        int number = number(look.attributes());
        for (BandWriter band : bands) {
            if (look.minZoom() <= band.maxZoom()) {
                switch (look.layer().shape()) {
                    case POINT -> band.add(look.layer(), look.minZoom(), number, parts);
                    case LINE -> addLines(band, look, number, parts);
                    case POLYGON -> addPolygon(band, look, number, parts);
                }
            }
        }
    }

    private int number(String text) {
        return attributes.computeIfAbsent(text, added -> {
            attributeTexts.add(added);
            return attributeTexts.size() - 1;
        });
    }

    private static void addLines(BandWriter band, Look look, int number, int[][] lines) {
        Simplifier simplifier = new Simplifier(TileGrid.tolerance(band.maxZoom()));
        for (int[] line : lines) {
            int[] rest = simplifier.line(line);
            int step = 2 * (MOST_POINTS_OF_LINE - 1);
            for (int from = 0; from + 2 < rest.length; from += step) {
                int end = Math.min(from + step + 2, rest.length);
                band.add(look.layer(), look.minZoom(), number, new int[][] {Arrays.copyOfRange(rest, from, end)});
            }
        }
    }

    private static void addPolygon(BandWriter band, Look look, int number, int[][] rings) {
        Simplifier simplifier = new Simplifier(TileGrid.tolerance(band.maxZoom()));
        long least = TileGrid.leastDoubleArea(band.maxZoom(), look.layer());
        List<int[]> rest = new ArrayList<>();
        for (int[] ring : rings) {
            int[] simple = simplifier.ring(ring);
            long area = Rings.doubleArea(simple);
            if (Math.abs(area) >= least && area > 0 == Rings.doubleArea(ring) > 0) {
                rest.add(simple);
            }
        }
        new PolygonCutter(band.maxZoom(), piece -> band.add(look.layer(), look.minZoom(), number, piece))
                .cut(rest.toArray(int[][]::new));
    }

    /** Writes the file under a temporary name and moves it to its own. */
    void finish(String attribution, Bounds bounds) throws IOException {
        // A temporary file of Java's would be for its owner alone, whatever its later name.
        Path file = folder.resolve(FeatureFile.NAME + ".part");
        try {
            write(file, attribution, bounds);
            Files.move(
                    file,
                    folder.resolve(FeatureFile.NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(Path file, String attribution, Bounds bounds) throws IOException {
        MessageDigest digest = sha256();
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        BlockSums sums;
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            plain.write(new byte[FeatureFile.HEADER_BYTES]);
            sums = new BlockSums(new DigestOutputStream(plain, digest));
            DataOutputStream out = new DataOutputStream(sums);
            DataOutputStream table = new DataOutputStream(tables);
            writeAttributes(out, sums, table);
            table.writeInt(bands.size());
            for (BandWriter band : bands) {
                table.writeInt(band.maxZoom());
                table.writeInt(band.count());
                long start = sums.size();
                band.finish(out);
                section(table, start, sums.size());
            }
            out.flush();
        }
        // The digest has seen all features and, with this, all that tiles depend on.
        digest.update((byte) FeatureFile.FORMAT);
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(contents);
        head.writeInt(sums.sums().length);
        for (int sum : sums.sums()) {
            head.writeInt(sum);
        }
        head.writeUTF(HexFormat.of().formatHex(digest.digest(), 0, 8));
        head.writeUTF(attribution);
        head.writeDouble(bounds.southWest().latitude());
        head.writeDouble(bounds.southWest().longitude());
        head.writeDouble(bounds.northEast().latitude());
        head.writeDouble(bounds.northEast().longitude());
        tables.writeTo(contents);
        writeContents(file, contents.toByteArray(), FeatureFile.HEADER_BYTES + sums.size());
    }

    private static void writeContents(Path file, byte[] contents, long contentsAt) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            writeFully(channel, ByteBuffer.wrap(contents), contentsAt);
            ByteBuffer header = ByteBuffer.allocate(FeatureFile.HEADER_BYTES);
            header.putLong(FeatureFile.MAGIC).putInt(FeatureFile.FORMAT).putLong(contentsAt);
            CRC32C sum = new CRC32C();
            sum.update(header.array(), 0, FeatureFile.SUMMED_HEADER_BYTES);
            sum.update(contents);
            header.putInt((int) sum.getValue());
            writeFully(channel, header.flip(), 0);
            channel.force(true);
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private void writeAttributes(DataOutputStream out, BlockSums sums, DataOutputStream tables) throws IOException {
        tables.writeInt(attributeTexts.size());
        long start = sums.size();
        int at = 0;
        for (String text : attributeTexts) {
            out.writeInt(at);
            at = Math.addExact(at, text.getBytes(StandardCharsets.UTF_8).length);
        }
        out.writeInt(at);
        section(tables, start, sums.size());
        start = sums.size();
        for (String text : attributeTexts) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        section(tables, start, sums.size());
    }

    private static void section(DataOutputStream tables, long start, long end) throws IOException {
        tables.writeLong(start);
        tables.writeLong(end - start);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256. Check the installation.", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        for (BandWriter band : bands) {
            band.close();
        }
    }
}
