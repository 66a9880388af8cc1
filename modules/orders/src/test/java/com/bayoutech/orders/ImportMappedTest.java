package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.foundation.csv.CsvFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportMappedTest {
    private static final ImportRequest REQUEST = new ImportRequest(NEW_ORLEANS, MONDAY);
    private static final String SHOP = """
            Order No;Customer;Street;City;Lat;Lng;From;Colour
            X-1;Ada;1 Canal Street;New Orleans;29.9511;-90.0715;08:00;red
            X-2;Ben;2 Canal Street;New Orleans;129.9511;-90.0715;08:00;blue
            """;

    private final ImportFixture fixture = new ImportFixture();

    @Test
    void foreignHeadingsAreGuessedAndNothingIsStored() {
        ImportPreview preview = preview(SHOP, Optional.empty());

        assertThat(preview.isKnown()).isFalse();
        assertThat(preview.mapping().columns())
                .containsEntry(0, OrderColumn.REFERENCE)
                .containsEntry(1, OrderColumn.RECIPIENT)
                .containsEntry(2, OrderColumn.ADDRESS)
                .containsEntry(3, OrderColumn.ADDRESS)
                .containsEntry(6, OrderColumn.EARLIEST)
                .doesNotContainKey(7);
        assertThat(preview.mapping().usualKind()).contains(VisitKind.DELIVERY);
        assertThat(preview.first().getFirst())
                .containsEntry(OrderColumn.ADDRESS, "1 Canal Street, New Orleans")
                .containsEntry(OrderColumn.KIND, "delivery");
        assertThat(preview.goodRows()).isEqualTo(1);
        assertThat(preview.badRows()).isEqualTo(1);
        assertThat(preview.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.line()).isEqualTo(3));
        assertThat(fixture.database.orders).isEmpty();
        assertThat(fixture.database.entries).isEmpty();
    }

    @Test
    void whatWasSaidOfHeadingsIsRememberedByThemAndByName() {
        ImportMapping mapping = preview(SHOP, Optional.empty()).mapping();
        bringIn(SHOP, mapping, Optional.of("Shop"));

        ImportPreview again = preview(SHOP.replace("X-", "Y-"), Optional.empty());

        assertThat(again.isKnown()).isTrue();
        assertThat(again.mapping()).isEqualTo(mapping);
        assertThat(fixture.importer.listMappings(DISPATCHER, again.headings())).isEqualTo(Map.of("Shop", mapping));
        List<String> others = new ArrayList<>(again.headings());
        others.add("");
        assertThat(fixture.importer.listMappings(DISPATCHER, others)).isEmpty();
    }

    @Test
    void aRejectedRowIsMendedAndSentWithoutItsFile() {
        ImportReport report = bringIn(SHOP, preview(SHOP, Optional.empty()).mapping(), Optional.empty());
        assertThat(report.imported()).isEqualTo(1);
        RejectedRow rejected = report.rejected().getFirst();
        assertThat(rejected.line()).isEqualTo(3);
        assertThat(rejected.cells()).containsEntry(OrderColumn.LATITUDE, "129.9511");

        ImportReport mended = fixture.importer.importMended(
                DISPATCHER, REQUEST, List.of(with(rejected, OrderColumn.LATITUDE, "29.9511")));

        assertThat(mended.imported()).isEqualTo(1);
        assertThat(mended.rejectedRows()).isZero();
        assertThat(fixture.database.orders).containsOnlyKeys("X-1", "X-2");
    }

    @Test
    void bothHalvesOfAShipmentComeBackAndGoInTogether() {
        String file = """
                kind,shipment,recipient,latitude,longitude
                pickup,S-1,Ada,29.95,-90.07
                delivery,S-1,Ben,999,-90.07
                """;
        ImportReport report = bringIn(file, preview(file, Optional.empty()).mapping(), Optional.empty());
        assertThat(report.rejected()).extracting(RejectedRow::line).containsExactly(2L, 3L);

        fixture.importer.importMended(
                DISPATCHER,
                REQUEST,
                List.of(report.rejected().get(0), with(report.rejected().get(1), OrderColumn.LATITUDE, "29.96")));

        assertThat(fixture.order("S-1").visits()).hasSize(2);
    }

    @Test
    void headingsOfTheDocumentationNeedNoWord() {
        assertThat(preview(ImportFixture.rows(3), Optional.empty()))
                .satisfies(preview -> assertThat(preview.isKnown()).isTrue())
                .satisfies(preview -> assertThat(preview.goodRows()).isEqualTo(3));
    }

    @Test
    void aSpreadsheetIsReadByItsFirstBytesWhateverItsName() {
        byte[] zip = {'P', 'K', 3, 4, 0};

        ImportPreview preview =
                fixture.importer.preview(DISPATCHER, REQUEST, new OrderFile("orders.csv", zip), Optional.empty());

        assertThat(preview.goodRows()).isEqualTo(1);
        assertThat(preview.first().getFirst()).containsEntry(OrderColumn.EARLIEST, "2026-11-24T08:00");
    }

    @Test
    void aFileWhoseHeadingsMeanNothingIsRefusedUntilSomebodySaysWhatTheyMean() {
        String file = "Farbe;Form\nA-1;rund\n";

        assertThatThrownBy(() -> preview(file, Optional.empty()))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining("No heading has a meaning");
        assertThatThrownBy(() -> preview("", Optional.empty())).isInstanceOf(CsvFormatException.class);
    }

    private ImportPreview preview(String file, Optional<ImportMapping> mapping) {
        return fixture.importer.preview(DISPATCHER, REQUEST, file(file), mapping);
    }

    private ImportReport bringIn(String file, ImportMapping mapping, Optional<String> name) {
        return fixture.importer.importMapped(DISPATCHER, REQUEST, file(file), mapping, name, ImportListener.NONE);
    }

    private static OrderFile file(String text) {
        return new OrderFile("orders.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static RejectedRow with(RejectedRow row, OrderColumn column, String text) {
        Map<OrderColumn, String> cells = new EnumMap<>(row.cells());
        cells.put(column, text);
        return new RejectedRow(row.line(), cells, row.errors());
    }
}
