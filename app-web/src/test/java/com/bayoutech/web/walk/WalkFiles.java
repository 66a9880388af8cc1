package com.bayoutech.web.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/** The files of the walk: a depot with eight vans, and a day's orders, one of them without a place. */
final class WalkFiles {
    static final String DEPOT = "Riverside";

    /** The depot of the demo day. */
    static final String DEMO = "Demo depot";

    /** Personal values of one order, which must not be found in any file afterwards. */
    static final List<String> CANARIES = List.of(
            "Zephyrine Canard",
            "+1 504 555 0199",
            "zephyrine@heron.example",
            "7 Hidden Heron Alley",
            "dog called Balthazar");

    private static final int VANS = 8;
    private static final int ORDERS = 160;
    private static final List<String> STREETS = List.of("Canal Street", "Magazine Street", "Levee Road", "Oak Street");

    private WalkFiles() {}

    static Path fleet(Path folder) throws IOException {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,shift_start,shift_end,"
                        + "fixed_cost,cost_per_km,cost_per_hour");
        for (int van = 1; van <= VANS; van++) {
            lines.add(DEPOT + ",29.960,-90.080,America/Chicago,Van " + van + ",van,60,08:00,17:00,40,0.45,24");
        }
        return Files.writeString(folder.resolve("fleet.csv"), lines.toString());
    }

    static Path orders(Path folder) throws IOException {
        Random random = new Random(7);
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add(
                        "reference,kind,recipient,phone,email,address,notes,latitude,longitude,earliest,latest,service_minutes,load")
                .add("W-000,delivery,Nowhere Yet,,,12 Canal Street,,,,,,5,1")
                .add("W-999,delivery," + String.join(",", CANARIES) + ",29.96611,-90.07211,,,5,1");
        for (int order = 1; order <= ORDERS; order++) {
            LocalTime start = LocalTime.of(8 + random.nextInt(6), 0);
            boolean windowed = random.nextBoolean();
            lines.add(String.format(
                    Locale.ROOT,
                    "W-%03d,delivery,Shop %d,,,%d %s,,%.5f,%.5f,%s,%s,5,%d",
                    order,
                    order,
                    1 + random.nextInt(300),
                    STREETS.get(random.nextInt(STREETS.size())),
                    29.960 + random.nextGaussian() * 0.02,
                    -90.080 + random.nextGaussian() * 0.03,
                    windowed ? start : "",
                    windowed ? start.plusHours(3) : "",
                    1 + random.nextInt(3)));
        }
        return Files.writeString(folder.resolve("orders.csv"), lines.toString());
    }

    /** The day of a round of a drill, so that each has a list of orders of its own. */
    static String day(int round) {
        return LocalDate.of(2027, 3, 1).plusDays(round).toString();
    }

    /** Plain orders without windows, their references those of the round. */
    static Path manyOrders(Path folder, int round, int count) throws IOException {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("reference,kind,recipient,address,latitude,longitude,service_minutes,load");
        for (int order = 1; order <= count; order++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "D%d-%05d,delivery,Shop %d,%d %s,%.5f,%.5f,5,1",
                    round,
                    order,
                    order,
                    order,
                    STREETS.get(order % STREETS.size()),
                    29.9 + (order % 100) * 0.001,
                    -90.1 + Math.floorDiv(order, 100) * 0.001));
        }
        return Files.writeString(folder.resolve("orders-" + round + ".csv"), lines.toString());
    }
}
