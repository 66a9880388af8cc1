package com.bayoutech.orders;

import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.streets.Streets;
import java.io.InputStream;

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
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public OrderImporter(
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox) {
        this.streets = streets;
        this.store = store;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Imports a file of orders; needs {@link Permission#ORDERS_IMPORT} at the depot.
     *
     * @throws CsvFormatException if the file is no CSV file with the documented columns; nothing has gone in then
     */
    public ImportReport importFile(Caller caller, ImportRequest request, InputStream file, ImportListener listener) {
        caller.require(Permission.ORDERS_IMPORT, request.depot().id());
        return new ImportSession(caller, request, listener, streets, store, changes, unitOfWork, audit, outbox)
                .read(file);
    }
}
