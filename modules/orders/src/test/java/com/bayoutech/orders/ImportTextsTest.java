package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTextsTest {
    private final ImportFixture fixture = new ImportFixture();

    @Test
    void controlCharactersAreRefusedAndNotRepeated() {
        for (String column : List.of("reference", "shipment", "recipient", "phone", "email", "address", "notes")) {
            ImportReport report = fixture.sendRow(column + "=5\u00005\u00075");
            assertThat(problems(report)).contains("2 " + column + " has an invisible character (U+0000)");
            assertThat(report.errors().getFirst().value()).isEqualTo("5\uFFFD5\uFFFD5");
        }
        assertThat(fixture.database.orders).isEmpty();
    }

    @Test
    void charactersThatReverseTextAreRefused() {
        assertThat(problems(fixture.sendRow("recipient=Ada\u202Egnik")))
                .containsExactly("2 recipient has an invisible character (U+202E)");
    }

    @Test
    void formulasAreRefused() {
        for (String formula : List.of("=HYPERLINK(A1)", "#REF!", "#N/A")) {
            assertThat(problems(fixture.sendRow("recipient=" + formula)))
                    .containsExactly("2 recipient is a spreadsheet's formula or its error");
        }
        assertThat(fixture.sendRow("notes=+ one box", "phone=+1 504 555 0100").imported())
                .isEqualTo(1);
    }

    @Test
    void aLongCellIsRefusedAndCutInTheReport() {
        ImportReport report = fixture.sendRow("recipient=" + "x".repeat(201), "notes=" + "y".repeat(100_000));

        assertThat(problems(report)).containsExactly("2 recipient has 201 characters", "2 notes has 100000 characters");
        assertThat(report.errors())
                .allSatisfy(error -> assertThat(error.value()).hasSize(81).endsWith("…"));
        assertThat(fixture.sendRow("recipient=" + "x".repeat(200)).imported()).isEqualTo(1);
    }

    @Test
    void lineBreaksAndDoubledBlanksInAnAddressAreOneBlank() {
        fixture.sendRow("address=1  Canal\u00A0Street\r\n New Orleans ", "notes=Ring.\r\n\tWait.");

        var recipient = fixture.order("A-1").visits().getFirst().recipient();
        assertThat(recipient.addressLine()).isEqualTo("1 Canal Street New Orleans");
        assertThat(recipient.notes()).isEqualTo("Ring.\nWait.");
    }

    @Test
    void aCellOfNoBreakSpacesIsEmptyInEveryColumn() {
        String blank = "\u00A0\u202F";

        assertThat(problems(fixture.sendRow("reference=" + blank))).containsExactly("2 reference is missing");
        assertThat(problems(fixture.sendRow("recipient=" + blank)))
                .containsExactly("2 recipient is missing, and so is the address");
        assertThat(problems(fixture.sendRow("kind=" + blank))).containsExactly("2 kind is missing");
        assertThat(problems(fixture.sendRow("latitude=" + blank)))
                .containsExactly("2 latitude is empty: the row needs latitude and longitude");
        assertThat(fixture.sendRow(
                                "shipment=" + blank,
                                "phone=" + blank,
                                "email=" + blank,
                                "address=" + blank,
                                "earliest=" + blank,
                                "latest=" + blank,
                                "service_minutes=" + blank,
                                "load=" + blank,
                                "skills=" + blank,
                                "priority=" + blank,
                                "notes=" + blank)
                        .imported())
                .isEqualTo(1);
    }

    @Test
    void aNoBreakSpaceCostsNoOtherRow() {
        String file = ImportFixture.rows(1_200).replace("R-600,", "\u00A0,");

        ImportReport report = fixture.send(file);

        assertThat(report.imported()).isEqualTo(1_199);
        assertThat(problems(report)).containsExactly("601 reference is missing");
    }

    @Test
    void noBreakSpacesAroundAValueAreNotPartOfIt() {
        ImportReport report = fixture.sendRow(
                "reference=\u00A0A-1\u00A0",
                "kind=delivery\u00A0",
                "latitude=29.9511\u00A0",
                "earliest=\u00A008:00",
                "load=3;\u00A040",
                "priority=\u202F70");

        assertThat(report.errors()).isEmpty();
        assertThat(fixture.order("A-1").load().amounts()).containsExactly(3, 40);
    }

    @Test
    void accentsWrittenInTwoWaysAreTheSameText() {
        fixture.sendRow("recipient=Ren\u00E9");

        assertThat(fixture.sendRow("recipient=Rene\u0301").unchanged()).isEqualTo(1);
    }

    @Test
    void namesOfTheWholeWorldAreKept() {
        String name = "Nguyễn Thị 李 Ὀδυσσεύς شيرين 👩‍🔧";
        fixture.sendRow("recipient=" + name);

        assertThat(fixture.order("A-1").visits().getFirst().recipient().name()).isEqualTo(name);
    }

    @Test
    void tooManyOrTooLongSkillsAreRefused() {
        assertThat(problems(fixture.sendRow("skills=" + "a;".repeat(21)))).hasSize(1);
        assertThat(problems(fixture.sendRow("skills=" + "a".repeat(51)))).hasSize(1);
        assertThat(fixture.sendRow("skills=;a; ;A;").imported()).isEqualTo(1);
        assertThat(fixture.order("A-1").skills()).hasSize(1);
    }

    @Test
    void loadsAreWholeNumbers() {
        for (String bad : List.of("-1", "1.5", "1,5", "3;", "x", "1000001", "99999999999", "1;2;3;4;5;6;7;8;9")) {
            assertThat(problems(fixture.sendRow("load=" + bad))).as(bad).hasSize(1);
        }
    }
}
