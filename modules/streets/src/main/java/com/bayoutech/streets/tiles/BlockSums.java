package com.bayoutech.streets.tiles;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Counts what is written, and adds it up in the blocks of {@link CheckedBytes}. */
final class BlockSums extends FilterOutputStream {
    private final CRC32C sum = new CRC32C();
    private int[] sums = new int[64];
    private int blocks;
    private long size;

    BlockSums(OutputStream out) {
        super(out);
    }

    /** How many bytes were written. */
    long size() {
        return size;
    }

    /** The sum of each block, the last one of which may be short. */
    int[] sums() {
        int[] all = Arrays.copyOf(sums, (int) CheckedBytes.blocks(size));
        if (all.length > blocks) {
            all[blocks] = (int) sum.getValue();
        }
        return all;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        sum.update(value);
        size++;
        endBlock();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        int at = offset;
        while (at < offset + length) {
            int room = CheckedBytes.BLOCK_BYTES - (int) (size % CheckedBytes.BLOCK_BYTES);
            int part = Math.min(room, offset + length - at);
            sum.update(bytes, at, part);
            at += part;
            size += part;
            endBlock();
        }
    }

    private void endBlock() {
        if (size % CheckedBytes.BLOCK_BYTES == 0) {
            if (blocks == sums.length) {
                sums = Arrays.copyOf(sums, blocks * 2);
            }
            sums[blocks++] = (int) sum.getValue();
            sum.reset();
        }
    }
}
