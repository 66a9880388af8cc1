package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileStoreTest {
    /** The tile that has its corner in the north-west at 0, 0: a degree is many steps. */
    private static final int ZOOM = 12;

    private static final int MIDDLE = 1 << (ZOOM - 1);

    /** The side of that tile in degrees, near the equator. */
    private static final double SIDE = 360.0 / (1 << ZOOM);

    @TempDir
    private Path folder;

    @Test
    void aRoadHasItsClassAndItsName() {
        DecodedTile tile = tile(square(new SmallExtract())
                .way(1, Map.of("highway", "primary", "name", "Mill Lane", "ref", "7;8", "oneway", "yes"), 1, 2, 3));
        assertThat(tile.layer("road"))
                .extracting(DecodedTile.Feature::tags)
                .containsExactly(Map.of("class", "primary", "oneway", 1L));
        assertThat(tile.layer("road_name"))
                .extracting(DecodedTile.Feature::tags)
                .containsExactly(Map.of("class", "primary", "name", "Mill Lane", "ref", "7"));
        assertThat(tile.layer("road").getFirst().parts().getFirst())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(new int[] {819, 819}, new int[] {3277, 819}, new int[] {3277, 3277});
    }

    @Test
    void waysOfTheSameStreetAreOneLine() {
        Map<String, String> tags = Map.of("highway", "residential", "name", "Mill Lane");
        DecodedTile tile = tile(
                square(new SmallExtract()).way(1, tags, 1, 2).way(2, tags, 3, 2).way(3, tags, 3, 4));
        assertThat(tile.layer("road")).hasSize(1);
        assertThat(tile.layer("road").getFirst().parts()).hasSize(1);
        assertThat(tile.layer("road").getFirst().parts().getFirst()).hasSize(4);
    }

    @Test
    void aLakeOfSeveralWaysHasItsIslands() {
        DecodedTile tile = tile(inner(square(new SmallExtract()))
                .way(1, Map.of(), 1, 2, 3)
                .way(2, Map.of(), 1, 4, 3)
                .way(3, Map.of(), 11, 12, 13, 14, 11)
                .relation(1, Map.of("type", "multipolygon", "natural", "water"), "outer 1", "inner 3", "outer 2"));
        DecodedTile.Feature lake = tile.layer("water").getFirst();
        assertThat(lake.tags()).isEqualTo(Map.of("class", "lake"));
        assertThat(lake.parts()).hasSize(2);
        assertThat(lake.doubleArea() / 2.0 / 4096 / 4096).isBetween(0.319, 0.321);
    }

    @Test
    void aRelationMayHaveTheTagsOfItsOutline() {
        DecodedTile tile = tile(inner(square(new SmallExtract()))
                .way(1, Map.of("leisure", "park"), 1, 2, 3, 4, 1)
                .way(2, Map.of(), 11, 12, 13, 14, 11)
                .relation(1, Map.of("type", "multipolygon"), "outer 1", "inner 2"));
        assertThat(tile.layer("green")).hasSize(1);
        assertThat(tile.layer("green").getFirst().parts()).hasSize(2);
    }

    @Test
    void aRingThatDoesNotCloseIsLeftOut() {
        DecodedTile tile = tile(square(new SmallExtract())
                .way(1, Map.of(), 1, 2, 3)
                .way(2, Map.of("highway", "residential"), 1, 2)
                .relation(1, Map.of("type", "multipolygon", "natural", "water"), "outer 1", "outer 99"));
        assertThat(tile.layers()).containsOnlyKeys("road");
    }

    @Test
    void theSeaLiesOnTheRightOfTheCoast() {
        // The coast runs from the box's north to its south: the land is in the east.
        DecodedTile tile = tile(new SmallExtract()
                .box(0, -SIDE, SIDE, 0)
                .node(1, SIDE / 2, SIDE / 10)
                .node(2, SIDE / 2, -SIDE * 1.1)
                .way(1, Map.of("natural", "coastline"), 1, 2));
        DecodedTile.Feature sea = tile.layer("water").getFirst();
        assertThat(sea.tags()).isEqualTo(Map.of("class", "sea"));
        assertThat(sea.doubleArea() / 2.0 / 4096 / 4096).isBetween(0.499, 0.501);
        assertThat(DecodedTile.isWithin(sea.parts().getFirst(), new int[] {1000, 2000}))
                .isTrue();
    }

    @Test
    void anIslandIsAHoleInTheSea() {
        // Counter-clockwise on the map: the land on the left.
        DecodedTile tile = tile(square(new SmallExtract().box(0, -SIDE, SIDE, 0))
                .way(1, Map.of("natural", "coastline"), 1, 4, 3)
                .way(2, Map.of("natural", "coastline"), 3, 2, 1));
        DecodedTile.Feature sea = tile.layer("water").getFirst();
        assertThat(sea.parts()).hasSize(2);
        assertThat(sea.doubleArea() / 2.0 / 4224 / 4224).isBetween(0.65, 0.67);
    }

    @Test
    void aBuildingHasItsHouseNumberInItsMiddle() {
        SmallExtract extract =
                square(new SmallExtract()).way(1, Map.of("building", "yes", "addr:housenumber", "12a"), 1, 2, 3, 4, 1);
        int x = (1 << 14) + 4;
        DecodedTile tile = tile(extract, 15, x, x);
        assertThat(tile.layer("building")).hasSize(1);
        assertThat(tile.layer("house_number"))
                .extracting(DecodedTile.Feature::tags)
                .containsExactly(Map.of("number", "12a"));
    }

    @Test
    void whatWasPreparedTwiceHasTheSameVersion() {
        SmallExtract extract = square(new SmallExtract()).way(1, Map.of("highway", "primary"), 1, 2);
        Path file = extract.write(folder.resolve("small.osm.pbf"));
        TileStore.prepare(file, folder.resolve("a"), Progress.NONE);
        TileStore.prepare(file, folder.resolve("b"), Progress.NONE);
        extract.way(2, Map.of("highway", "service"), 2, 3).write(file);
        TileStore.prepare(file, folder.resolve("c"), Progress.NONE);
        String version = version("a");
        assertThat(version("b")).isEqualTo(version);
        assertThat(version("c")).isNotEqualTo(version).matches("[0-9a-f]{16}-[0-9]+");
    }

    @Test
    void tilesMadeByOtherRulesHaveAnotherVersion() {
        assertThat(TileStore.version("0123456789abcdef", 2)).isNotEqualTo(TileStore.version("0123456789abcdef", 1));
    }

    @Test
    void theseRulesMakeTheseTiles() {
        prepare(everything());
        try (TileStore store = TileStore.open(folder)) {
            int last = (1 << 14) + 4;
            String tiles = HexFormat.of().formatHex(store.plainTile(ZOOM, MIDDLE, MIDDLE))
                    + HexFormat.of().formatHex(store.plainTile(15, last, last));
            assertThat(TileMaker.RULES + " " + sha256(tiles))
                    .as("Where equal features give other tiles on purpose, TileMaker.RULES goes up.")
                    .isEqualTo("1 b505d670060e7a92");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something of each shape: a street in pieces, a lake with an island, a building with its number. */
    private static SmallExtract everything() {
        Map<String, String> street = Map.of("highway", "primary", "name", "Mill Lane");
        return inner(square(new SmallExtract()))
                .way(1, street, 1, 2)
                .way(2, street, 3, 2)
                .way(3, Map.of(), 1, 2, 3, 4, 1)
                .way(4, Map.of(), 11, 12, 13, 14, 11)
                .way(5, Map.of("building", "yes", "addr:housenumber", "12a"), 11, 12, 13, 14, 11)
                .relation(1, Map.of("type", "multipolygon", "natural", "water"), "outer 3", "inner 4");
    }

    private String version(String name) {
        try (TileStore store = TileStore.open(folder.resolve(name))) {
            return store.version();
        }
    }

    @Test
    void theMapThanksWhoMadeIt() {
        prepare(square(new SmallExtract()));
        try (TileStore store = TileStore.open(folder)) {
            assertThat(store.attribution()).isEqualTo("© OpenStreetMap contributors");
        }
        prepare(square(new SmallExtract()).source("Heronville, a fictional town"));
        try (TileStore store = TileStore.open(folder)) {
            assertThat(store.attribution()).isEqualTo("Heronville, a fictional town");
        }
    }

    @Test
    void aBoxThatIsHalfTheWorldIsNotBelieved() {
        prepare(square(new SmallExtract().box(0, 0, 180, 90)));
        try (TileStore store = TileStore.open(folder)) {
            assertThat(store.bounds().northEast().longitude()).isCloseTo(SIDE * 0.8, within(1e-6));
            assertThat(store.bounds().southWest().latitude()).isCloseTo(-SIDE * 0.8, within(1e-6));
        }
    }

    @Test
    void tilesAreGzippedAndEmptyWhereNothingIs() throws IOException {
        prepare(square(new SmallExtract()).way(1, Map.of("highway", "primary"), 1, 2));
        try (TileStore store = TileStore.open(folder)) {
            byte[] tile = unzipped(store.tile(ZOOM, MIDDLE, MIDDLE));
            assertThat(tile).isEqualTo(store.plainTile(ZOOM, MIDDLE, MIDDLE)).isNotEmpty();
            assertThat(unzipped(store.tile(ZOOM, 3, 3))).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.tile(3, 8, 0))
                    .withMessageContaining("(3/8/0)");
            assertThatIllegalArgumentException().isThrownBy(() -> store.tile(7, 128, 0));
        }
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }

    @Test
    void anOlderOrForeignFileGetsOneClearLine() throws IOException {
        assertThatThrownBy(() -> TileStore.open(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be opened");
        Files.writeString(folder.resolve("map.features"), "something else altogether, long enough");
        assertThatThrownBy(() -> TileStore.open(folder)).hasMessageContaining("is no map of ours");
    }

    @Test
    void aByteThatIsNotAsItWasGetsOneClearLine() throws IOException {
        byte[] whole = prepared();
        byte[] damaged = whole.clone();
        for (int at = 0; at < whole.length; at++) {
            damaged[at] ^= (byte) (1 << (at % 8));
            assertDamaged(damaged);
            damaged[at] = whole[at];
        }
    }

    @Test
    void aFileThatIsCutAnywhereGetsOneClearLine() throws IOException {
        byte[] whole = prepared();
        for (int length = 0; length < whole.length; length++) {
            assertDamaged(Arrays.copyOf(whole, length));
        }
        assertDamaged(Arrays.copyOf(whole, whole.length + 1));
    }

    private byte[] prepared() throws IOException {
        prepare(square(new SmallExtract())
                .way(1, Map.of("highway", "primary", "name", "Mill Lane"), 1, 2, 3)
                .way(2, Map.of("leisure", "park"), 1, 2, 3, 4, 1));
        return Files.readAllBytes(folder.resolve("map.features"));
    }

    private void assertDamaged(byte[] bytes) throws IOException {
        // A new file each time: the older ones are still mapped.
        Path file = folder.resolve("map.features");
        Files.delete(file);
        Files.write(file, bytes);
        assertThatThrownBy(() -> TileStore.open(folder).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith("Prepare the map from its extract again.")
                .satisfies(damage -> assertThat(damage.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aCancelledOrFailedPreparationLeavesTheOldMapAndNothingElse() throws IOException {
        prepare(square(new SmallExtract()).way(1, Map.of("highway", "primary"), 1, 2));
        Path foreign = Files.writeString(folder.resolve("foreign.osm.pbf"), "no extract at all, but long enough");
        Files.delete(folder.resolve("small.osm.pbf"));
        assertThatThrownBy(() -> TileStore.prepare(foreign, folder, Progress.NONE))
                .isInstanceOf(UnreadableExtractException.class);
        Path extract = square(new SmallExtract()).write(folder.resolve("small.osm.pbf"));
        assertThatThrownBy(() -> TileStore.prepare(extract, folder, new Cancelled()))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("map.features", "foreign.osm.pbf", "small.osm.pbf");
        }
        try (TileStore store = TileStore.open(folder)) {
            assertThat(store.plainTile(ZOOM, MIDDLE, MIDDLE)).isNotEmpty();
        }
    }

    /** Wants nothing. */
    private static final class Cancelled implements Progress {
        @Override
        public void report(String task, double share) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    /** Nodes 1 to 4, clockwise from the north-west, a fifth of the tile from its sides. */
    private static SmallExtract square(SmallExtract extract) {
        return extract.node(1, SIDE * 0.2, -SIDE * 0.2)
                .node(2, SIDE * 0.8, -SIDE * 0.2)
                .node(3, SIDE * 0.8, -SIDE * 0.8)
                .node(4, SIDE * 0.2, -SIDE * 0.8);
    }

    /** Nodes 11 to 14, within the square. */
    private static SmallExtract inner(SmallExtract extract) {
        return extract.node(11, SIDE * 0.4, -SIDE * 0.4)
                .node(12, SIDE * 0.6, -SIDE * 0.4)
                .node(13, SIDE * 0.6, -SIDE * 0.6)
                .node(14, SIDE * 0.4, -SIDE * 0.6);
    }

    private void prepare(SmallExtract extract) {
        TileStore.prepare(extract.write(folder.resolve("small.osm.pbf")), folder, Progress.NONE);
    }

    private DecodedTile tile(SmallExtract extract) {
        return tile(extract, ZOOM, MIDDLE, MIDDLE);
    }

    private DecodedTile tile(SmallExtract extract, int zoom, int x, int y) {
        prepare(extract);
        try (TileStore store = TileStore.open(folder)) {
            return DecodedTile.read(store.plainTile(zoom, x, y));
        }
    }
}
