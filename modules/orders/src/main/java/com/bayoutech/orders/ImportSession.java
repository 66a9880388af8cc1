package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.internal.OrderAssembly;
import com.bayoutech.orders.internal.OrderCandidate;
import com.bayoutech.orders.internal.OrderRow;
import com.bayoutech.orders.internal.OrderRowReader;
import com.bayoutech.orders.internal.ShipmentPairs;
import com.bayoutech.streets.Streets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One import under way: the state between its rows. */
final class ImportSession {
    /** How many rows of the file share a unit of work. */
    static final int BATCH_ROWS = 500;

    /** Who has more rows to mend is better off mending the file. */
    static final int MOST_REJECTED = 5_000;

    private final UUID id = UUID.randomUUID();
    private final Caller caller;
    private final DepotId depot;
    private final ImportListener listener;
    private final OrderStore store;
    private final OrderChanges changes;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final OrderFeed feed;

    private final OrderRowReader reader;
    private final OrderAssembly assembly;
    private final Rejections rejections = new Rejections(MOST_REJECTED);
    private final ShipmentPairs pairs;
    private final ImportPlaces places;
    private final Map<String, Long> linesByReference = new HashMap<>();
    /** The rows that are not in, as far as they may still be rejected. */
    private final Map<Long, Map<OrderColumn, String>> texts = new HashMap<>();

    /** Those that have new orders. */
    private final Set<LocalDate> days = new HashSet<>();

    private List<OrderCandidate> candidates = new ArrayList<>();
    private long rows;
    private int imported;
    private int waiting;
    private int unchanged;

    ImportSession(
            Caller caller,
            ImportRequest request,
            ImportListener listener,
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        this.caller = caller;
        this.depot = request.depot().id();
        this.listener = listener;
        this.store = store;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.feed = feed;
        this.reader = new OrderRowReader(request);
        this.assembly = new OrderAssembly(request);
        this.pairs = new ShipmentPairs(assembly, rejections);
        this.places = new ImportPlaces(request, streets, store, unitOfWork, rejections);
    }

    /** @param source hands over the rows one by one */
    ImportReport read(Consumer<Consumer<CsvRow>> source) {
        try {
            source.accept(this::take);
            pairs.finish();
            commit(true);
        } finally {
            announce();
        }
        return new ImportReport(imported, waiting, unchanged, rejections.rows(), rejected(), rejections.errors());
    }

    /** Once for all of it, and of an import that died for what is in: whoever looks at the day would be kept busy by each batch. */
    private void announce() {
        if (!days.isEmpty()) {
            feed.publish(new OrderNews(depot, days));
        }
    }

    private List<RejectedRow> rejected() {
        Map<Long, List<RowError>> byLine = rejections.errors().stream()
                .collect(Collectors.groupingBy(RowError::line, TreeMap::new, Collectors.toList()));
        List<RejectedRow> rejected = new ArrayList<>();
        byLine.forEach((line, errors) -> {
            Map<OrderColumn, String> cells = texts.get(line);
            if (cells != null) {
                rejected.add(new RejectedRow(line, cells, errors));
            }
        });
        return rejected;
    }

    private void take(CsvRow row) {
        if (texts.size() < MOST_REJECTED) {
            texts.put(row.line(), OrderTexts.of(row.cells()));
        }
        Optional<OrderRow> read = reader.read(row);
        if (read.isEmpty()) {
            rejections.add(row.errors());
            String shipment = OrderRowReader.shipmentOf(row);
            if (!shipment.isEmpty()) {
                pairs.addRejected(shipment, row.line());
            }
        } else if (read.get().ofShipment()) {
            pairs.add(read.get()).ifPresent(candidates::add);
        } else {
            candidates.add(new OrderCandidate(List.of(row.line()), assembly.single(read.get())));
        }
        rows++;
        if (rows % BATCH_ROWS == 0) {
            commit(false);
        }
    }

    private void commit(boolean last) {
        List<OrderCandidate> batch = places.place(candidates);
        candidates = new ArrayList<>();
        if (last || !batch.isEmpty()) {
            settle(unitOfWork.call(() -> {
                ImportBatch result = ImportBatch.commit(batch, store);
                record(result, last);
                return result;
            }));
        }
        listener.progressed(rows);
    }

    private void record(ImportBatch batch, boolean last) {
        if (!batch.fresh().isEmpty()) {
            Map<String, String> facts = Map.of(
                    "import",
                    id.toString(),
                    "orders",
                    String.valueOf(batch.fresh().size()));
            audit.append(new AuditEntry(caller, "orders.imported", "depot", depot.value(), facts));
            outbox.append(Event.of("depot", depot.value(), "OrdersImported", facts));
            changes.begin(
                    new OrderChanges.Note(id, caller, OrderAction.IMPORTED, Optional.empty()),
                    batch.fresh().stream()
                            .map(candidate -> candidate.order().id())
                            .toList());
        }
        if (last) {
            audit.append(new AuditEntry(caller, "orders.import-finished", "depot", depot.value(), totals(batch)));
        }
    }

    private Map<String, String> totals(ImportBatch last) {
        int conflicting = last.conflicts().stream()
                .mapToInt(conflict -> conflict.candidate().lines().size())
                .sum();
        return Map.of(
                "import", id.toString(),
                "imported", String.valueOf(imported + last.fresh().size()),
                "waiting", String.valueOf(waiting + last.waiting()),
                "unchanged", String.valueOf(unchanged + last.unchanged().size()),
                "rejectedRows", String.valueOf(rejections.rows() + conflicting));
    }

    private void settle(ImportBatch batch) {
        imported += batch.fresh().size();
        waiting += batch.waiting();
        unchanged += batch.unchanged().size();
        batch.fresh().forEach(this::remember);
        batch.fresh().forEach(candidate -> days.add(candidate.order().day()));
        batch.unchanged().forEach(this::remember);
        batch.conflicts().forEach(this::reject);
    }

    private void remember(OrderCandidate candidate) {
        candidate.lines().forEach(texts::remove);
        linesByReference.putIfAbsent(candidate.order().reference(), candidate.firstLine());
    }

    private void reject(ImportBatch.Conflict conflict) {
        OrderCandidate candidate = conflict.candidate();
        String reference = candidate.order().reference();
        Long earlier = linesByReference.get(reference);
        String where = earlier == null ? "an order that is known" : "line " + earlier;
        String problem =
                "is the reference of " + where + ", with other content in " + String.join(", ", conflict.differences());
        String remedy = "Give it a reference of its own, or change the known order on the orders screen.";
        for (long line : candidate.lines()) {
            rejections.add(new RowError(
                    line, candidate.lines().size() == 1 ? "reference" : "shipment", reference, problem, remedy));
        }
    }
}
