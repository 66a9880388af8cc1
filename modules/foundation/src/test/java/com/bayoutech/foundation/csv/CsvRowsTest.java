package com.bayoutech.foundation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private final CsvRows rows = new CsvRows(Set.of("reference", "service_minutes"), Set.of("reference"));

    @Test
    void headerNamesForgiveCaseAndSeparators() {
        assertThat(read("Reference,Service minutes\nA-1,5\n"))
                .extracting(row -> row.text("service_minutes"))
                .containsExactly("5");
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreUnderstood() {
        assertThat(read("\uFEFFreference;service_minutes\nA-1;5\n").getFirst().text("reference"))
                .isEqualTo("A-1");
        assertThat(read("reference\tservice_minutes\nA-1\t5\n").getFirst().text("service_minutes"))
                .isEqualTo("5");
    }

    @Test
    void aQuotedLineBreakKeepsLaterLineNumbersRight() {
        List<CsvRow> read = read("reference,service_minutes\n\"A\n1\",5\nB-2,6\n");
        assertThat(read).extracting(CsvRow::line).containsExactly(2L, 4L);
    }

    @Test
    void aBadNumberSaysLineColumnValueAndRemedy() {
        CsvRow row = read("reference,service_minutes\nA-1,five\n").getFirst();
        assertThat(row.integer("service_minutes", 0, 600)).isEmpty();
        assertThat(row.errors())
                .containsExactly(new RowError(
                        2, "service_minutes", "five", "cannot be read", "Give a whole number from 0 to 600."));
    }

    @Test
    void aNumberOutOfItsBoundsIsRefused() {
        CsvRow row = read("reference,service_minutes\nA-1,601\n").getFirst();
        assertThat(row.integer("service_minutes", 0, 600)).isEmpty();
        assertThat(row.errors()).extracting(RowError::problem).containsExactly("is out of range");
    }

    @Test
    void aNumberThatIsNotOneIsOutOfRange() {
        CsvRow row = read("reference,service_minutes\nA-1,NaN\n").getFirst();
        assertThat(row.decimal("service_minutes", 0, 600)).isEmpty();
        assertThat(row.errors()).hasSize(1);
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertThatThrownBy(() -> read("reference,latitud\n")).hasMessageContaining("(latitud) is not known");
    }

    @Test
    void aFileWithoutAHeaderIsRefusedWithoutRepeatingItsFirstRow() {
        assertThatThrownBy(() -> read("A-1,Ada King\n"))
                .hasMessageContaining("header line of reference, service_minutes")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> read("service_minutes\n5\n")).hasMessageContaining("(reference) is missing");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void anotherEncodingIsRefusedByName() {
        assertThatThrownBy(() -> read("reference\nCafé\n", StandardCharsets.ISO_8859_1))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aShortRowHasBlankCellsAtItsEnd() {
        assertThat(read("reference,service_minutes\nA-1\n").getFirst().text("service_minutes"))
                .isEmpty();
    }

    @Test
    void aLongRowIsAnErrorOfItsOwn() {
        List<CsvRow> read = read("reference,service_minutes\nA-1,5,6\nA-2,5,,\n");
        assertThat(read.getFirst().errors()).extracting(RowError::value).containsExactly("6");
        assertThat(read.getLast().errors()).isEmpty();
    }

    @Test
    void separatorsWithoutTextAreNeitherColumnsNorRows() {
        assertThat(read("\nreference;;\n;;\nA-1;;\n;;\n"))
                .extracting(row -> row.text("reference"))
                .containsExactly("A-1");
    }

    @Test
    void aCellOfNoBreakSpacesIsEmpty() {
        List<CsvRow> read = read("reference,service_minutes\n\u00A0\u202F,5\nA\u00A0\u00A01\u200B,\n\u00A0,\uFEFF\n");
        assertThat(read).extracting(row -> row.text("reference")).containsExactly("", "A 1");
        assertThat(read.getFirst().required("reference", "Give one.")).isEmpty();
    }

    @Test
    void theLineThatNamesTheSeparatorIsUnderstood() {
        for (String first : List.of("sep=;", "\uFEFFSEP=;", "\"sep=;\"")) {
            List<CsvRow> read = read(first + "\r\nreference;service_minutes\r\nA,1;5\r\n");
            assertThat(read).extracting(row -> row.text("reference")).containsExactly("A,1");
            assertThat(read).extracting(CsvRow::line).containsExactly(3L);
        }
    }

    @Test
    void aBadValueIsShownShortAndHarmless() {
        CsvRow row =
                read("reference\n\u0000" + "a".repeat(78) + "\uD83D\uDE00\n").getFirst();
        row.reject("reference", "is bad", "Mend it.");
        assertThat(row.errors().getFirst().value()).isEqualTo("\uFFFD" + "a".repeat(78) + "…");
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
