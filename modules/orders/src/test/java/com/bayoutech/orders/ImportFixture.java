package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.RowError;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An importer over a database in memory, for a depot in New Orleans and a Monday in November. */
final class ImportFixture {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Depot NEW_ORLEANS = depot("New Orleans", 29.95, -90.07, "America/Chicago");
    static final Caller DISPATCHER =
            Caller.system("dispatcher", Permission.ORDERS_IMPORT, Permission.ORDERS_EDIT, Permission.ORDERS_READ);
    /** A row's end that is always right. */
    static final String HERE = "29.9511,-90.0715";

    private static final List<String> USUAL =
            List.of("reference=A-1", "kind=delivery", "recipient=Ada", "latitude=29.9511", "longitude=-90.0715");

    final FakeDatabase database = new FakeDatabase();
    final FakeAddresses streets = new FakeAddresses();
    final InMemoryMappings mappings = new InMemoryMappings();
    final OrderImporter importer = new OrderImporter(
            streets,
            database,
            database.history,
            mappings,
            FakeSpreadsheets.INSTANCE,
            database,
            database,
            database,
            database.news);

    /** A desk at which it is noon of that Monday. */
    OrderDesk desk() {
        return new OrderDesk(
                database,
                database.history,
                database,
                database,
                database,
                database.news,
                InstantSource.fixed(Instant.parse("2026-11-23T18:00:00Z")));
    }

    static Depot depot(String name, double latitude, double longitude, String zone) {
        return new Depot(DepotId.random(), name, new Place(latitude, longitude), ZoneId.of(zone));
    }

    ImportReport send(String csv) {
        return send(csv, NEW_ORLEANS, MONDAY);
    }

    ImportReport send(String csv, Depot depot, LocalDate day) {
        return importer.importFile(DISPATCHER, new ImportRequest(depot, day), stream(csv), ImportListener.NONE);
    }

    /** Sends one row whose cells are {@code column=value}, over a row that is right; a later cell replaces an earlier one. */
    ImportReport sendRow(String... cells) {
        return send(row(cells));
    }

    /** A file of one row. */
    static String row(String... cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        Stream.concat(USUAL.stream(), Arrays.stream(cells)).forEach(cell -> {
            String[] pair = cell.split("=", 2);
            byColumn.put(pair[0], pair[1]);
        });
        return String.join(",", byColumn.keySet()) + "\n"
                + byColumn.values().stream().map(ImportFixture::quoted).collect(Collectors.joining(",")) + "\n";
    }

    /** So many good rows for one day. */
    static String rows(int count) {
        return "reference,kind,recipient,latitude,longitude\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "R-" + number + ",delivery,Recipient " + number + "," + HERE)
                        .collect(Collectors.joining("\n"));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The errors as {@code line column: problem}. */
    static List<String> problems(ImportReport report) {
        return report.errors().stream().map(ImportFixture::problem).toList();
    }

    OrderEntry order(String reference) {
        return database.orders.get(reference);
    }

    private static String problem(RowError error) {
        return (error.line() + " " + error.column() + " " + error.problem()).replace("  ", " ");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
