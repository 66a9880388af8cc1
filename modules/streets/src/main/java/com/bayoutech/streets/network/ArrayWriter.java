package com.bayoutech.streets.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.zip.CRC32C;

/** Writes flat arrays to a channel in little endian, and a checksum of them all behind. */
final class ArrayWriter {
    private static final int PIECE = 1 << 20;

    private final WritableByteChannel channel;
    private final ByteBuffer buffer = buffer();
    private final CRC32C checksum = new CRC32C();

    ArrayWriter(WritableByteChannel channel) {
        this.channel = channel;
    }

    static ByteBuffer buffer() {
        return ByteBuffer.allocateDirect(PIECE).order(ByteOrder.LITTLE_ENDIAN);
    }

    void write(int[] array) throws IOException {
        int step = PIECE / Integer.BYTES;
        for (int from = 0; from < array.length; from += step) {
            fill(buffer, array, from, Math.min(step, array.length - from));
            flush();
        }
    }

    void write(long[] array) throws IOException {
        int step = PIECE / Long.BYTES;
        for (int from = 0; from < array.length; from += step) {
            fill(buffer, array, from, Math.min(step, array.length - from));
            flush();
        }
    }

    /** Writes the checksum; nothing may follow. */
    void finish() throws IOException {
        fill(buffer, new int[] {(int) checksum.getValue()}, 0, 1);
        flush();
    }

    private void flush() throws IOException {
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Adds an array to a checksum. */
    static void update(CRC32C checksum, int[] array) {
        ByteBuffer buffer = buffer();
        int step = PIECE / Integer.BYTES;
        for (int from = 0; from < array.length; from += step) {
            fill(buffer, array, from, Math.min(step, array.length - from));
            checksum.update(buffer);
        }
    }

    /** The same for longs. */
    static void update(CRC32C checksum, long[] array) {
        ByteBuffer buffer = buffer();
        int step = PIECE / Long.BYTES;
        for (int from = 0; from < array.length; from += step) {
            fill(buffer, array, from, Math.min(step, array.length - from));
            checksum.update(buffer);
        }
    }

    private static void fill(ByteBuffer buffer, int[] array, int from, int count) {
        buffer.clear().asIntBuffer().put(array, from, count);
        buffer.limit(count * Integer.BYTES);
    }

    private static void fill(ByteBuffer buffer, long[] array, int from, int count) {
        buffer.clear().asLongBuffer().put(array, from, count);
        buffer.limit(count * Long.BYTES);
    }
}
