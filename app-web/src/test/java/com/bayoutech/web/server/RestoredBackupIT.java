package com.bayoutech.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.fleet.FleetFileKind;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.orders.ImportListener;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.RecipientService;
import com.bayoutech.web.day.DayFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** A backup is made, somebody is erased, the backup is brought back: before the server listens they are erased again. */
class RestoredBackupIT {
    private static final Caller ADMIN = Caller.system("tests", Permission.values());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Whom they hold on to comes first. */
    private static final List<String> TABLES = List.of("recipient", "order_visit");

    @TempDir
    Path home;

    @Test
    void whoWasErasedIsErasedAgainBeforeThePortOpens() throws SQLException {
        Map<String, String> servers = RunningServer.properties();
        Map<String, String> more = at(home);
        String reference;
        RecipientId erased;
        try (RunningServer server = RunningServer.start(servers, more)) {
            reference = importOrder(server);
        }
        backUp(servers);
        try (RunningServer server = RunningServer.start(servers, more)) {
            RecipientService recipients = server.bean(RecipientService.class);
            erased = recipients
                    .findByReference(ADMIN, reference)
                    .getFirst()
                    .recipient()
                    .id();
            assertThat(recipients.erase(ADMIN, Set.of(erased))).containsExactly(erased);
        }

        bringBack(servers);
        AtomicReference<List<?>> seenAsThePortOpened = new AtomicReference<>(List.of("never asked"));
        try (RunningServer restored =
                RunningServer.start(servers, more, (ApplicationListener<WebServerInitializedEvent>)
                        opened -> seenAsThePortOpened.set(opened.getApplicationContext()
                                .getBean(RecipientService.class)
                                .findByReference(ADMIN, reference)))) {
            assertThat(seenAsThePortOpened.get()).isEmpty();
            AuditService audit = restored.bean(AuditService.class);
            List<AuditRecord> proof = audit.search(ADMIN, AuditQuery.ofAction("recipient.erased"), Long.MAX_VALUE, 10);
            assertThat(proof)
                    .allMatch(entry -> entry.subjectId().equals(erased.value()))
                    .extracting(entry -> entry.facts().get("cause"))
                    .containsExactly("restored backup", "request");
        }
    }

    @Test
    void withoutTheFileTheBackupWouldHaveBroughtThemBack() throws SQLException {
        Map<String, String> servers = RunningServer.properties();
        String reference;
        try (RunningServer server = RunningServer.start(servers, at(home))) {
            reference = importOrder(server);
        }
        backUp(servers);
        try (RunningServer server = RunningServer.start(servers, at(home))) {
            RecipientService recipients = server.bean(RecipientService.class);
            recipients.erase(
                    ADMIN,
                    Set.of(recipients
                            .findByReference(ADMIN, reference)
                            .getFirst()
                            .recipient()
                            .id()));
        }
        bringBack(servers);
        Path elsewhere = home.resolve("elsewhere");
        try (RunningServer restored = RunningServer.start(servers, at(elsewhere))) {
            assertThat(restored.bean(RecipientService.class).findByReference(ADMIN, reference))
                    .isNotEmpty();
        }
    }

    private static Map<String, String> at(Path home) {
        return Map.of("bayou.home", home.toString(), "bayou.streets.serve", "false");
    }

    private static String importOrder(RunningServer server) {
        server.bean(FleetImporter.class).importFile(ADMIN, FleetFileKind.VEHICLES, stream(DayFiles.FLEET));
        Depot depot = server.bean(FleetService.class).listDepots(ADMIN).getFirst();
        server.bean(OrderImporter.class)
                .importFile(ADMIN, new ImportRequest(depot, DAY), stream(DayFiles.orders(1)), ImportListener.NONE);
        return server.bean(OrderService.class)
                .listEntries(ADMIN, depot.id(), DAY)
                .getFirst()
                .reference();
    }

    /** Copies each table that tells of people, as a dump does. */
    private static void backUp(Map<String, String> servers) throws SQLException {
        for (String table : TABLES) {
            execute(servers, "create table backup_" + table + " as table " + table);
        }
    }

    /** Brings the copies back over what has become of them. */
    private static void bringBack(Map<String, String> servers) throws SQLException {
        execute(servers, "delete from order_visit");
        execute(servers, "delete from recipient");
        for (String table : TABLES) {
            execute(servers, "insert into " + table + " table backup_" + table);
        }
    }

    private static void execute(Map<String, String> servers, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        servers.get("spring.datasource.url"),
                        servers.get("spring.datasource.username"),
                        servers.get("spring.datasource.password"));
                Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
