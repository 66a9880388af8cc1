package com.bayoutech.streets.network;

import static com.bayoutech.streets.network.SmallMap.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadNetworkTest {
    private static final List<Place> PLACES = List.of(at(100, 0), at(400, 0));

    @TempDir
    private Path folder;

    @Test
    void whatWasPreparedIsOpenedAgain() throws IOException {
        try (RoadNetwork network = square().open(folder)) {
            assertThat(network.nodes()).isEqualTo(4);
            assertThat(network.edges()).isEqualTo(4);
        }
        try (RoadNetwork again = RoadNetwork.open(folder.resolve("streets"))) {
            assertThat(again.travel(Profile.VAN, true).matrix(PLACES).seconds(0, 1))
                    .isEqualTo(36);
        }
    }

    @Test
    void theVersionIsThatOfTheContentAndTheKindOfTravel() throws IOException {
        try (RoadNetwork network = square().open(folder)) {
            assertThat(network.version()).hasSize(12);
            assertThat(network.travel(Profile.CAR, false).version()).isEqualTo(network.version() + " car");
            assertThat(network.travel(Profile.CAR, true).version()).isEqualTo(network.version() + " car-turns");
        }
    }

    @Test
    void whatIsContractedOnFirstUseIsKept() throws IOException {
        Path kept = folder.resolve("streets").resolve("car.hierarchy");
        try (RoadNetwork network = square().open(folder)) {
            assertThat(kept).doesNotExist();
            network.travel(Profile.CAR, false);
            assertThat(kept).exists();
        }
    }

    @Test
    void aDamagedHierarchyIsMadeAgain() throws IOException {
        square().open(folder).close();
        Path kept = folder.resolve("streets").resolve("van-turns.hierarchy");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);
        try (RoadNetwork network = RoadNetwork.open(folder.resolve("streets"))) {
            assertThat(network.travel(Profile.VAN, true).matrix(PLACES).seconds(0, 1))
                    .isEqualTo(36);
        }
    }

    @Test
    void twoThreadsMayAskAtOnce() throws IOException {
        try (RoadNetwork network = square().open(folder)) {
            List<CompletableFuture<Integer>> answers = Stream.of(1, 2, 3, 4)
                    .map(thread -> CompletableFuture.supplyAsync(() ->
                            network.travel(Profile.TRUCK, true).matrix(PLACES).seconds(0, 1)))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).distinct()).containsExactly(40);
        }
    }

    @Test
    void aForeignFileIsRefused() throws IOException {
        Path foreign = Files.writeString(folder.resolve("letter.osm.pbf"), "Dear Sir or Madam, this is no map.");
        refused(foreign, "The extract (letter.osm.pbf) is no .osm.pbf file.");
    }

    @Test
    void aMissingFileIsRefused() {
        refused(folder.resolve("nowhere.osm.pbf"), "The extract (nowhere.osm.pbf) cannot be opened.");
    }

    @Test
    void aFileThatIsCutShortIsRefused() throws IOException {
        Path whole = square().write(folder.resolve("whole.osm.pbf"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(bytes, bytes.length - 40));
        refused(cut, "The extract (cut.osm.pbf) is damaged or cut short.");
    }

    @Test
    void aFileWithoutStreetsIsRefused() throws IOException {
        SmallMap pond =
                new SmallMap().node(1, 0, 0).node(2, 10, 0).node(3, 10, 10).way(1, "natural=water", 1, 2, 3, 1);
        refused(pond.write(folder.resolve("pond.osm.pbf")), "The extract (pond.osm.pbf) shows no street.");
    }

    @Test
    void aFileWhoseStreetsHaveNoNodesIsRefused() throws IOException {
        SmallMap torn = new SmallMap().node(1, 0, 0).way(1, "highway=residential", 8, 9);
        refused(torn.write(folder.resolve("torn.osm.pbf")), "The extract (torn.osm.pbf) shows no street.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Checking the extract", "Reading streets", "Indexing streets", "Preparing shortcuts"})
    void whoCancelsLeavesNothingBehind(String when) throws IOException {
        Path file = square().write(folder.resolve("square.osm.pbf"));
        Progress impatient = new Progress() {
            private volatile boolean isCancelled;

            @Override
            public void report(String task, double share) {
                isCancelled = task.equals(when);
            }

            @Override
            public boolean isCancelled() {
                return isCancelled;
            }
        };
        assertThatThrownBy(() -> RoadNetwork.prepare(file, folder.resolve("streets"), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void aFolderThatIsNotEmptyStaysAsItIs() throws IOException {
        Path file = square().write(folder.resolve("square.osm.pbf"));
        assertThatThrownBy(() -> RoadNetwork.prepare(file, folder, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be empty");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void aFolderWithoutStreetsIsNotOpened() {
        assertThatThrownBy(() -> RoadNetwork.open(folder))
                .isInstanceOf(UnreadableNetworkException.class)
                .hasMessageEndingWith("are not there. Prepare them from the extract again.");
    }

    @Test
    void aDamagedGraphIsNotOpened() throws IOException {
        square().open(folder).close();
        Path streets = folder.resolve("streets");
        for (Path file : listed(streets.resolve("graph"))) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            damaged[whole.length / 3] ^= 1;
            Files.write(file, damaged);
            assertDamaged(streets, file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            assertDamaged(streets, file);
            Files.write(file, whole);
        }
        RoadNetwork.open(streets).close();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void assertDamaged(Path streets, Path file) {
        assertThatThrownBy(() -> RoadNetwork.open(streets))
                .isInstanceOf(UnreadableNetworkException.class)
                .hasMessage("The streets (streets) are damaged in the file graph/" + file.getFileName()
                        + ". Prepare them from the extract again.");
    }

    @Test
    void whatCannotBeKeptServesAllTheSame() throws IOException {
        square().open(folder).close();
        // Nobody can write a file where a folder is, not even who may write anywhere.
        Path inTheWay = Files.createDirectories(folder.resolve("streets/car-turns.hierarchy.part/in the way"));
        try (RoadNetwork network = RoadNetwork.open(folder.resolve("streets"))) {
            assertThat(network.travel(Profile.CAR, true).matrix(PLACES).seconds(0, 1))
                    .isEqualTo(36);
        }
        assertThat(inTheWay).exists();
        assertThat(folder.resolve("streets/car-turns.hierarchy")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsMadeAgain() throws IOException {
        square().open(folder).close();
        Files.createDirectories(folder.resolve("streets/car.hierarchy/in the way"));
        try (RoadNetwork network = RoadNetwork.open(folder.resolve("streets"))) {
            assertThat(network.travel(Profile.CAR, false).matrix(PLACES).seconds(0, 1))
                    .isEqualTo(36);
        }
        assertThat(folder.resolve("streets/car.hierarchy.part")).doesNotExist();
    }

    private void refused(Path file, String message) {
        assertThatThrownBy(() -> RoadNetwork.prepare(file, folder.resolve("streets"), Progress.NONE))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageStartingWith(message);
        assertThat(folder).isDirectoryNotContaining(Files::isDirectory);
    }

    private static SmallMap square() {
        return new SmallMap()
                .node(1, 0, 0)
                .node(2, 500, 0)
                .node(3, 500, 500)
                .node(4, 0, 500)
                .way(1, "highway=residential maxspeed=34", 1, 2)
                .way(2, "highway=residential maxspeed=34", 2, 3)
                .way(3, "highway=residential maxspeed=34", 3, 4)
                .way(4, "highway=residential maxspeed=34", 4, 1);
    }
}
