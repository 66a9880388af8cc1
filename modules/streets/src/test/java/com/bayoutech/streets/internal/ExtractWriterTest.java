package com.bayoutech.streets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.TileSource.Bounds;
import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.internal.ExtractReader.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractWriterTest {
    private static final Bounds WORLD = new Bounds(new Place(-90, -180), new Place(90, 180));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("small.osm.pbf");
        try (ExtractWriter writer = new ExtractWriter(file, WORLD, "made up")) {
            writer.node(1, -33.4567891, 151.2, Map.of());
            writer.node(3, 62.1, -6.7654321, Map.of("name", "Tórshavn", "place", "town"));
            writer.node(9_000_000_000L, 0, 0, Map.of());
            writer.way(5, new long[] {1, 9_000_000_000L, 3}, Map.of("highway", "residential"));
            writer.relation(
                    2,
                    List.of(
                            new Member(Kind.WAY, 5, "from"),
                            new Member(Kind.NODE, 3, "via"),
                            new Member(Kind.WAY, 5, "to")),
                    Map.of("type", "restriction"));
            writer.finish();
        }
        assertThat(read(file))
                .containsExactly(
                        "node 1 -33.4567891 151.2000000 {}",
                        "node 3 62.1000000 -6.7654321 {name=Tórshavn, place=town}",
                        "node 9000000000 0.0000000 0.0000000 {}",
                        "way 5 [1, 9000000000, 3] {highway=residential}",
                        "relation 2 [Member[kind=WAY, id=5, role=from], Member[kind=NODE, id=3, role=via],"
                                + " Member[kind=WAY, id=5, role=to]] {type=restriction}");
    }

    @Test
    void moreElementsThanABlockHoldsAreReadInOrder() throws IOException {
        Path file = folder.resolve("long.osm.pbf");
        try (ExtractWriter writer = new ExtractWriter(file, WORLD, "made up")) {
            for (int id = 1; id <= 20_000; id++) {
                writer.node(id, id / 1e4, -id / 1e4, Map.of());
            }
            writer.finish();
        }
        List<String> nodes = read(file);
        assertThat(nodes).hasSize(20_000).last().isEqualTo("node 20000 2.0000000 -2.0000000 {}");
        assertThat(nodes.get(8_000)).isEqualTo("node 8001 0.8001000 -0.8001000 {}");
    }

    @Test
    void elementsOutOfOrderAreRefused() throws IOException {
        try (ExtractWriter writer = new ExtractWriter(folder.resolve("mixed.osm.pbf"), WORLD, "made up")) {
            writer.node(2, 0, 0, Map.of());
            assertThatThrownBy(() -> writer.node(2, 0, 0, Map.of())).hasMessageContaining("NODE 2");
            writer.way(1, new long[] {2}, Map.of());
            assertThatThrownBy(() -> writer.node(3, 0, 0, Map.of())).hasMessageContaining("NODE 3");
        }
    }

    @Test
    void whoDoesNotFinishLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("half.osm.pbf");
        try (ExtractWriter writer = new ExtractWriter(file, WORLD, "made up")) {
            writer.node(1, 0, 0, Map.of());
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static List<String> read(Path file) {
        List<String> elements = new ArrayList<>();
        new ExtractReader(file)
                .read(
                        new ExtractReader.Listener() {
                            @Override
                            public void node(long id, double latitude, double longitude, Map<String, String> tags) {
                                elements.add(String.format(
                                        Locale.ROOT, "node %d %.7f %.7f %s", id, latitude, longitude, tags));
                            }

                            @Override
                            public void way(long id, long[] nodes, Map<String, String> tags) {
                                elements.add("way " + id + " " + Arrays.toString(nodes) + " " + tags);
                            }

                            @Override
                            public void relation(long id, Member[] members, Map<String, String> tags) {
                                elements.add("relation " + id + " " + Arrays.toString(members) + " " + tags);
                            }
                        },
                        "reading it back",
                        Progress.NONE);
        return elements;
    }
}
