package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarintsTest {
    private static final int[][] PARTS = {{5, -7, 1 << 30, -(1 << 30), 0, 0}, {}, {1, 2}};

    @Test
    void whatIsWrittenIsRead() {
        Varints.Reader reader = reader(written(PARTS));
        assertThat(reader.getParts(3, 4)).isDeepEqualTo(PARTS);
    }

    @Test
    void whatIsCutAnywhereIsDamaged() {
        byte[] whole = written(PARTS);
        for (int length = 0; length < whole.length; length++) {
            Varints.Reader reader = reader(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> reader.getParts(3, 4)).isInstanceOf(UncheckedIOException.class);
        }
    }

    /** Parts, or points of the first part, that would take gigabytes. */
    @ParameterizedTest
    @ValueSource(ints = {3, 1_000, 1 << 28, 1 << 30, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void aCountBeyondTheBytesIsDamaged(int count) {
        Varints parts = new Varints();
        parts.put(count);
        parts.put(0);
        parts.put(0);
        Varints points = new Varints();
        points.put(1);
        points.put(count);
        points.put(0);
        points.put(0);
        for (Varints varints : new Varints[] {parts, points}) {
            Varints.Reader reader = reader(Arrays.copyOf(varints.buffer(), varints.size()));
            assertThatThrownBy(() -> reader.getParts(0, 0)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aNumberWithoutEndIsDamaged() {
        byte[] endless = new byte[100];
        Arrays.fill(endless, (byte) 0x80);
        assertThatThrownBy(reader(endless)::get)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The file (map.features) is damaged or cut short. Prepare the map from its extract again.");
    }

    @Test
    void anyBytesAreReadOrDamaged() {
        Random random = new Random(5);
        int damaged = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            try {
                reader(bytes).getParts(0, 0);
            } catch (UncheckedIOException damage) {
                damaged++;
            }
        }
        assertThat(damaged).isBetween(1_000, 5_000);
    }

    private static byte[] written(int[][] parts) {
        Varints varints = new Varints();
        varints.putParts(parts, 3, 4);
        return Arrays.copyOf(varints.buffer(), varints.size());
    }

    private static Varints.Reader reader(byte[] bytes) {
        Varints.Reader reader = new Varints.Reader();
        System.arraycopy(bytes, 0, reader.room(bytes.length), 0, bytes.length);
        return reader;
    }
}
