package com.bayoutech.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeocodeCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void eachQueryIsAnsweredInItsOrder() {
        assertThat(run(
                        "geocode",
                        "--osm",
                        baltimore(),
                        "--query",
                        "3821 Boston St, Baltimore, MD",
                        "--query",
                        "3822 Boston St, Baltimore, MD"))
                .isZero();
        assertThat(output())
                .startsWith("{\"answers\": [{\"query\": \"3821 Boston St, Baltimore, MD\", \"answer\": \"located\"")
                .contains(
                        "\"answer\": \"not_found\", \"reason\": \"Boston Street (Baltimore) has no house number 3822.");
    }

    @Test
    void aTrialLocatesNoHouseNumberThatIsNotThere() {
        assertThat(run("geocode", "--osm", baltimore(), "--noise", "3", "--count", "100"))
                .isZero();
        assertThat(output())
                .startsWith("{\"top1\": 0.9")
                .contains("\"wrong_house_number\": 0, \"ambiguous\": ")
                .contains("\"p50_ms\": ")
                .contains("\"p99_ms\": ");
    }

    @Test
    void aQueryOrATrialIsAskedFor() {
        assertThat(run("geocode", "--osm", "some.osm.pbf")).isEqualTo(2);
        assertThat(errors()).isEqualTo("Give either --query \"TEXT\" or --noise SEED --count N.\n");
    }

    @Test
    void aForeignFileGetsOneLine() throws Exception {
        Path foreign = folder.resolve("foreign.osm.pbf");
        Files.writeString(foreign, "this is no extract");
        assertThat(run("geocode", "--osm", foreign.toString(), "--query", "1 Mill Lane"))
                .isEqualTo(2);
        assertThat(errors())
                .isEqualTo("The extract (foreign.osm.pbf) is no .osm.pbf file. Name an extract in the binary form of"
                        + " OpenStreetMap.\n");
    }

    @Test
    void anAddressListThatIsNotThereGetsOneLine() {
        assertThat(run("geocode", "--osm", "some.osm.pbf", "--addresses", "nofile.csv", "--query", "1 Mill Lane"))
                .isEqualTo(2);
        assertThat(errors())
                .isEqualTo("The address list (--addresses nofile.csv) cannot be read. Name a file that is there.\n");
    }

    private static String baltimore() {
        Path here = Path.of("").toAbsolutePath();
        Path found = null;
        for (Path folder = here; folder != null && found == null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data/osm/baltimore-2015.osm.pbf");
            found = Files.exists(file) ? file : null;
        }
        assumeTrue(found != null, "The extract shared/data/osm/baltimore-2015.osm.pbf is not here.");
        return String.valueOf(found);
    }

    private int run(String... words) {
        return new Benchmarks()
                .run(
                        List.of(words),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
