package com.bayoutech.streets.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much of a file has been read. */
final class CountingStream extends FilterInputStream {
    private final long size;
    private volatile long read;

    CountingStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    double share() {
        return size == 0 ? 1 : (double) read / size;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    // One thread reads; others look.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count(int bytes) {
        read += bytes;
    }
}
