package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.counts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FleetFileDocumentTest {
    @Test
    void theExampleInTheDocumentIsImported() throws IOException {
        String document = Files.readString(Path.of("../../docs/fleet-file.md"));
        String example = document.substring(document.indexOf("```csv\n") + 7);
        example = example.substring(0, example.indexOf("```"));

        assertThat(counts(new FleetFixture().send(example))).isEqualTo("1 depots, 4 vehicles, 0 drivers");
    }
}
