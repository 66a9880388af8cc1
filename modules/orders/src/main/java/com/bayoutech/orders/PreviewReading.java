package com.bayoutech.orders;

import com.bayoutech.foundation.csv.ColumnMapping;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.orders.internal.OrderAssembly;
import com.bayoutech.orders.internal.OrderRow;
import com.bayoutech.orders.internal.OrderRowReader;
import com.bayoutech.orders.internal.ShipmentPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file as an import would, and stores nothing. */
final class PreviewReading {
    private static final int FIRST_ROWS = 20;

    private final OrderRowReader reader;
    private final Rejections rejections = new Rejections();
    private final ShipmentPairs pairs;
    private final Function<ImportHeadings, ImportMapping> meaning;
    private final List<Map<OrderColumn, String>> first = new ArrayList<>();
    private Optional<ImportHeadings> headings = Optional.empty();
    private Optional<ImportMapping> mapping = Optional.empty();
    private int rows;

    /** @param meaning how headings are to be understood */
    PreviewReading(ImportRequest request, Function<ImportHeadings, ImportMapping> meaning) {
        this.reader = new OrderRowReader(request);
        this.pairs = new ShipmentPairs(new OrderAssembly(request), rejections);
        this.meaning = meaning;
    }

    ColumnMapping heading(List<String> cells) {
        ImportHeadings found = new ImportHeadings(cells);
        ImportMapping understood = meaning.apply(found);
        headings = Optional.of(found);
        mapping = Optional.of(understood);
        return found.columns(understood);
    }

    void take(CsvRow row) {
        rows++;
        Optional<OrderRow> read = reader.read(row);
        if (first.size() < FIRST_ROWS) {
            first.add(OrderTexts.of(row.texts()));
        }
        if (read.isEmpty()) {
            rejections.add(row.errors());
            String shipment = OrderRowReader.shipmentOf(row);
            if (!shipment.isEmpty()) {
                pairs.addRejected(shipment, row.line());
            }
        } else if (read.get().ofShipment()) {
            pairs.add(read.get());
        }
    }

    ImportPreview finish(boolean isKnown) {
        pairs.finish();
        return new ImportPreview(
                headings.orElseThrow().headings(),
                mapping.orElseThrow(),
                isKnown,
                first,
                rows - rejections.rows(),
                rejections.rows(),
                rejections.errors());
    }
}
