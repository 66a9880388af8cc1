package com.bayoutech.streets.network;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32C;

/** Reads what {@link ArrayWriter} wrote. */
final class ArrayReader {
    private final ReadableByteChannel channel;
    private final ByteBuffer buffer = ArrayWriter.buffer();
    private final CRC32C checksum = new CRC32C();

    ArrayReader(ReadableByteChannel channel) {
        this.channel = channel;
    }

    int[] ints(int count) throws IOException {
        int[] array = new int[count];
        int step = buffer.capacity() / Integer.BYTES;
        for (int from = 0; from < count; from += step) {
            int piece = Math.min(step, count - from);
            fill(piece * Integer.BYTES);
            buffer.asIntBuffer().get(array, from, piece);
        }
        return array;
    }

    long[] longs(int count) throws IOException {
        long[] array = new long[count];
        int step = buffer.capacity() / Long.BYTES;
        for (int from = 0; from < count; from += step) {
            int piece = Math.min(step, count - from);
            fill(piece * Long.BYTES);
            buffer.asLongBuffer().get(array, from, piece);
        }
        return array;
    }

    /** Reads the checksum, and says whether it is that of all that was read. */
    boolean isIntact() throws IOException {
        int expected = (int) checksum.getValue();
        return ints(1)[0] == expected;
    }

    private void fill(int bytes) throws IOException {
        buffer.clear().limit(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("The file ends too early.");
            }
        }
        buffer.flip();
        checksum.update(buffer.duplicate());
    }
}
