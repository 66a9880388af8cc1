package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.TileSource.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every tile of the real extracts, where they are at hand, read by the second decoder. */
class RealTilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "baltimore-2015, 6, 15",
        "faroe-islands-2018, 6, 13",
        "porto-2015-roads, 9, 13",
        "heidelberg-2024-roads, 9, 12"
    })
    void allTilesAreValid(String name, int minZoom, int maxZoom) {
        try (TileStore store = open(name)) {
            Set<String> layers = new HashSet<>();
            for (int zoom = minZoom; zoom <= maxZoom; zoom++) {
                Bounds bounds = store.bounds();
                int size = WorldGrid.tileSize(zoom);
                for (int x = WorldGrid.x(bounds.southWest().longitude()) / size;
                        x <= WorldGrid.x(bounds.northEast().longitude()) / size;
                        x++) {
                    for (int y = WorldGrid.y(bounds.northEast().latitude()) / size;
                            y <= WorldGrid.y(bounds.southWest().latitude()) / size;
                            y++) {
                        byte[] tile = store.plainTile(zoom, x, y);
                        assertThatCode(() -> layers.addAll(
                                        DecodedTile.read(tile).layers().keySet()))
                                .as("%s %d/%d/%d", name, zoom, x, y)
                                .doesNotThrowAnyException();
                    }
                }
            }
            assertThat(layers).contains("road", "road_name");
        }
    }

    private TileStore open(String name) {
        Path data = Path.of("").toAbsolutePath();
        while (data != null && !Files.isDirectory(data.resolve("../shared/data/osm"))) {
            data = data.getParent();
        }
        assumeTrue(data != null, "the extracts (../shared/data/osm) are not here");
        TileStore.prepare(data.resolve("../shared/data/osm").resolve(name + ".osm.pbf"), folder, Progress.NONE);
        return TileStore.open(folder);
    }
}
