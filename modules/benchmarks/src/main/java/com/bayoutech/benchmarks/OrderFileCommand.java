package com.bayoutech.benchmarks;

import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.CsvRows;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Turns a list of addresses into a day's order file, with recipients that do not exist. */
final class OrderFileCommand implements Command {
    private static final CsvRows ADDRESSES =
            new CsvRows(Set.of("address", "zip", "lat", "lon", "status", "addr_type"), Set.of("address", "lat", "lon"));

    @Override
    public String name() {
        return "order-file";
    }

    @Override
    public String usage() {
        return """
                order-file --addresses FILE.csv --day 2026-11-23 --seed 1 [--count N] --out FILE.csv
                  Makes an order file of the addresses (columns address, lat, lon and, if there, zip, status, addr_type), all
                  that are not retired or a random N of them. Recipients, windows, loads and priorities are drawn from the seed.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        Path source = options.path("addresses");
        LocalDate day = options.value("day", LocalDate::parse, "a day such as 2026-11-23");
        long seed = options.number("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        long count = options.findNumber("count", 1, 1_000_000).orElse(Long.MAX_VALUE);
        Path target = options.path("out");
        options.refuseUnused();

        Random random = new Random(seed);
        List<Address> chosen = choose(read(source), count, random);
        int windows = write(chosen, day, random, target);
        out.println(new JsonObject()
                .with("file", target.toString())
                .with("day", day.toString())
                .with("seed", seed)
                .with("orders", chosen.size())
                .with("with_window", windows)
                .with("bytes", Files.size(target)));
    }

    private static List<Address> read(Path source) throws IOException {
        List<Address> addresses = new ArrayList<>();
        try (InputStream file = Files.newInputStream(source)) {
            ADDRESSES.forEach(file, row -> {
                if (!row.text("status").equals("RETIRED")) {
                    addresses.add(address(row));
                }
            });
        } catch (CsvFormatException unreadable) {
            throw new UsageException("The addresses cannot be read. " + unreadable.getMessage());
        }
        return addresses;
    }

    private static Address address(CsvRow row) {
        String line = row.text("address");
        row.decimal("lat", -90, 90);
        row.decimal("lon", -180, 180);
        if (line.isEmpty()
                || row.text("lat").isEmpty()
                || row.text("lon").isEmpty()
                || !row.errors().isEmpty()) {
            throw new UsageException("The line (" + row.line()
                    + ") of the addresses has no address, lat or lon that can be read. Correct or remove it.");
        }
        return new Address(line, row.text("lat"), row.text("lon"));
    }

    /** In the order of the file. */
    private static List<Address> choose(List<Address> addresses, long count, Random random) {
        if (count > addresses.size()) {
            return addresses;
        }
        List<Integer> indices = new ArrayList<>();
        for (int index = 0; index < addresses.size(); index++) {
            indices.add(index);
        }
        Collections.shuffle(indices, random);
        return indices.stream().limit(count).sorted().map(addresses::get).toList();
    }

    private static int write(List<Address> addresses, LocalDate day, Random random, Path target) throws IOException {
        FictionalOrders orders = new FictionalOrders(day, random);
        int windows = 0;
        try (CsvWriter writer = CsvWriter.builder().build(target)) {
            writer.writeRecord(FictionalOrders.COLUMNS);
            for (Address address : addresses) {
                List<String> row = orders.next(address);
                windows += row.get(FictionalOrders.COLUMNS.indexOf("earliest")).isEmpty() ? 0 : 1;
                writer.writeRecord(row);
            }
        }
        return windows;
    }

    /** A line of the source; the coordinates stay as they are written. */
    record Address(String line, String latitude, String longitude) {}
}
