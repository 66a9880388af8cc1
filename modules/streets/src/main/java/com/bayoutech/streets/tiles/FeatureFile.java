package com.bayoutech.streets.tiles;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.TileSource.Bounds;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The features of a map in one file, mapped into memory: magic number, format, the place of the contents, the checksum (CRC-32C) of these and of the contents,
 * then the sections that the contents name. Numbers are big-endian.
 *
 * <p>The sections are in blocks whose checksums are in the contents; see {@link CheckedBytes}. The mapping ends when nobody refers to it any more, so that a map
 * can be exchanged while tiles of the old one are still being made.
 */
final class FeatureFile {
    static final String NAME = "map.features";
    static final long MAGIC = 0x4241594F554D4150L;
    static final int FORMAT = 2;
    static final int HEADER_BYTES = 24;
    /** How much of the header the checksum of the contents covers: all that comes before it. */
    static final int SUMMED_HEADER_BYTES = 20;

    private static final String DAMAGED = "is damaged or cut short";
    private static final int BAND_BYTES = 24;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final String version;
    private final String attribution;
    private final Bounds bounds;
    private final List<Band> bands = new ArrayList<>();
    private final CheckedBytes attributeStarts;
    private final CheckedBytes attributeTexts;

    private FeatureFile(MemorySegment sections, DataInputStream contents) throws IOException {
        CheckedBytes bytes = CheckedBytes.of(sections, sums(sections, contents));
        version = contents.readUTF();
        attribution = contents.readUTF();
        Place southWest = new Place(contents.readDouble(), contents.readDouble());
        bounds = new Bounds(southWest, new Place(contents.readDouble(), contents.readDouble()));
        int count = contents.readInt();
        attributeStarts = section(bytes, contents);
        attributeTexts = section(bytes, contents);
        int bandCount = contents.readInt();
        if (count < 0
                || attributeStarts.size() != Integer.BYTES * (count + 1L)
                || bandCount < 0
                || bandCount > contents.available() / BAND_BYTES) {
            throw damaged();
        }
        for (int i = 0; i < bandCount; i++) {
            bands.add(new Band(contents.readInt(), contents.readInt(), section(bytes, contents)));
        }
    }

    private static int[] sums(MemorySegment sections, DataInputStream contents) throws IOException {
        long blocks = CheckedBytes.blocks(sections.byteSize());
        if (contents.readInt() != blocks || blocks > contents.available() / Integer.BYTES) {
            throw damaged();
        }
        int[] sums = new int[(int) blocks];
        for (int block = 0; block < sums.length; block++) {
            sums[block] = contents.readInt();
        }
        return sums;
    }

    /**
     * Opens the file of a folder.
     *
     * @throws UnreadableMapException if it is foreign, damaged or of another format
     * @throws IOException if it is missing or cannot be read
     */
    static FeatureFile open(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ)) {
            MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            if (file.byteSize() < HEADER_BYTES || file.get(LONG, 0) != MAGIC) {
                throw unusable("is no map of ours");
            }
            int format = file.get(INT, 8);
            if (format != FORMAT) {
                throw unusable("has the format " + format + " where " + FORMAT + " is read");
            }
            return read(file);
        }
    }

    private static FeatureFile read(MemorySegment file) throws IOException {
        long contentsAt = file.get(LONG, 12);
        if (contentsAt < HEADER_BYTES || contentsAt > file.byteSize()) {
            throw unusable(DAMAGED);
        }
        MemorySegment contents = file.asSlice(contentsAt);
        if (file.get(INT, SUMMED_HEADER_BYTES) != sum(file.asSlice(0, SUMMED_HEADER_BYTES), contents)) {
            throw unusable(DAMAGED);
        }
        byte[] bytes = contents.toArray(ValueLayout.JAVA_BYTE);
        try {
            return new FeatureFile(
                    file.asSlice(HEADER_BYTES, contentsAt - HEADER_BYTES),
                    new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException odd) {
            throw unusable(DAMAGED, odd);
        }
    }

    private static int sum(MemorySegment header, MemorySegment contents) {
        CRC32C sum = new CRC32C();
        sum.update(header.asByteBuffer());
        for (long at = 0; at < contents.byteSize(); at += CheckedBytes.BLOCK_BYTES) {
            sum.update(contents.asSlice(at, Math.min(CheckedBytes.BLOCK_BYTES, contents.byteSize() - at))
                    .asByteBuffer());
        }
        return (int) sum.getValue();
    }

    /** What is thrown where the file is not as it was written; the message is one line for people. */
    static UncheckedIOException damaged() {
        IOException damage = unusable(DAMAGED);
        return new UncheckedIOException(damage.getMessage(), damage);
    }

    private static UnreadableMapException unusable(String problem) {
        return unusable(problem, null);
    }

    private static UnreadableMapException unusable(String problem, @Nullable Exception cause) {
        return new UnreadableMapException(
                "The file (" + NAME + ") " + problem + ". Prepare the map from its extract again.", cause);
    }

    private static CheckedBytes section(CheckedBytes bytes, DataInputStream contents) throws IOException {
        long start = contents.readLong();
        return bytes.slice(start, contents.readLong());
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
        long at = (long) Integer.BYTES * index;
        attributeStarts.require(at, 2 * Integer.BYTES);
        int start = attributeStarts.getInt(at);
        int size = attributeStarts.getInt(at + Integer.BYTES) - start;
        attributeTexts.require(start, size);
        byte[] text = new byte[size];
        attributeTexts.copy(start, text, size);
        return new String(text, StandardCharsets.UTF_8);
    }
}
