package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedBytesTest {
    private static final int BLOCK = CheckedBytes.BLOCK_BYTES;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 17})
    void whatIsWrittenIsAsItWas(int size) throws IOException {
        byte[] bytes = bytes(size);
        CheckedBytes checked = CheckedBytes.of(MemorySegment.ofArray(bytes), sums(bytes));
        assertThatCode(() -> checked.require(0, size)).doesNotThrowAnyException();
        byte[] copy = new byte[size];
        checked.copy(0, copy, size);
        assertThat(copy).isEqualTo(bytes);
    }

    @Test
    void aDamagedBlockIsFoundWhenItIsNeeded() throws IOException {
        byte[] bytes = bytes(3 * BLOCK);
        int[] sums = sums(bytes);
        bytes[BLOCK + 5] ^= 1;
        CheckedBytes checked = CheckedBytes.of(MemorySegment.ofArray(bytes), sums);
        assertThatCode(() -> checked.require(0, BLOCK)).doesNotThrowAnyException();
        assertThatCode(() -> checked.require(2 * BLOCK, BLOCK)).doesNotThrowAnyException();
        for (long from : new long[] {BLOCK - 1, BLOCK, 2 * BLOCK - 1}) {
            assertThatThrownBy(() -> checked.require(from, 2)).isInstanceOf(UncheckedIOException.class);
        }
        CheckedBytes slice = checked.slice(BLOCK - 10, 20);
        assertThatCode(() -> slice.require(0, 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> slice.require(10, 1)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 11, 1 << 20, Long.MAX_VALUE, Long.MIN_VALUE})
    void whatIsBeyondTheBytesIsDamaged(long odd) throws IOException {
        byte[] bytes = bytes(10);
        CheckedBytes checked = CheckedBytes.of(MemorySegment.ofArray(bytes), sums(bytes));
        assertThatThrownBy(() -> checked.require(0, odd)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> checked.require(odd, 1)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> checked.slice(2, odd)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> checked.slice(odd, 0)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 1 << 26, Integer.MAX_VALUE})
    void aBandOfMoreFeaturesThanItsSectionHoldsIsDamaged(int count) throws IOException {
        byte[] bytes = bytes(40);
        CheckedBytes section = CheckedBytes.of(MemorySegment.ofArray(bytes), sums(bytes));
        assertThatThrownBy(() -> new Band(8, count, section)).isInstanceOf(UncheckedIOException.class);
    }

    /** In pieces of uneven sizes, and single bytes. */
    private static int[] sums(byte[] bytes) throws IOException {
        try (BlockSums sums = new BlockSums(OutputStream.nullOutputStream())) {
            int at = 0;
            for (int piece = 1; at < bytes.length; piece = (piece * 7 + 1) % 9_973) {
                int length = Math.min(piece, bytes.length - at);
                if (length == 1) {
                    sums.write(bytes[at]);
                } else {
                    sums.write(bytes, at, length);
                }
                at += length;
            }
            assertThat(sums.size()).isEqualTo(bytes.length);
            return sums.sums();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(3).nextBytes(bytes);
        return bytes;
    }
}
