package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.TileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilePackTest {
    private static final Place SOUTH = new Place(29.93, -90.09);
    private static final Place NORTH = new Place(29.97, -90.05);
    private static final TilePack.Zooms ZOOMS = new TilePack.Zooms(0, 20);

    @TempDir
    private Path folder;

    @Test
    void theTilesAlongARouteAreInOneFile() {
        Path file = folder.resolve("route.pmtiles");
        int count = TilePack.along(new Addresses(), List.of(SOUTH, NORTH), ZOOMS, file);
        try (TilePack pack = TilePack.open(file)) {
            assertThat(pack.size()).isEqualTo(count);
            for (int zoom = 6; zoom <= 15; zoom++) {
                for (double share = 0; share <= 1; share += 0.01) {
                    int x = column(SOUTH.longitude() + share * (NORTH.longitude() - SOUTH.longitude()), zoom);
                    int y = row(SOUTH.latitude() + share * (NORTH.latitude() - SOUTH.latitude()), zoom);
                    assertThat(pack.find(zoom, x, y)).hasValue(new Addresses().tile(zoom, x, y));
                }
            }
            assertThat(pack.find(14, 3, 3)).isEmpty();
            assertThat(pack.find(5, 8, 13)).isEmpty();
        }
    }

    private static int column(double longitude, int zoom) {
        return WorldGrid.x(longitude) / WorldGrid.tileSize(zoom);
    }

    private static int row(double latitude, int zoom) {
        return WorldGrid.y(latitude) / WorldGrid.tileSize(zoom);
    }

    @Test
    void theFileIsAnArchiveThatOthersCanRead() throws IOException {
        Path file = folder.resolve("route.pmtiles");
        int count = TilePack.along(new Addresses(), List.of(SOUTH, NORTH), ZOOMS, file);
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(header.array(), 0, 7, StandardCharsets.US_ASCII)).isEqualTo("PMTiles");
        assertThat(header.get(7)).isEqualTo((byte) 3);
        assertThat(header.getLong(8)).isEqualTo(127);
        assertThat(header.getLong(56) + header.getLong(64)).isEqualTo(Files.size(file));
        assertThat(header.getLong(72)).isEqualTo(count);
        assertThat(header.get(100)).isEqualTo((byte) 6);
        assertThat(header.get(101)).isEqualTo((byte) 15);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void tilesAreNumberedAsTheSpecificationSays() {
        assertThat(new TileId(0, 0, 0).number()).isZero();
        assertThat(List.of(new TileId(1, 0, 0), new TileId(1, 0, 1), new TileId(1, 1, 1), new TileId(1, 1, 0)))
                .extracting(TileId::number)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(new TileId(12, 3423, 1763).number()).isEqualTo(19_078_479);
    }

    @Test
    void aCorridorThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TilePack.along(
                        new Addresses(),
                        List.of(new Place(29, -100), new Place(45, -70)),
                        ZOOMS,
                        folder.resolve("far.pmtiles")))
                .withMessageContaining("fewer zoom levels");
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePack.Zooms(15, 6));
    }

    @Test
    void aForeignFileIsNoPack() throws IOException {
        Path file = Files.writeString(folder.resolve("foreign"), "not a pack");
        assertThatThrownBy(() -> TilePack.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("(foreign)");
    }

    /** Tiles that are their own address. */
    private static final class Addresses implements TileSource {
        @Override
        public String version() {
            return "v1";
        }

        @Override
        public int minZoom() {
            return 6;
        }

        @Override
        public int maxZoom() {
            return 15;
        }

        @Override
        public Bounds bounds() {
            return new Bounds(SOUTH, NORTH);
        }

        @Override
        public String attribution() {
            return "Nobody";
        }

        @Override
        public byte[] tile(int zoom, int x, int y) {
            return (zoom + "/" + x + "/" + y).getBytes(StandardCharsets.UTF_8);
        }
    }
}
