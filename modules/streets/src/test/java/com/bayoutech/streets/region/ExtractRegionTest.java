package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.internal.Folders;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractRegionTest {
    private static final ExtractRegion.Maker MAKER = new ExtractRegion.Maker(Memory.ofThisProcess());

    @TempDir
    private static Path temporary;

    private final Town town = Town.of(1, 100);
    private final List<Double> shares = new ArrayList<>();
    private final Set<String> tasks = new LinkedHashSet<>();
    private ExtractSource source;
    private Path extract;
    private Path prepared;

    @BeforeAll
    void prepare() throws IOException {
        extract = temporary.resolve("town.osm.pbf");
        town.write(extract);
        Path list = Files.writeString(temporary.resolve("houses.csv"), "address,lat,lon\n1 Heron Street,30.0,-90.0\n");
        source = ExtractSource.file(extract, List.of(list));
        prepared = Files.createDirectory(temporary.resolve("prepared"));
        MAKER.prepare(source, extract, prepared, (task, share) -> {
            tasks.add(task);
            shares.add(share);
        });
    }

    @Test
    void allPartsAreOfTheExtract() {
        Address address = town.listAddresses().getFirst();

        try (Region region = MAKER.open(prepared)) {
            assertThat(region.geocoder().find(address.houseNumber() + " " + address.street() + ", " + address.city()))
                    .isInstanceOf(GeocodeResult.Located.class);
            assertThat(region.network()
                            .path(List.of(
                                    town.depot(), town.listAddresses().getLast().place()))
                            .toString())
                    .isNotEmpty();
            assertThat(region.tiles().attribution()).contains("fictional");
        }
    }

    @Test
    void theProgressGoesOnToTheEndAndNeverBack() {
        assertThat(shares).isSorted().last().isEqualTo(1.0);
        assertThat(tasks)
                .startsWith("Checking the extract")
                .endsWith("Writing the map")
                .hasSizeGreaterThan(9);
    }

    @Test
    void whatIsPreparedMayBeReadByWhomTheOperatorLets() throws IOException {
        assumeThat(Files.getFileStore(temporary).supportsFileAttributeView("posix"))
                .isTrue();
        Set<PosixFilePermission> ofFolders =
                Files.getPosixFilePermissions(Files.createDirectory(temporary.resolve("usual")));
        Set<PosixFilePermission> ofFiles =
                Files.getPosixFilePermissions(Files.createFile(temporary.resolve("usual.txt")));

        try (Stream<Path> content = Files.walk(prepared)) {
            assertThat(content)
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .isEqualTo(Files.isDirectory(path) ? ofFolders : ofFiles));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "places", "tiles"})
    void aPartThatIsMissingMakesAllOfItDamaged(String part) throws IOException {
        Path copy = copy("missing-" + part);
        Folders.delete(copy.resolve(part));

        assertThatThrownBy(() -> MAKER.open(copy))
                .isInstanceOf(DamagedRegionException.class)
                .hasMessageContaining("cannot be opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network/network.bin", "network/graph/edges", "places/_0.cfs", "tiles/map.features"})
    void aFileThatIsCutShortMakesAllOfItDamaged(String file) throws IOException {
        Path copy = copy("short-" + file.replace('/', '-'));
        Path damaged = copy.resolve(file);
        Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), 10));

        assertThatThrownBy(() -> MAKER.open(copy)).isInstanceOf(DamagedRegionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network/network.bin", "network/graph/edges", "places/_0.cfs", "tiles/map.features"})
    void aFileThatCannotBeReadNowIsNoDamage(String file) throws IOException {
        Path copy = copy("unread-" + file.replace('/', '-'));
        Path unread = copy.resolve(file);
        Files.delete(unread);
        // Nobody can read what leads to itself, not even who may read everything.
        Files.createSymbolicLink(unread, unread);

        assertThatThrownBy(() -> MAKER.open(copy))
                .isInstanceOf(UnreachableRegionException.class)
                .hasMessageContaining("cannot be read now");
    }

    @Test
    void anExtractThatIsTooLargeIsRefusedBeforeAnyWork() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("refused"));

        assertThatThrownBy(() -> new ExtractRegion.Maker(new Memory(1)).prepare(source, extract, folder, Progress.NONE))
                .isInstanceOf(NotEnoughMemoryException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAddressListThatCannotBeOpenedIsNamedBeforeAnyWork() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("unlisted"));
        ExtractSource unlisted = ExtractSource.file(extract, List.of(temporary.resolve("none.csv")));

        assertThatThrownBy(() -> MAKER.prepare(unlisted, extract, folder, Progress.NONE))
                .isInstanceOf(MissingSourceException.class)
                .hasMessageContaining("The address list (none.csv)");

        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 12})
    void preparingEndsInWhateverPartItIsCancelled(int number) throws IOException {
        String task = List.copyOf(tasks).get(number);
        Path folder = Files.createDirectory(temporary.resolve("cancelled-" + number));

        assertThatThrownBy(() -> MAKER.prepare(source, extract, folder, cancelledIn(task)))
                .as(task)
                .isInstanceOf(CancellationException.class);
    }

    private static Progress cancelledIn(String task) {
        return new Progress() {
            private boolean isReached;

            @Override
            public void report(String current, double share) {
                isReached |= current.equals(task);
            }

            @Override
            public boolean isCancelled() {
                return isReached;
            }
        };
    }

    private Path copy(String name) throws IOException {
        Path copy = temporary.resolve(name);
        try (Stream<Path> files = Files.walk(prepared)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(prepared.relativize(file).toString()));
            }
        }
        return copy;
    }
}
