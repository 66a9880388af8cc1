package com.bayoutech.streets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.TileSource.Bounds;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractReaderTest {
    private static final Bounds WORLD = new Bounds(new Place(-90, -180), new Place(90, 180));
    private static final int NODES = 10_000;

    @TempDir
    private Path folder;

    private Path extract;

    @BeforeEach
    void write() throws IOException {
        extract = folder.resolve("small.osm.pbf");
        try (ExtractWriter writer = new ExtractWriter(extract, WORLD, "made up")) {
            for (int node = 1; node <= NODES; node++) {
                writer.node(node, 29.9 + node * 1e-5, -90.1, Map.of());
            }
            writer.way(5, new long[] {1, NODES}, Map.of("highway", "service"));
            writer.finish();
        }
    }

    @Test
    void whatTheListenerThrowsIsThrownAsItIs() {
        UncheckedIOException full = new UncheckedIOException(new IOException("No space left on device"));
        assertThatThrownBy(() -> read(failingWith(full), Progress.NONE)).isSameAs(full);
        IllegalStateException bug = new IllegalStateException("a bug");
        assertThatThrownBy(() -> read(failingWith(bug), Progress.NONE)).isSameAs(bug);
    }

    @Test
    void anErrorOfTheListenerIsThrownAsItIs() {
        AssertionError error = new AssertionError("an invariant");
        assertThatThrownBy(() -> read(failingWith(error), Progress.NONE)).isSameAs(error);
    }

    @Test
    void cancellingEndsThePass() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String task, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> read(new ExtractReader.Listener() {}, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anExtractThatIsCutShortIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(extract);
        Files.write(extract, Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> read(new ExtractReader.Listener() {}, Progress.NONE))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessage("The extract (small.osm.pbf) is damaged or cut short."
                        + " Download it again and compare its checksum.");
    }

    @Test
    void allElementsAreHeard() {
        List<Long> heard = new ArrayList<>();
        read(
                new ExtractReader.Listener() {
                    @Override
                    public void node(long id, double latitude, double longitude, Map<String, String> tags) {
                        heard.add(id);
                    }

                    @Override
                    public void way(long id, long[] nodes, Map<String, String> tags) {
                        heard.add(-id);
                    }
                },
                Progress.NONE);
        assertThat(heard).hasSize(NODES + 1);
        assertThat(heard.getLast()).isEqualTo(-5);
    }

    private void read(ExtractReader.Listener listener, Progress progress) {
        new ExtractReader(extract).read(listener, "Reading", progress);
    }

    private static ExtractReader.Listener failingWith(RuntimeException failure) {
        return new ExtractReader.Listener() {
            @Override
            public void way(long id, long[] nodes, Map<String, String> tags) {
                throw failure;
            }
        };
    }

    private static ExtractReader.Listener failingWith(Error failure) {
        return new ExtractReader.Listener() {
            @Override
            public void way(long id, long[] nodes, Map<String, String> tags) {
                throw failure;
            }
        };
    }
}
