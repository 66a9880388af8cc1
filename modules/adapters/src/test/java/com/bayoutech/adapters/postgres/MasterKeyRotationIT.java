package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class MasterKeyRotationIT {
    private static final Caller OPERATOR = Caller.system("operator", Permission.KEYS_ROTATE);
    private static final int RECIPIENTS = 600;
    /** Those of the recipients, and those that serve all alike: of the blind index, of authenticators, of drivers. */
    private static final int KEYS = RECIPIENTS + 3;

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path folder;

    private Path file;
    private Map<String, String> database;
    private ConfigurableApplicationContext server;
    private Depot depot;
    private List<OrderEntry> orders;

    @BeforeEach
    void startServer() throws IOException {
        file = Files.writeString(folder.resolve("master.key"), KEY + "\n");
        database = Postgres.createDatabase("bayou_rotation");
        server = restart();
        depot = new Depot(DepotId.random(), "Depot", new Place(1, 2), ZoneId.of("UTC"));
        server.getBean(FleetStore.class).save(depot);
        orders = SomeOrders.deliveries(depot.id(), RECIPIENTS);
        server.getBean(OrderStore.class).insert(orders);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void everyKeyIsWrappedAnewAndTheServerGoesOn() throws IOException {
        try (ConfigurableApplicationContext command = restart()) {
            MasterKeyRotation.Report report =
                    command.getBean(MasterKeyRotation.class).rotate(OPERATOR, false, _ -> {});

            assertThat(report).isEqualTo(new MasterKeyRotation.Report(2, false, KEYS, 0));
        }
        assertThat(keysByVersion()).isEqualTo(Map.of(2, KEYS));
        assertThat(Files.readAllLines(file)).hasSize(2).first().isEqualTo("1:" + KEY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(listed(server)).isEqualTo(orders);
        OrderEntry late = SomeOrders.delivery(depot.id(), "late", SomeOrders.recipient("Late"));
        server.getBean(OrderStore.class).insert(List.of(late));
        assertThat(keysByVersion()).isEqualTo(Map.of(2, KEYS + 1));
        assertThat(server.getBean(AuditReader.class).list(AuditQuery.ALL, Long.MAX_VALUE, 2))
                .extracting(AuditRecord::action)
                .containsExactly("master-key.rotated", "master-key.version-added");
    }

    @Test
    void anInterruptedRotationIsResumed() {
        MasterKeyRotation rotation = server.getBean(MasterKeyRotation.class);

        assertThatThrownBy(() -> rotation.rotate(OPERATOR, false, _ -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(keysByVersion()).isEqualTo(Map.of(1, KEYS - 500, 2, 500));
        assertThat(listed(server)).isEqualTo(orders);

        assertThat(rotation.rotate(OPERATOR, false, _ -> {}))
                .isEqualTo(new MasterKeyRotation.Report(2, true, KEYS - 500, 0));
        assertThat(keysByVersion()).isEqualTo(Map.of(2, KEYS));
        assertThat(listed(server)).isEqualTo(orders);
    }

    @Test
    void aRotationKilledRightAfterTheNewVersionGoesOnWithIt() throws IOException {
        Files.writeString(file, "1:" + KEY + "\n2:" + KEY.replace('A', 'Q') + "\n");

        assertThat(server.getBean(MasterKeyRotation.class).rotate(OPERATOR, false, _ -> {}))
                .isEqualTo(new MasterKeyRotation.Report(2, true, KEYS, 0));
        assertThat(listed(server)).isEqualTo(orders);
    }

    @Test
    void aRotationThatIsKilledOutrightIsResumed() throws Exception {
        List<OrderEntry> more = IntStream.range(0, 2_000)
                .mapToObj(i -> SomeOrders.delivery(depot.id(), "more-" + i, SomeOrders.recipient("More " + i)))
                .toList();
        server.getBean(OrderStore.class).insert(more);
        Map<String, String> properties = new HashMap<>(database);
        properties.put("bayou.keys.master-file", file.toString());

        Process killed = RotationProcess.start(folder, properties);
        try (BufferedReader output = killed.inputReader()) {
            assertThat(output.lines()
                            .filter(line -> line.startsWith(RotationProcess.COMMITTED))
                            .findFirst())
                    .isPresent();
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(keysByVersion().get(2)).isBetween(500, KEYS + 2_000);
        assertThat(listed(server)).hasSize(2_600);

        server.getBean(MasterKeyRotation.class).rotate(OPERATOR, false, _ -> {});

        assertThat(keysByVersion().values()).containsExactly(KEYS + 2_000);
        assertThat(listed(server)).hasSize(2_600).containsAll(orders.subList(0, 100));
    }

    @Test
    void oldVersionsLeaveTheFileOnlyOnRequest() throws IOException {
        MasterKeyRotation rotation = server.getBean(MasterKeyRotation.class);
        rotation.rotate(OPERATOR, false, _ -> {});

        assertThat(rotation.rotate(OPERATOR, true, _ -> {})).isEqualTo(new MasterKeyRotation.Report(3, false, KEYS, 2));

        assertThat(Files.readString(file)).startsWith("3:").doesNotContain(KEY);
        try (ConfigurableApplicationContext afterwards = restart()) {
            assertThat(listed(afterwards)).isEqualTo(orders);
            Recipient known = orders.getFirst().visits().getFirst().recipient();
            assertThat(afterwards.getBean(OrderStore.class).recognize(List.of(SomeOrders.recipient("Canary 0"))))
                    .extracting(Recipient::id)
                    .containsExactly(known.id());
        }
    }

    @Test
    void aRotationDoesNotJoinAUnitOfWork() {
        MasterKeyRotation rotation = server.getBean(MasterKeyRotation.class);

        assertThatThrownBy(() -> server.getBean(UnitOfWork.class).run(() -> rotation.rotate(OPERATOR, false, _ -> {})))
                .hasMessageContaining("outside of a unit of work");
        assertThat(keysByVersion()).isEqualTo(Map.of(1, KEYS));
    }

    @Test
    void whoeverMayDoAnythingElseMayNotRotate() {
        Permission[] others =
                EnumSet.complementOf(EnumSet.of(Permission.KEYS_ROTATE)).toArray(Permission[]::new);
        MasterKeyRotation rotation = server.getBean(MasterKeyRotation.class);

        assertThatThrownBy(() -> rotation.rotate(Caller.system("tests", others), false, _ -> {}))
                .isInstanceOf(NotPermittedException.class);
        assertThat(keysByVersion()).isEqualTo(Map.of(1, KEYS));
    }

    @Test
    void aServerWithAnotherMasterKeyDoesNotStart() throws IOException {
        Files.writeString(file, KEY.replace('A', 'Q'));

        assertThatThrownBy(this::restart)
                .rootCause()
                .hasMessageContaining("not the one that this database was written with");
    }

    @Test
    void aServerWithoutAMasterKeyDoesNotStart() throws IOException {
        Files.delete(file);

        assertThatThrownBy(this::restart).rootCause().hasMessageContaining(file.toString());
    }

    private ConfigurableApplicationContext restart() {
        return Postgres.restart(database, Map.of("bayou.keys.master-file", file.toString()));
    }

    private List<OrderEntry> listed(ConfigurableApplicationContext context) {
        return context.getBean(OrderStore.class).list(depot.id(), SomeOrders.DAY);
    }

    private Map<Integer, Integer> keysByVersion() {
        Map<Integer, Integer> counts = new HashMap<>();
        server.getBean(JdbcClient.class).sql("""
                        select key_version, count(*) from
                        (select key_version from recipient union all select key_version from shared_key)
                        group by key_version
                        """).query(row -> {
            counts.put(row.getInt(1), row.getInt(2));
        });
        return counts;
    }
}
