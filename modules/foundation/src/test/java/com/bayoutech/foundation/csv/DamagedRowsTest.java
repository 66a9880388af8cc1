package com.bayoutech.foundation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A row that is damaged comes back by itself; those around it are read. */
class DamagedRowsTest {
    private static final String MISPLACED = "has text behind its closing quotation mark";
    private static final String UNCLOSED = "has a quotation mark that is not closed";
    private static final String UNDECODED = "has a character that is not UTF-8";

    private final CsvRows rows = new CsvRows(Set.of("a", "b"), Set.of("a"));

    @Test
    void textBehindAClosingQuotationMarkIsAnErrorOfItsRow() {
        List<CsvRow> read = read("a,b\n\"Ada\" B,1\n2,\"x\" \"y\"\n3,\"z\" ,\n");

        assertThat(errors(read)).containsExactly("2 a " + MISPLACED, "3 b " + MISPLACED);
        assertThat(read.getFirst().errors().getFirst().value()).isEqualTo("\"Ada\" B");
        assertThat(read.getFirst().errors().getFirst().remedy()).contains("double each quotation mark");
        assertThat(read.getFirst().text("b")).isEqualTo("1");
        assertThat(read.getLast().text("b")).isEqualTo("z");
    }

    @Test
    void aQuotationMarkTooManyTakesNoOtherRowWithIt() {
        List<CsvRow> read = read("a,b\n\"Ada\" B\",1\nx,\"y\"\nz,\"w\nv\"\n");

        assertThat(errors(read)).containsExactly("2 a " + MISPLACED);
        assertThat(read).extracting(row -> row.text("b")).containsExactly("1", "y", "w\nv");
    }

    @Test
    void aQuotationMarkThatIsNotClosedTakesNoOtherRowWithIt() {
        for (String rest : List.of("", "\"x\",y\n", "x,\"y\"\n", "x,y\n", "x,y\n".repeat(600_000))) {
            List<CsvRow> read = read("a,b\n1,2\n\"Ada,3\n" + rest);

            assertThat(errors(read)).containsExactly("3 a " + UNCLOSED);
            assertThat(read).hasSize(2 + (int) rest.lines().count());
            assertThat(read.get(1).errors().getFirst().value()).isEqualTo("\"Ada,3");
            assertThat(read.getLast().line()).isEqualTo(3 + rest.lines().count());
        }
    }

    @Test
    void theFirstFaultOfALineIsTold() {
        assertThat(errors(read("a,b\n\"Ada\" B,\"never closed\n1,2\n"))).containsExactly("2 a " + MISPLACED);
    }

    @Test
    void aFileOfQuotationMarksIsReadToItsEnd() {
        List<CsvRow> read = read("a,b\n" + "x\",\"\n".repeat(20_000) + "1,2\n");

        assertThat(read).hasSize(20_001);
        assertThat(read.getLast().errors()).isEmpty();
    }

    @Test
    void aQuotedTextMayHaveManyLines() {
        String notes = "line\r\n".repeat(400);

        List<CsvRow> read = read("a,b\r\n1,\"" + notes + "\"\r\n2,x\r\n");

        assertThat(errors(read)).isEmpty();
        assertThat(read.getFirst().text("b"))
                .isEqualTo(notes.replace("\r\n", "\n").strip());
        assertThat(read.getLast().line()).isEqualTo(403);
    }

    @Test
    void aLineWithoutAnEndIsAnErrorOfItsOwn() {
        List<CsvRow> read = read("a,b\n1," + "x".repeat(3_000_000) + "\n2,y\n");

        assertThat(errors(read)).containsExactly("2  is longer than 1,000,000 characters");
        assertThat(read.getLast().text("b")).isEqualTo("y");
    }

    @Test
    void aByteThatIsNoTextIsAnErrorOfItsRow() {
        List<CsvRow> read = read("a,b\n1,x\n2,Caf\u00E9\n3,y\n", StandardCharsets.ISO_8859_1);

        assertThat(errors(read)).containsExactly("3 b " + UNDECODED);
        assertThat(read.get(1).errors().getFirst().value()).isEqualTo("Caf\uFFFD");
        assertThat(read.get(1).errors().getFirst().remedy()).contains("UTF-8");
        assertThat(read).extracting(row -> row.text("a")).containsExactly("1", "2", "3");
    }

    @Test
    void aFileWhoseRowsAreAllInAnotherEncodingIsRefused() {
        String text = "a,b\n1,\u00E9\n2,\u00E9\n";
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            assertThatThrownBy(() -> read(text, charset))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessageContaining("not UTF-8");
        }
    }

    @Test
    void everyTextThatIsQuotedAsItShouldBeComesBack() {
        Random random = new Random(11);
        String[] pieces = {"\"", "\"\"", ",", ";", "\n", "x", "\u00E9", " y", "=", "\uD83D\uDE00"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int piece = random.nextInt(12); piece > 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            text.append('x');
            String quoted = '"' + text.toString().replace("\"", "\"\"") + '"';

            List<CsvRow> read = read("a,b\n" + quoted + ',' + quoted + "\n1,2\n");

            assertThat(errors(read)).isEmpty();
            assertThat(read).hasSize(2);
            assertThat(read.getFirst().text("a")).isEqualTo(CellText.clean(text.toString()));
            assertThat(read.getFirst().text("b")).isEqualTo(CellText.clean(text.toString()));
        }
    }

    private static List<String> errors(List<CsvRow> rows) {
        return rows.stream()
                .flatMap(row -> row.errors().stream())
                .map(error -> error.line() + " " + error.column() + " " + error.problem())
                .toList();
    }

    private List<CsvRow> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private List<CsvRow> read(String text, Charset charset) {
        List<CsvRow> read = new ArrayList<>();
        rows.forEach(new ByteArrayInputStream(text.getBytes(charset)), read::add);
        return read;
    }
}
