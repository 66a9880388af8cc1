package com.bayoutech.orders;

import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.ColumnMapping;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.foundation.csv.CsvRows;
import com.bayoutech.foundation.csv.RowReading;
import com.bayoutech.orders.internal.OrderColumns;
import com.bayoutech.streets.Streets;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings orders in from a file; its columns and rules are in {@code docs/order-file.md}.
 *
 * <p>Good rows go in, each batch of them in a unit of work of its own with its audit entry and event; bad rows come back in the
 * report; orders whose address may be in several places go in and wait for {@link OrderDesk#choosePlace}. What an import that died has left is whole orders, and the same file can be sent again.
 */
public final class OrderImporter {
    private final Streets streets;
    private final OrderStore store;
    private final OrderChanges changes;
    private final MappingStore mappings;
    private final SpreadsheetReader spreadsheets;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final OrderFeed feed;

    public OrderImporter(
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            MappingStore mappings,
            SpreadsheetReader spreadsheets,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        this.streets = streets;
        this.store = store;
        this.changes = changes;
        this.mappings = mappings;
        this.spreadsheets = spreadsheets;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.feed = feed;
    }

    /**
     * Imports a file of orders; needs {@link Permission#ORDERS_IMPORT} at the depot.
     *
     * @throws CsvFormatException if the file is no CSV file with the documented columns; nothing has gone in then
     */
    public ImportReport importFile(Caller caller, ImportRequest request, InputStream file, ImportListener listener) {
        caller.require(Permission.ORDERS_IMPORT, request.depot().id());
        return session(caller, request, listener)
                .read(rows -> OrderColumns.rows().forEach(file, rows));
    }

    /**
     * What a file would bring; nothing of it is stored. Needs {@link Permission#ORDERS_IMPORT} at the depot.
     *
     * @param chosen what its headings mean; empty: what was last said of them, or what they most likely mean
     * @throws CsvFormatException if it cannot be read as a table with headings
     */
    public ImportPreview preview(Caller caller, ImportRequest request, OrderFile file, Optional<ImportMapping> chosen) {
        caller.require(Permission.ORDERS_IMPORT, request.depot().id());
        boolean[] known = {false};
        PreviewReading reading = new PreviewReading(request, headings -> {
            Optional<ImportMapping> remembered = unitOfWork.call(() -> mappings.find(headings.normalized()));
            known[0] = chosen.isPresent() || remembered.isPresent() || headings.areDocumented();
            return chosen.or(() -> remembered).orElseGet(headings::guess);
        });
        read(file, new RowReading(reading::heading, reading::take));
        return reading.finish(known[0]);
    }

    /**
     * What somebody has said of these headings, in whatever order, by the name that they gave it; needs {@link Permission#ORDERS_IMPORT} at one depot at
     * least.
     */
    public Map<String, ImportMapping> listMappings(Caller caller, List<String> headings) {
        caller.requireAnywhere(Permission.ORDERS_IMPORT);
        return unitOfWork.call(() -> mappings.listNamed(new ImportHeadings(headings).normalized()));
    }

    /**
     * Imports a file whose headings mean what somebody says, which is remembered for the next file with these headings; needs
     * {@link Permission#ORDERS_IMPORT} at the depot.
     *
     * @param name under which it is remembered beside what others mean by the same headings
     * @throws CsvFormatException if it cannot be read; what was read before is in then
     */
    public ImportReport importMapped(
            Caller caller,
            ImportRequest request,
            OrderFile file,
            ImportMapping mapping,
            Optional<String> name,
            ImportListener listener) {
        caller.require(Permission.ORDERS_IMPORT, request.depot().id());
        return session(caller, request, listener)
                .read(rows -> read(
                        file,
                        new RowReading(
                                cells -> {
                                    ImportHeadings headings = new ImportHeadings(cells);
                                    ColumnMapping columns = headings.columns(mapping);
                                    unitOfWork.run(() -> mappings.save(headings.normalized(), name, mapping));
                                    return columns;
                                },
                                rows)));
    }

    /** Imports rows that were rejected and are mended since, without their file; needs {@link Permission#ORDERS_IMPORT} at the depot. */
    public ImportReport importMended(Caller caller, ImportRequest request, List<RejectedRow> mended) {
        caller.require(Permission.ORDERS_IMPORT, request.depot().id());
        return session(caller, request, ImportListener.NONE)
                .read(rows -> mended.forEach(row -> rows.accept(OrderTexts.row(row.line(), row.cells()))));
    }

    private ImportSession session(Caller caller, ImportRequest request, ImportListener listener) {
        return new ImportSession(caller, request, listener, streets, store, changes, unitOfWork, audit, outbox, feed);
    }

    private void read(OrderFile file, RowReading reading) {
        if (file.isSpreadsheet()) {
            spreadsheets.read(file.open(), reading::take);
            reading.finish();
        } else {
            CsvRows.forEach(file.open(), reading);
        }
    }
}
