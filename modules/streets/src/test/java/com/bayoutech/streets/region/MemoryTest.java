package com.bayoutech.streets.region;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    Path folder;

    @Test
    void whatIsPlainlyTooLargeIsRefusedWithTheRemedy() throws IOException {
        Path extract = Files.write(folder.resolve("louisiana.osm.pbf"), new byte[1 << 20]);

        assertThatThrownBy(() -> new Memory(9 << 20).requireFor(extract))
                .isInstanceOf(NotEnoughMemoryException.class)
                .hasMessage("The extract (louisiana.osm.pbf, 1 MB) is too large for the memory of this server (9 MB)."
                        + " Start it with more: BAYOU_MEMORY=1g for the launcher, -Xmx1g for java.");
    }

    @Test
    void whatMayFitIsTried() throws IOException {
        Path extract = Files.write(folder.resolve("louisiana.osm.pbf"), new byte[1 << 20]);

        assertThatCode(() -> new Memory(10 << 20).requireFor(extract)).doesNotThrowAnyException();
    }

    @Test
    void theRemedyGrowsWithTheExtract() {
        assertThatThrownBy(() -> new Memory(1L << 30).requireFor(Path.of("louisiana.osm.pbf"), 170L << 20))
                .hasMessageContaining("170 MB")
                .hasMessageContaining("-Xmx4g");
    }
}
