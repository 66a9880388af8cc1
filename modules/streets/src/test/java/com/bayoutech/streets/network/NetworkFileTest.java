package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTest {
    private static final String REMEDY = ". Prepare them from the extract again.";

    @TempDir
    private Path folder;

    private Path file;
    private Path nodes;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve(NetworkFile.NAME);
        Path graph = Files.createDirectory(folder.resolve(NetworkFile.GRAPH));
        nodes = Files.write(graph.resolve("nodes"), bytes(1_000));
        // More than what is read at once.
        Files.write(graph.resolve("edges"), bytes(3_000_000));
        Files.write(graph.resolve("empty"), new byte[0]);
        Path extract = Files.writeString(folder.resolve("some.osm.pbf"), "streets");
        NetworkFile.of(extract, folder).write(folder);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        NetworkFile read = NetworkFile.read(folder);
        assertThat(read.version()).isEqualTo("b50c135402fc");
        assertThat(read.graph())
                .extracting(FileMark::name, FileMark::bytes)
                .containsExactly(tuple("edges", 3_000_000L), tuple("empty", 0L), tuple("nodes", 1_000L));
        assertThatCode(() -> read.checkGraph(folder)).doesNotThrowAnyException();
    }

    @Test
    void anyDamagedByteIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            Files.write(file, flipped(whole, at));
            assertRefused(() -> NetworkFile.read(folder), at < 4 ? "are no prepared streets" : NetworkFile.NAME);
        }
    }

    @Test
    void aFileThatIsCutOffOrGoesOnIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(() -> NetworkFile.read(folder), NetworkFile.NAME);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertRefused(() -> NetworkFile.read(folder), NetworkFile.NAME);
        Files.write(file, Arrays.copyOf(whole, 10_000_000));
        assertRefused(() -> NetworkFile.read(folder), NetworkFile.NAME);
    }

    @Test
    void anyDamagedByteOfTheGraphIsNoticed() throws IOException {
        NetworkFile read = NetworkFile.read(folder);
        byte[] whole = Files.readAllBytes(nodes);
        for (int at = 0; at < whole.length; at++) {
            Files.write(nodes, flipped(whole, at));
            assertRefused(() -> read.checkGraph(folder), "are damaged in the file graph/nodes");
        }
    }

    @Test
    void aGraphThatIsCutOffOrGoesOnIsNoticed() throws IOException {
        NetworkFile read = NetworkFile.read(folder);
        byte[] whole = Files.readAllBytes(nodes);
        for (int length = 0; length < whole.length; length++) {
            Files.write(nodes, Arrays.copyOf(whole, length));
            assertRefused(() -> read.checkGraph(folder), "are damaged in the file graph/nodes");
        }
        Files.write(nodes, Arrays.copyOf(whole, whole.length + 1));
        assertRefused(() -> read.checkGraph(folder), "are damaged in the file graph/nodes");
        Files.delete(nodes);
        assertRefused(() -> read.checkGraph(folder), "lack the file graph/nodes");
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] damaged = whole.clone();
        damaged[at] ^= 4;
        return damaged;
    }

    private static void assertRefused(ThrowingCallable reading, String problem) {
        assertThatThrownBy(reading)
                .isInstanceOf(UnreadableNetworkException.class)
                .hasMessageContaining(problem)
                .hasMessageEndingWith(REMEDY);
    }
}
