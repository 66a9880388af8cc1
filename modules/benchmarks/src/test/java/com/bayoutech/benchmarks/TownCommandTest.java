package com.bayoutech.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aTownIsWrittenAndTold() {
        Path target = folder.resolve("town.osm.pbf");
        assertThat(run("town --addresses 500 --seed 1 --out " + target)).isZero();
        assertThat(target).isNotEmptyFile();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"file\": \"" + target + "\", \"seed\": 1, \"addresses\": ")
                .contains(
                        "\"nodes\": ",
                        "\"ways\": ",
                        "\"relations\": ",
                        "\"street_nodes\": ",
                        "\"bytes\": ",
                        "\"seconds\": ");
    }

    @Test
    void aTownTooSmallIsRefusedInOneLine() {
        assertThat(run("town --addresses 5 --seed 1 --out " + folder.resolve("town.osm.pbf")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("(--addresses 5)");
    }

    private int run(String line) {
        return new Benchmarks()
                .run(
                        List.of(line.split(" ")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
