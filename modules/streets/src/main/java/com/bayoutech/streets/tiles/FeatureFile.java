package com.bayoutech.streets.tiles;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.TileSource.Bounds;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The features of a map in one file, mapped into memory: magic number, format, the place of the contents, then the sections that the contents name. Numbers are
 * big-endian.
 *
 * <p>The mapping ends when nobody refers to it any more, so that a map can be exchanged while tiles of the old one are still being made.
 */
final class FeatureFile {
    static final String NAME = "map.features";
    static final long MAGIC = 0x4241594F554D4150L;
    static final int FORMAT = 1;
    static final int HEADER_BYTES = 20;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final String version;
    private final String attribution;
    private final Bounds bounds;
    private final List<Band> bands = new ArrayList<>();
    private final MemorySegment attributeStarts;
    private final MemorySegment attributeTexts;

    private FeatureFile(MemorySegment file, DataInputStream contents) throws IOException {
        version = contents.readUTF();
        attribution = contents.readUTF();
        Place southWest = new Place(contents.readDouble(), contents.readDouble());
        bounds = new Bounds(southWest, new Place(contents.readDouble(), contents.readDouble()));
        int count = contents.readInt();
        attributeStarts = section(file, contents);
        attributeTexts = section(file, contents);
        if (attributeStarts.byteSize() != Integer.BYTES * (count + 1L)) {
            throw new IOException("The table of attributes has another size than the contents say.");
        }
        int bandCount = contents.readInt();
        for (int i = 0; i < bandCount; i++) {
            bands.add(new Band(contents.readInt(), contents.readInt(), section(file, contents)));
        }
    }

    /**
     * Opens the file of a folder.
     *
     * @throws IOException if it is missing, foreign, damaged or of another format; the message is one line for people
     */
    static FeatureFile open(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            if (file.byteSize() < HEADER_BYTES || file.get(LONG, 0) != MAGIC) {
                throw unusable(path, "is no map of ours");
            }
            int format = file.get(INT, 8);
            if (format != FORMAT) {
                throw unusable(path, "has the format " + format + " where " + FORMAT + " is read");
            }
            long contents = file.get(LONG, 12);
            byte[] bytes = file.asSlice(contents).toArray(ValueLayout.JAVA_BYTE);
            return new FeatureFile(file, new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IndexOutOfBoundsException cutShort) {
            throw new IOException(unusable(path, "is damaged or cut short").getMessage(), cutShort);
        }
    }

    private static IOException unusable(Path path, String problem) {
        return new IOException(
                "The file (" + path.getFileName() + ") " + problem + ". Prepare the map from its extract again.");
    }

    private static MemorySegment section(MemorySegment file, DataInputStream contents) throws IOException {
        long start = contents.readLong();
        return file.asSlice(start, contents.readLong());
    }

    String version() {
        return version;
    }

    String attribution() {
        return attribution;
    }

    Bounds bounds() {
        return bounds;
    }

    /** The band that holds a zoom level. */
    Band band(int zoom) {
        for (Band band : bands) {
            if (zoom <= band.maxZoom()) {
                return band;
            }
        }
        throw new IllegalArgumentException("The zoom level (" + zoom + ") has no features. Ask for a lower one.");
    }

    String attributes(int index) {
        int start = attributeStarts.get(INT, (long) Integer.BYTES * index);
        int end = attributeStarts.get(INT, (long) Integer.BYTES * (index + 1L));
        return new String(
                attributeTexts.asSlice(start, end - start).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }
}
