package com.bayoutech.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Makes a fleet file for one depot. */
final class FleetFileCommand implements Command {
    private static final List<String> COLUMNS = List.of(
            "depot",
            "depot_latitude",
            "depot_longitude",
            "zone",
            "vehicle",
            "type",
            "capacity",
            "skills",
            "shift_start",
            "shift_end",
            "days",
            "break_earliest",
            "break_latest",
            "break_minutes",
            "fixed_cost",
            "cost_per_km",
            "cost_per_hour");

    @Override
    public String name() {
        return "fleet-file";
    }

    @Override
    public String usage() {
        return """
                fleet-file --depot NAME --latitude 29.95 --longitude -90.07 --zone America/Chicago --vehicles N --seed S
                    --out FILE.csv
                  Makes a fleet file: vans and, every fifth, a truck with a lift; shifts from Monday to Saturday with a break at noon.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        String depot = options.text("depot");
        double latitude = degrees(options, "latitude", 90);
        double longitude = degrees(options, "longitude", 180);
        ZoneId zone = options.value("zone", ZoneId::of, "a zone such as America/Chicago");
        long vehicles = options.number("vehicles", 1, 10_000);
        long seed = options.number("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Path target = options.path("out");
        options.refuseUnused();

        List<String> site = List.of(depot, Double.toString(latitude), Double.toString(longitude), zone.getId());
        Random random = new Random(seed);
        try (CsvWriter writer = CsvWriter.builder().build(target)) {
            writer.writeRecord(COLUMNS);
            for (int number = 1; number <= vehicles; number++) {
                writer.writeRecord(row(site, number, random));
            }
        }
        out.println(new JsonObject()
                .with("file", target.toString())
                .with("depot", depot)
                .with("seed", seed)
                .with("vehicles", vehicles)
                .with("bytes", Files.size(target)));
    }

    private static List<String> row(List<String> site, int number, Random random) {
        boolean isTruck = number % 5 == 0;
        int start = 7 + random.nextInt(2);
        return Stream.concat(
                        site.stream(),
                        List.of(
                                String.format(Locale.ROOT, "%s %02d", isTruck ? "Truck" : "Van", number),
                                isTruck ? "truck" : "van",
                                isTruck ? "120" : "60",
                                isTruck ? "lift" : "",
                                String.format(Locale.ROOT, "%02d:00", start),
                                String.format(Locale.ROOT, "%02d:00", start + 9),
                                "mon-sat",
                                "11:30",
                                "13:30",
                                "30",
                                isTruck ? "60" : "40",
                                isTruck ? "0.90" : "0.50",
                                "24")
                                .stream())
                .toList();
    }

    private static double degrees(Options options, String name, int limit) {
        double degrees = options.decimal(name);
        if (!(Math.abs(degrees) <= limit)) {
            throw new UsageException("The option (--" + name + " " + degrees + ") must lie between -" + limit + " and "
                    + limit + ". Give degrees, and check that latitude and longitude are not swapped.");
        }
        return degrees;
    }
}
