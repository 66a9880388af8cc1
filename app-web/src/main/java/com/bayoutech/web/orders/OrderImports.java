package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.Caller;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderFile;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.ImportThreads;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.UploadLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Brings files of orders in, as the person in front of the screen. */
@Component
final class OrderImports {
    private final OrderImporter importer;
    private final CurrentCaller caller;
    private final UploadLimit limit;
    private final ImportThreads threads;

    OrderImports(OrderImporter importer, CurrentCaller caller, UploadLimit limit, ImportThreads threads) {
        this.importer = importer;
        this.caller = caller;
        this.limit = limit;
        this.threads = threads;
    }

    /** @param request with the day that is usually meant; somebody may choose another */
    void open(ImportRequest request, Runnable finished) {
        new OrderImportDialog(
                        Texts.of("orders.import.title", request.depot().name()),
                        request.day(),
                        limit,
                        new WorkOf(importer, caller.get(), request.depot()),
                        threads,
                        finished)
                .open();
    }

    /** A background thread knows nobody: the caller is taken when the dialog opens. */
    private record WorkOf(OrderImporter importer, Caller caller, Depot depot) implements OrderImportDialog.Work {
        @Override
        public ImportPreview preview(LocalDate day, OrderFile file, Optional<ImportMapping> mapping) {
            return importer.preview(caller, new ImportRequest(depot, day), file, mapping);
        }

        @Override
        public ImportReport run(
                LocalDate day, OrderFile file, ImportMapping mapping, Optional<String> name, IntConsumer rowsRead) {
            return importer.importMapped(
                    caller,
                    new ImportRequest(depot, day),
                    file,
                    mapping,
                    name,
                    rows -> rowsRead.accept(Math.toIntExact(rows)));
        }

        @Override
        public ImportReport mend(LocalDate day, List<RejectedRow> mended) {
            return importer.importMended(caller, new ImportRequest(depot, day), mended);
        }

        @Override
        public Map<String, ImportMapping> named(List<String> headings) {
            return importer.listMappings(caller, headings);
        }
    }
}
