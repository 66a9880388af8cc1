package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressStoreTest {
    /** Of each file, so many places are damaged. */
    private static final int PLACES = 400;

    @TempDir
    private Path folder;

    private List<Path> files = List.of();

    @BeforeEach
    void prepare() throws IOException {
        SmallTown.index(folder).close();
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
    }

    @Test
    void aByteThatIsNotAsItWasGetsOneClearLine() throws IOException {
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += step(whole)) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << (at % 8));
                assertDamaged(file, damaged);
            }
            write(file, whole);
        }
    }

    @Test
    void aFileThatIsCutAnywhereGetsOneClearLine() throws IOException {
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length += step(whole)) {
                assertDamaged(file, Arrays.copyOf(whole, length));
            }
            write(file, whole);
        }
    }

    @Test
    void aFileThatIsMissingGetsOneClearLine() throws IOException {
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertThatThrownBy(() -> AddressIndex.open(folder.resolve("index")))
                    .isInstanceOf(UnreadableIndexException.class);
            Files.write(file, whole);
        }
        AddressIndex.open(folder.resolve("index")).close();
    }

    private static int step(byte[] whole) {
        return Math.max(1, whole.length / PLACES);
    }

    private void assertDamaged(Path file, byte[] bytes) throws IOException {
        write(file, bytes);
        assertThatThrownBy(() -> AddressIndex.open(folder.resolve("index")))
                .isInstanceOf(UnreadableIndexException.class)
                .hasMessage("The address index (index) is damaged or cannot be read. Prepare it again.");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }
}
