package com.bayoutech.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OrderFileDocumentTest {
    private final String document = Files.readString(Path.of("../../docs/order-file.md"));

    OrderFileDocumentTest() throws IOException {}

    @Test
    void theExampleInTheDocumentIsImported() {
        String example = document.substring(document.indexOf("```csv\n") + 7, document.lastIndexOf("```"));

        ImportReport report = new ImportFixture().send(example);

        assertThat(report.errors()).isEmpty();
        assertThat(report.imported()).isEqualTo(3);
    }

    @Test
    void eachColumnIsDocumented() {
        String header = document.lines()
                .filter(line -> line.startsWith("reference,"))
                .findFirst()
                .orElseThrow();

        assertThat(header.split(","))
                .hasSize(16)
                .allSatisfy(column -> assertThat(document).contains('`' + column + '`'));
    }
}
