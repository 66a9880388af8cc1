package com.bayoutech.foundation.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    private static final String SIGNS = "=+-@''5 x.";

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd", "-cmd|' /C calc'!A0", "@x", "'=x", "''@x", "'x", "'", "-5", "'-5", "+49 30", "="
            })
    void whateverIsWrittenIsReadAgain(String name) throws IOException {
        CsvRow read = read(write(name));
        assertThat(read.oneLine("name", 100)).isEqualTo(name);
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void whateverIsWrittenIsReadAgainAndIsNoFormula() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int sign = random.nextInt(8); sign >= 0; sign--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String name = text.toString().replaceAll(" +", " ").strip();
            if (!name.isEmpty()) {
                String file = write(name);
                assertThat(file.lines().toList().getLast()).as(name).matches("\"?([^=+@-].*|[-+]?[0-9]+([.][0-9]+)?)");
                assertThat(read(file).oneLine("name", 100)).as(file).isEqualTo(name);
            }
        }
    }

    @Test
    void aFormulaStaysOne() {
        for (String formula : List.of("=1+1", "\"=HYPERLINK(\"\"x\"\")\"", " =A1")) {
            CsvRow read = read("name\n" + formula + "\n");
            assertThat(read.oneLine("name", 100)).isEmpty();
            assertThat(read.errors())
                    .extracting(RowError::problem)
                    .containsExactly("is a spreadsheet's formula or its error");
        }
    }

    @Test
    void aFormulaStaysOneUnderAnotherHeading() {
        List<CsvRow> rows = new ArrayList<>();
        CsvRows.forEach(
                stream("Name;Town\n=1;'=x\n'=1;'=x\n"),
                new RowReading(headings -> new ColumnMapping(Map.of("name", List.of(0, 1)), Map.of()), rows::add));
        assertThat(rows.getFirst().oneLine("name", 100)).isEmpty();
        assertThat(rows.getLast().oneLine("name", 100)).isEqualTo("=1, =x");
    }

    private static String write(String name) throws IOException {
        StringBuilder file = new StringBuilder();
        CsvWriter writer = new CsvWriter(file);
        writer.row(List.of("name"));
        writer.row(List.of(name));
        return file.toString();
    }

    private static CsvRow read(String file) {
        List<CsvRow> rows = new ArrayList<>();
        new CsvRows(Set.of("name"), Set.of("name")).forEach(stream(file), rows::add);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
