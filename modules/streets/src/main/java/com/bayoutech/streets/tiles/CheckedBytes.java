package com.bayoutech.streets.tiles;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Bytes of a mapped file in blocks, all held against their checksums (CRC-32C) before anything is read, so that damage is noticed while the file can still be
 * made again.
 *
 * <p>Numbers are big-endian. {@link #require} comes before anything is read. Safe for several threads.
 */
final class CheckedBytes {
    static final int BLOCK_BITS = 16;
    static final int BLOCK_BYTES = 1 << BLOCK_BITS;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final MemorySegment bytes;

    private CheckedBytes(MemorySegment bytes) {
        this.bytes = bytes;
    }

    /**
     * All bytes of a file that are in blocks; reads each of them.
     *
     * @throws java.io.UncheckedIOException if they are not as they were written
     */
    static CheckedBytes of(MemorySegment all, int[] sums) {
        if (sums.length != blocks(all.byteSize())) {
            throw FeatureFile.damaged();
        }
        CRC32C sum = new CRC32C();
        for (int block = 0; block < sums.length; block++) {
            long from = (long) block << BLOCK_BITS;
            sum.reset();
            sum.update(all.asSlice(from, Math.min(BLOCK_BYTES, all.byteSize() - from))
                    .asByteBuffer());
            if ((int) sum.getValue() != sums[block]) {
                throw FeatureFile.damaged();
            }
        }
        return new CheckedBytes(all);
    }

    static long blocks(long size) {
        return (size + BLOCK_BYTES - 1) >> BLOCK_BITS;
    }

    long size() {
        return bytes.byteSize();
    }

    /**
     * A part of these bytes.
     *
     * @throws java.io.UncheckedIOException if it reaches beyond them
     */
    CheckedBytes slice(long from, long length) {
        if (from < 0 || length < 0 || length > size() - from) {
            throw FeatureFile.damaged();
        }
        return new CheckedBytes(bytes.asSlice(from, length));
    }

    /**
     * Makes sure that bytes are there.
     *
     * @throws java.io.UncheckedIOException if they are not
     */
    void require(long from, long length) {
        if (from < 0 || length < 0 || length > size() - from) {
            throw FeatureFile.damaged();
        }
    }

    int getInt(long at) {
        return bytes.get(INT, at);
    }

    long getLong(long at) {
        return bytes.get(LONG, at);
    }

    void copy(long from, byte[] target, int length) {
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, from, target, 0, length);
    }
}
