package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.rows;
import static com.bayoutech.orders.ImportFixture.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final ImportRequest REQUEST = new ImportRequest(NEW_ORLEANS, MONDAY);

    private final ImportFixture fixture = new ImportFixture();

    @Test
    void progressIsToldAfterEachBatch() {
        List<Long> progress = new ArrayList<>();

        fixture.importer.importFile(DISPATCHER, REQUEST, stream(rows(1_200)), progress::add);

        assertThat(progress).containsExactly(500L, 1_000L, 1_200L);
        assertThat(fixture.database.unitsOfWork).isEqualTo(3);
    }

    @Test
    void eachBatchHasItsAuditEntryAndItsEventWithNumbersOnly() {
        fixture.send(rows(700) + "\nR-1,delivery,Canary," + ImportFixture.HERE + "\n,delivery,Canary,,\n");

        assertThat(fixture.database.entries)
                .extracting(AuditEntry::action)
                .containsExactly("orders.imported", "orders.imported", "orders.import-finished");
        assertThat(fixture.database.entries)
                .allSatisfy(entry ->
                        assertThat(entry.subjectId()).isEqualTo(NEW_ORLEANS.id().value()));
        assertThat(fixture.database.entries.getLast().facts())
                .containsEntry("imported", "700")
                .containsEntry("unchanged", "0")
                .containsEntry("rejectedRows", "2");
        assertThat(fixture.database.events).extracting(Event::type).containsOnly("OrdersImported");
        assertThat(fixture.database.events)
                .extracting(event -> event.facts().get("orders"))
                .containsExactly("500", "200");
        assertThat(fixture.database.entries.toString() + fixture.database.events)
                .doesNotContain("Recipient")
                .doesNotContain("Canary");
    }

    @Test
    void anImportThatChangesNothingLeavesNoEvent() {
        fixture.send("reference,kind\n");

        assertThat(fixture.database.events).isEmpty();
        assertThat(fixture.database.entries).extracting(AuditEntry::action).containsExactly("orders.import-finished");
    }

    @Test
    void whoMayNotImportIsRefusedBeforeTheFileIsRead() {
        Caller stranger = Caller.system("stranger", Permission.ORDERS_READ);

        assertThatThrownBy(() -> fixture.importer.importFile(stranger, REQUEST, stream("?"), ImportListener.NONE))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void errorsComeInTheOrderOfTheFileAndNotMoreThanAnybodyMends() {
        StringBuilder file = new StringBuilder("reference,kind,shipment,recipient,latitude,longitude\n");
        file.append(",pickup,S-1,Ada,").append(ImportFixture.HERE).append('\n');
        for (int row = 0; row < 6_000; row++) {
            file.append("R-").append(row).append(",delivery,,Ada,,\n");
        }

        ImportReport report = fixture.send(file.toString());

        assertThat(report.rejectedRows()).isEqualTo(6_001);
        assertThat(report.errors()).hasSize(ImportSession.MOST_REJECTED);
        assertThat(report.errors().getFirst().column()).isEqualTo("shipment");
        assertThat(report.errors()).extracting(error -> error.line()).isSorted().endsWith(5_001L);
    }

    @Test
    void aRowThatCannotBeReadStaysOutAloneAndIsCounted() {
        String unclosed = "\nR-X,delivery,\"never closed," + ImportFixture.HERE + "\n";
        String misplaced = "R-Y,delivery,\"Ada\" B," + ImportFixture.HERE + "\n";
        String more = rows(3_000).replace("R-", "S-").lines().skip(1).collect(Collectors.joining("\n"));

        ImportReport report = fixture.send(rows(1_200) + unclosed + misplaced + more);

        assertThat(report.imported()).isEqualTo(4_200);
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(ImportFixture.problems(report))
                .containsExactly(
                        "1202 recipient has a quotation mark that is not closed",
                        "1203 recipient has text behind its closing quotation mark");
        assertThat(fixture.database.entries.getLast().facts())
                .containsEntry("imported", "4200")
                .containsEntry("rejectedRows", "2");
    }

    @Test
    void aByteOfAnotherEncodingCostsItsOwnRowAlone() {
        String file = rows(1_200) + "\nR-X,delivery,Ren\u00E9," + ImportFixture.HERE + "\n"
                + rows(3_000).replace("R-", "S-").lines().skip(1).collect(Collectors.joining("\n"));

        ImportReport report = fixture.importer.importFile(
                DISPATCHER,
                REQUEST,
                new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)),
                ImportListener.NONE);

        assertThat(report.imported()).isEqualTo(4_200);
        assertThat(report.rejectedRows()).isEqualTo(1);
        assertThat(ImportFixture.problems(report)).containsExactly("1202 recipient has a character that is not UTF-8");
    }

    @Test
    void theOtherHalfOfARowThatCannotBeReadSaysWhereItStands() {
        ImportReport report = fixture.send("""
                reference,kind,shipment,recipient,latitude,longitude
                ,pickup,S-1,"Ada" B,29.9511,-90.0715
                ,delivery,S-1,Ben,29.9511,-90.0715
                """);

        assertThat(ImportFixture.problems(report))
                .containsExactly(
                        "2 recipient has text behind its closing quotation mark",
                        "3 shipment belongs with line 2, which is rejected");
    }

    @Test
    void aFileThatIsNoCsvFileLeavesNothing() {
        for (String bad : List.of("", "PK\u0003\u0004", "reference,kind,latitud\n", "kind\ndelivery\n")) {
            assertThatThrownBy(() -> fixture.send(bad)).isInstanceOf(CsvFormatException.class);
        }
        String notText = rows(1_200).replace("Recipient", "\u00E9");
        assertThatThrownBy(() -> fixture.importer.importFile(
                        DISPATCHER,
                        REQUEST,
                        new ByteArrayInputStream(notText.getBytes(StandardCharsets.ISO_8859_1)),
                        ImportListener.NONE))
                .isInstanceOf(CsvFormatException.class);
        assertThat(fixture.database.orders).isEmpty();
        assertThat(fixture.database.entries).isEmpty();
    }

    @Test
    void neitherRowsNorErrorsShowThePersonInALog() {
        ImportReport report = fixture.sendRow("recipient=Canary\u0000");

        assertThat(report.toString()).doesNotContain("Canary");
    }
}
