package com.bayoutech.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetFileDocumentTest {
    @Test
    void theExampleInTheDocumentIsImported() throws IOException {
        String document = Files.readString(Path.of("../../docs/fleet-file.md"));
        String example = document.substring(document.indexOf("```csv\n") + 7);
        example = example.substring(0, example.indexOf("```"));

        assertThat(new FleetFixture().send(example)).isEqualTo(new FleetReport(1, 3, 0, List.of()));
    }
}
