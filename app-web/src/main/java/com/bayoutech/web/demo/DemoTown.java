package com.bayoutech.web.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/**
 * A fictional river town, the same at each start: writes the fleet file and the order file of its depot.
 *
 * <p>Streets follow the river in its bend, others run down to it; every address lies on one of them.
 */
final class DemoTown {
    static final String DEPOT = "Demo depot, Heronville (fictional)";

    /** How the references of the town's own orders begin. */
    static final String OWN = "DEMO-";

    private static final long SEED = 20_261_122;
    private static final double LATITUDE = 29.6230;
    private static final double LONGITUDE = -91.2410;
    private static final double METERS_PER_DEGREE = 111_195;
    private static final List<String> ALONG =
            List.of("River Road", "Heron Street", "Cypress Street", "Magnolia Street", "Pelican Street", "Lock Street");
    private static final List<String> ACROSS = List.of(
            "Landing Lane", "Mill Lane", "Ferry Lane", "Market Lane", "Chapel Lane", "Orchard Lane", "Depot Lane");
    private static final List<String> SHOPS = List.of(
            "Bakery", "Pharmacy", "Bookshop", "Hardware", "Florist", "Grocer", "Café", "Workshop", "Clinic", "School");
    private static final List<LocalTime> STARTS = List.of(
            LocalTime.of(8, 0), LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(14, 30));

    private DemoTown() {}

    /** Five vehicles, two of them with a cold box. */
    static String fleetFile() {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,skills,shift_start,shift_end,"
                        + "fixed_cost,cost_per_km,cost_per_hour");
        for (int vehicle = 1; vehicle <= 5; vehicle++) {
            boolean cold = vehicle <= 2;
            lines.add(String.format(
                    Locale.ROOT,
                    "\"%s\",%.6f,%.6f,America/Chicago,%s %d,%s,%s,%s,08:00,17:00,40,0.45,24",
                    DEPOT,
                    LATITUDE + 0.002,
                    LONGITUDE + 0.004,
                    cold ? "Cold van" : "Van",
                    vehicle,
                    cold ? "cold van" : "van",
                    cold ? "40" : "60",
                    cold ? "cold" : ""));
        }
        return lines.toString();
    }

    /** Orders of a day: deliveries most of them, some pickups, a few that need cold. */
    static String orderFile(int orders) {
        Random random = new Random(SEED);
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add(
                        "reference,kind,recipient,phone,email,address,latitude,longitude,earliest,latest,service_minutes,load,"
                                + "skills,priority,notes");
        for (int order = 1; order <= orders; order++) {
            lines.add(orderLine(order, random));
        }
        return lines.toString();
    }

    private static String orderLine(int order, Random random) {
        boolean along = random.nextInt(3) > 0;
        int street = random.nextInt(along ? ALONG.size() : ACROSS.size());
        double position = random.nextDouble();
        double east = along ? (position - 0.5) * 6_800 : (street - 3) * 1_050;
        double inland = along ? street * 420 : position * 2_300;
        double bend = 900 * Math.sin(east / 2_100) + inland;
        boolean windowed = random.nextInt(10) < 6;
        LocalTime start = STARTS.get(random.nextInt(STARTS.size()));
        return String.format(
                Locale.ROOT,
                "%s%03d,%s,%s %d,,,\"%d %s, Heronville\",%.6f,%.6f,%s,%s,%d,%d,%s,%d,",
                OWN,
                order,
                random.nextInt(8) == 0 ? "pickup" : "delivery",
                SHOPS.get(random.nextInt(SHOPS.size())),
                order,
                1 + (int) (position * 190),
                along ? ALONG.get(street) : ACROSS.get(street),
                LATITUDE + bend / METERS_PER_DEGREE,
                LONGITUDE + east / (METERS_PER_DEGREE * Math.cos(Math.toRadians(LATITUDE))),
                windowed ? start : "",
                windowed ? start.plusHours(2) : "",
                3 + random.nextInt(8),
                1 + random.nextInt(6),
                random.nextInt(9) == 0 ? "cold" : "",
                random.nextInt(10) == 0 ? 90 : 50);
    }
}
