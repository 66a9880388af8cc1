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
import java.util.ArrayList;
import java.util.List;
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
    void errorsComeInTheOrderOfTheFileAndAtMostAThousand() {
        StringBuilder file = new StringBuilder("reference,kind,shipment,recipient,latitude,longitude\n");
        file.append(",pickup,S-1,Ada,").append(ImportFixture.HERE).append('\n');
        for (int row = 0; row < 3_000; row++) {
            file.append("R-").append(row).append(",delivery,,Ada,,\n");
        }

        ImportReport report = fixture.send(file.toString());

        assertThat(report.rejectedRows()).isEqualTo(3_001);
        assertThat(report.errors()).hasSize(ImportReport.MAX_ERRORS);
        assertThat(report.errors().getFirst().column()).isEqualTo("shipment");
        assertThat(report.errors()).extracting(error -> error.line()).isSorted().endsWith(1_001L);
    }

    @Test
    void aFileThatEndsInRubbishKeepsWhatCameBeforeAndSaysWhereItEnds() {
        String rubbish = "\nR-X,delivery,\"never closed," + ImportFixture.HERE + "\n".repeat(20);

        ImportReport report = fixture.send(rows(1_200) + rubbish);

        assertThat(report.imported()).isEqualTo(1_200);
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(1_202);
            assertThat(error.problem()).contains("cannot be read");
            assertThat(error.remedy()).contains("quotation mark");
        });
    }

    @Test
    void aFileThatIsNoCsvFileLeavesNothing() {
        for (String bad : List.of("", "PK\u0003\u0004", "reference,kind,latitud\n", "kind\ndelivery\n")) {
            assertThatThrownBy(() -> fixture.send(bad)).isInstanceOf(CsvFormatException.class);
        }
        assertThatThrownBy(() -> fixture.send(rows(100) + "\nR-X,\"never closed"))
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
