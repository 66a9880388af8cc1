package com.bayoutech.streets.tiles;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Bytes of a mapped file in blocks, each held against its checksum (CRC-32C) when it is first needed, so that opening a large file stays quick.
 *
 * <p>Numbers are big-endian. {@link #require} comes before anything is read. Safe for several threads.
 */
final class CheckedBytes {
    static final int BLOCK_BITS = 16;
    static final int BLOCK_BYTES = 1 << BLOCK_BITS;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final MemorySegment all;
    private final int[] sums;
    /** Which blocks are as they were written; two threads may both find out, and find the same. */
    private final boolean[] checked;

    private final long start;
    private final MemorySegment bytes;

    private CheckedBytes(MemorySegment all, int[] sums, boolean[] checked, long start, long size) {
        this.all = all;
        this.sums = sums;
        this.checked = checked;
        this.start = start;
        this.bytes = all.asSlice(start, size);
    }

    /** All bytes of a file that are in blocks. */
    static CheckedBytes of(MemorySegment all, int[] sums) {
        if (sums.length != blocks(all.byteSize())) {
            throw FeatureFile.damaged();
        }
        return new CheckedBytes(all, sums, new boolean[sums.length], 0, all.byteSize());
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
        return new CheckedBytes(all, sums, checked, start + from, length);
    }

    /**
     * Makes sure that bytes are there, and as they were written.
     *
     * @throws java.io.UncheckedIOException if they are not
     */
    void require(long from, long length) {
        if (from < 0 || length < 0 || length > size() - from) {
            throw FeatureFile.damaged();
        }
        int last = (int) ((start + from + length - 1) >> BLOCK_BITS);
        for (int block = (int) ((start + from) >> BLOCK_BITS); block <= last; block++) {
            if (!checked[block]) {
                check(block);
            }
        }
    }

    private void check(int block) {
        long from = (long) block << BLOCK_BITS;
        CRC32C sum = new CRC32C();
        sum.update(
                all.asSlice(from, Math.min(BLOCK_BYTES, all.byteSize() - from)).asByteBuffer());
        if ((int) sum.getValue() != sums[block]) {
            throw FeatureFile.damaged();
        }
        checked[block] = true;
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
