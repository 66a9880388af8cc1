package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.row;
import static com.bayoutech.orders.ImportFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.bayoutech.domain.RecipientId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportRepetitionTest {
    private static final int MANY = 2 * ImportSession.BATCH_ROWS + 200;

    private final ImportFixture fixture = new ImportFixture();

    @Test
    void theSameFileTwiceMakesNoDuplicate() {
        fixture.send(rows(MANY));
        Map<String, OrderEntry> before = new HashMap<>(fixture.database.orders);

        ImportReport report = fixture.send(rows(MANY));

        assertThat(report.imported()).isZero();
        assertThat(report.unchanged()).isEqualTo(MANY);
        assertThat(report.errors()).isEmpty();
        assertThat(fixture.database.orders).isEqualTo(before);
    }

    @Test
    void aKnownReferenceWithOtherContentIsRejected() {
        fixture.sendRow("load=3");
        OrderEntry before = fixture.order("A-1");

        ImportReport report = fixture.sendRow("load=4", "recipient=Ben");

        assertThat(report.imported() + report.unchanged()).isZero();
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo("reference");
            assertThat(error.value()).isEqualTo("A-1");
            assertThat(error.problem())
                    .isEqualTo("is the reference of an order that is known, with other content in recipient, load");
            assertThat(error.remedy()).contains("reference of its own").contains("change the known order");
        });
        assertThat(fixture.order("A-1")).isEqualTo(before);
    }

    @Test
    void theSameOrderForAnotherDayIsOtherContent() {
        fixture.sendRow();

        ImportReport report = fixture.send(row(), ImportFixture.NEW_ORLEANS, ImportFixture.MONDAY.plusDays(1));

        assertThat(report.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.problem()).endsWith("in day"));
    }

    @Test
    void aRowThatComesTwiceInAFileIsOneOrder() {
        String twice = row() + row().lines().skip(1).findFirst().orElseThrow() + "\n";

        ImportReport report = fixture.send(twice);

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void aReferenceThatComesTwiceWithOtherContentNamesItsFirstLine() {
        ImportReport report = fixture.send(
                row() + row("recipient=Ben").lines().skip(1).findFirst().orElseThrow() + "\n");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.problem()).isEqualTo("is the reference of line 2, with other content in recipient");
        });
    }

    @Test
    void theFirstLineIsNamedAcrossBatchesToo() {
        ImportReport report = fixture.send(rows(MANY) + "\nR-3,delivery,Somebody else," + ImportFixture.HERE + "\n");

        assertThat(report.imported()).isEqualTo(MANY);
        assertThat(report.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.problem()).contains("line 4,"));
    }

    @Test
    void aCrashLeavesWholeBatchesAndTheFileCanBeSentAgain() {
        fixture.database.failingInsert = 2;
        assertThatIllegalStateException().isThrownBy(() -> fixture.send(rows(MANY)));
        assertThat(fixture.database.orders).hasSize(ImportSession.BATCH_ROWS);
        assertThat(fixture.database.entries).hasSize(1);
        assertThat(fixture.database.events).hasSize(1);

        ImportReport report = fixture.send(rows(MANY));

        assertThat(report.imported()).isEqualTo(MANY - ImportSession.BATCH_ROWS);
        assertThat(report.unchanged()).isEqualTo(ImportSession.BATCH_ROWS);
        assertThat(fixture.database.orders).hasSize(MANY);
    }

    @Test
    void onePersonKeepsOneIdWithinAFileAndFromFileToFile() {
        fixture.send("""
                reference,kind,recipient,phone,notes,latitude,longitude
                A-1,delivery,Ada,555-0100,Ring twice.,29.9511,-90.0715
                A-2,delivery,Ada,555-0100,Dog.,29.9511,-90.0715
                A-3,delivery,Ada,555-0199,,29.9511,-90.0715
                """);
        fixture.sendRow("reference=A-4", "phone=555-0100");

        assertThat(recipient("A-2")).isEqualTo(recipient("A-1"));
        assertThat(recipient("A-4")).isEqualTo(recipient("A-1"));
        assertThat(recipient("A-3")).isNotEqualTo(recipient("A-1"));
        assertThat(fixture.order("A-2").visits().getFirst().recipient().notes()).isEqualTo("Dog.");
    }

    private RecipientId recipient(String reference) {
        return fixture.order(reference).visits().getFirst().recipient().id();
    }
}
