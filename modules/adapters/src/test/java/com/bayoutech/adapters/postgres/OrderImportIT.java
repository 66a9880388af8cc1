package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.VisitEntry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as large as they come, on the real database. */
class OrderImportIT {
    private static final int ROWS = 10_000;
    private static final int PEOPLE = 4_000;
    private static final int BAD_ROWS = 3;
    private static final Caller DISPATCHER = Caller.system("dispatcher", Permission.ORDERS_IMPORT);

    private final OrderStore store = Postgres.bean(OrderStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final Depot depot = Postgres.depot();

    @Test
    void tenThousandRowsGoInAndSentAgainChangeNothing() {
        List<Long> progress = new ArrayList<>();

        ImportReport report = send(file("A"), progress);

        assertThat(report.imported()).isEqualTo(ROWS);
        assertThat(report.unchanged()).isZero();
        assertThat(report.rejectedRows()).isEqualTo(BAD_ROWS);
        assertThat(progress).hasSize(21).isSorted().last().isEqualTo((long) ROWS + BAD_ROWS);
        assertCounts();
        List<OrderId> ids = ids();

        ImportReport again = send(file("A"), progress);

        assertThat(again.imported()).isZero();
        assertThat(again.unchanged()).isEqualTo(ROWS);
        assertThat(again.rejectedRows()).isEqualTo(BAD_ROWS);
        assertCounts();
        assertThat(ids()).isEqualTo(ids);
        assertThat(count("select count(*) from audit_entry where subject_id = ? and action = 'orders.import-finished'"))
                .isEqualTo(2);
    }

    @Test
    void twoImportsAtOnceGiveOnePersonOneKey() throws Exception {
        List<Callable<ImportReport>> imports =
                List.of(() -> send(file("B"), new ArrayList<>()), () -> send(file("C"), new ArrayList<>()));

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<ImportReport> report : threads.invokeAll(imports)) {
                assertThat(report.get().imported()).isEqualTo(ROWS);
            }
        }

        List<OrderEntry> orders = store.list(depot.id(), SomeOrders.DAY);
        assertThat(orders).hasSize(2 * ROWS);
        assertThat(orders.stream()
                        .flatMap(order -> order.visits().stream())
                        .map(VisitEntry::recipient)
                        .collect(Collectors.groupingBy(
                                Recipient::name, Collectors.mapping(Recipient::id, Collectors.toSet())))
                        .values())
                .hasSize(PEOPLE)
                .allSatisfy(keys -> assertThat(keys).hasSize(1));
    }

    private void assertCounts() {
        assertThat(store.list(depot.id(), SomeOrders.DAY)).hasSize(ROWS);
        assertThat(
                        count(
                                "select count(distinct recipient_id) from order_visit join orders on orders.id = order_id where depot_id = ?"))
                .isEqualTo(PEOPLE);
        assertThat(count("select count(*) from outbox where aggregate_id = ? and type = 'OrdersImported'"))
                .isEqualTo(21);
        assertThat(count("select sum((facts ->> 'orders')::int) from outbox where aggregate_id = ?"))
                .isEqualTo(ROWS);
    }

    private int count(String query) {
        return jdbc.sql(query).param(depot.id().value()).query(Integer.class).single();
    }

    private List<OrderId> ids() {
        return store.list(depot.id(), SomeOrders.DAY).stream()
                .map(OrderEntry::id)
                .toList();
    }

    private ImportReport send(String file, List<Long> progress) {
        OrderImporter importer = new OrderImporter(
                new NoStreets(),
                store,
                Postgres.bean(OrderChanges.class),
                Postgres.bean(MappingStore.class),
                (sheet, rows) -> {
                    throw new UnsupportedOperationException("These are CSV files.");
                },
                Postgres.bean(UnitOfWork.class),
                Postgres.bean(AuditTrail.class),
                Postgres.bean(Outbox.class),
                OrderFeed.NONE);
        return importer.importFile(
                DISPATCHER,
                new ImportRequest(depot, SomeOrders.DAY),
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                progress::add);
    }

    /** Good rows with bad ones among them; the same people in each file, several times each. */
    private String file(String name) {
        List<String> rows = IntStream.range(0, ROWS)
                .mapToObj(row -> name + row + " " + depot.id() + ",delivery,Person " + row % PEOPLE + " of "
                        + depot.id() + ",+1 504 555 0100,29.9511,-90.0715,08:00,3;40,Ring twice.")
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(7_000, name + "-X,delivery,\"Ada\" B,,29.9511,-90.0715,,,");
        rows.add(5_000, name + "-Y,delivery,\"Ada,,29.9511,-90.0715,,,");
        rows.add(300, name + "-Z,delivery,Ada,,,,,,");
        return "reference,kind,recipient,phone,latitude,longitude,earliest,load,notes\n" + String.join("\n", rows)
                + "\n";
    }
}
