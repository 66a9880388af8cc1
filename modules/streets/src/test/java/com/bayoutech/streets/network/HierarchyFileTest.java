package com.bayoutech.streets.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HierarchyFileTest {
    private final Digraph graph = RandomGraphs.graph(4);
    private final Hierarchy hierarchy = Hierarchy.contract(graph, Progress.NONE);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("van.shortcuts");
        hierarchy.write(file, graph);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        Hierarchy read = Hierarchy.read(file, graph);
        assertThat(read.rankOf).isEqualTo(hierarchy.rankOf);
        assertSame(read.forward, hierarchy.forward);
        assertSame(read.backward, hierarchy.backward);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static void assertSame(UpwardArcs read, UpwardArcs written) {
        assertThat(read.first).isEqualTo(written.first);
        assertThat(read.head).isEqualTo(written.head);
        assertThat(read.weight).isEqualTo(written.weight);
        assertThat(read.via).isEqualTo(written.via);
    }

    @Test
    void anEmptyGraphIsKeptAsWell() {
        Digraph empty = Digraph.of(0, new int[0], new int[0], new long[0]);
        Hierarchy.contract(empty, Progress.NONE).write(file, empty);
        assertThat(Hierarchy.read(file, empty).nodes()).isZero();
    }

    @Test
    void anyDamagedByteIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            assertThatThrownBy(() -> Hierarchy.read(file, graph)).isInstanceOf(UnreadableHierarchyException.class);
        }
    }

    @Test
    void aFileThatIsCutOffIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 5) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Hierarchy.read(file, graph))
                    .isInstanceOf(UnreadableHierarchyException.class)
                    .hasMessageContaining("van.shortcuts");
        }
    }

    @Test
    void theShortcutsOfOtherStreetsAreRefused() {
        Digraph slower = Digraph.of(
                graph.nodes,
                graph.tail,
                graph.head,
                Arrays.stream(graph.weight).map(weight -> weight + 1).toArray());
        assertThatThrownBy(() -> Hierarchy.read(file, slower))
                .hasMessage("The shortcuts (van.shortcuts) are those of other streets. Delete the file; they are"
                        + " prepared again.");
    }
}
