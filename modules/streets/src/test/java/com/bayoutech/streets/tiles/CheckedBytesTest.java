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

    @ParameterizedTest
    @ValueSource(ints = {0, BLOCK - 1, BLOCK, 2 * BLOCK + 5, 3 * BLOCK + 16})
    void damageAnywhereIsFoundAtOnce(int at) throws IOException {
        byte[] bytes = bytes(3 * BLOCK + 17);
        int[] sums = sums(bytes);
        bytes[at] ^= 1;
        MemorySegment damaged = MemorySegment.ofArray(bytes);
        assertThatThrownBy(() -> CheckedBytes.of(damaged, sums)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aSliceEndsWhereItEnds() throws IOException {
        byte[] bytes = bytes(2 * BLOCK);
        CheckedBytes slice =
                CheckedBytes.of(MemorySegment.ofArray(bytes), sums(bytes)).slice(BLOCK - 10, 20);
        assertThatCode(() -> slice.require(0, 20)).doesNotThrowAnyException();
        assertThatThrownBy(() -> slice.require(11, 10)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> slice.slice(0, 10).require(0, 11)).isInstanceOf(UncheckedIOException.class);
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
