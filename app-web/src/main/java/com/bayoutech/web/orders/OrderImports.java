package com.bayoutech.web.orders;

import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.ImportOutcome;
import com.bayoutech.web.ui.RejectedRow;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Brings files of orders in, as the person in front of the screen. */
@Component
final class OrderImports {
    private final OrderImporter importer;
    private final CurrentCaller caller;
    private final UploadLimit limit;

    OrderImports(OrderImporter importer, CurrentCaller caller, UploadLimit limit) {
        this.importer = importer;
        this.caller = caller;
        this.limit = limit;
    }

    /** @param request with the day that is usually meant; somebody may choose another */
    void open(ImportRequest request, Runnable finished) {
        DatePicker dayField = new DatePicker("Day of rows whose times name none");
        dayField.setLocale(Locale.UK);
        dayField.setValue(request.day());
        new ImportDialog(
                        "Import orders for " + request.depot().name(),
                        "A CSV file with a header line. Columns: reference, kind, shipment, recipient, phone, email, address, "
                                + "latitude and longitude (or an address alone), earliest, latest, service_minutes, load, skills, priority, notes.",
                        limit,
                        (file, progress) -> importFile(
                                new ImportRequest(
                                        request.depot(),
                                        Optional.ofNullable(dayField.getValue()).orElse(request.day())),
                                file,
                                progress),
                        finished,
                        dayField)
                .open();
    }

    private ImportOutcome importFile(ImportRequest request, InputStream file, IntConsumer rowsRead) {
        ImportReport report =
                importer.importFile(caller.get(), request, file, rows -> rowsRead.accept(Math.toIntExact(rows)));
        return new ImportOutcome(
                report.imported() - report.waiting(),
                report.waiting(),
                report.unchanged(),
                report.rejectedRows(),
                report.errors().stream().map(RejectedRow::of).toList());
    }
}
