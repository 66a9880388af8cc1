package com.bayoutech.benchmarks.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    @TempDir
    private Path folder;

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path file = folder.resolve("TINY.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(SmallInstances.SOLOMON.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Format.SOLOMON.read(file)).isEqualTo(SmallInstances.solomon());
    }

    @Test
    void solomonHasAFleetAndWindows() {
        Instance instance = SmallInstances.solomon();
        assertThat(instance.trucks()).hasSize(2).allMatch(truck -> truck.capacity() == 10);
        assertThat(instance.places().get(2)).isEqualTo(new Place(0, 4, 4, 0, 20, 50, 5, 0, 0));
    }

    @Test
    void liAndLimHavePairs() {
        assertThat(SmallInstances.liLim().deliveries()).isEqualTo(Map.of(1, 2));
    }

    @Test
    void aFleetThatIsNotToldIsOpen() {
        Instance instance = SmallInstances.vrplib("CVRP", "CAPACITY : 8\n");
        assertThat(instance.isFleetOpen()).isTrue();
        assertThat(instance.usefulVehicles()).isEqualTo(3);
    }

    @Test
    void ofThousandsOfVehiclesThoseAreLeftThatMayBeOfUse() {
        Instance instance = SmallInstances.vrplib("HFVRP", "VEHICLES: 5000\nCAPACITY: 8\n");
        assertThat(instance.trucks()).hasSize(5000);
        assertThat(instance.usefulVehicles()).isEqualTo(4);
    }

    @Test
    void anotherFormatIsRefusedInOneLine() {
        List<String> lines = SmallInstances.SOLOMON.lines().toList();
        assertThatThrownBy(() -> Format.LILIM.read("TINY", lines))
                .isInstanceOf(UnreadableInstanceException.class)
                .hasMessage("The instance (TINY) does not begin with three and then nine numbers."
                        + " Give the --format that it is in.");
        assertThatThrownBy(() -> Format.CVRPLIB.read("TINY", lines)).isInstanceOf(UnreadableInstanceException.class);
        assertThatThrownBy(() -> SmallInstances.vrplib("CVRP", "CAPACITY: 8\nSTANDARD_DEVIATION_SECTION\n"))
                .hasMessageContaining("has a section (STANDARD_DEVIATION_SECTION) that is not understood");
    }

    @Test
    void routesComeBackFromTheirFile() throws IOException {
        Path file = folder.resolve("tiny.sol");
        List<List<Integer>> routes = List.of(List.of(1, 2, 0, 3), List.of());
        RouteFile.write(file, routes, 1234.5);
        assertThat(file).hasContent("Route #1: 1 2 0 3\nRoute #2:\nCost 1234.5\n");
        assertThat(RouteFile.read(file)).isEqualTo(routes);
    }
}
