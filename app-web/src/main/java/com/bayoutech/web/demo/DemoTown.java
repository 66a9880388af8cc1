package com.bayoutech.web.demo;

import com.bayoutech.streets.Address;
import com.bayoutech.streets.town.Town;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/** The fictional town that comes with the program, the same at each start: writes the fleet file and the order file of its depot. */
final class DemoTown {
    static final String DEPOT = "Demo depot, Heronville (fictional)";

    /** How the references of the town's own orders begin. */
    static final String OWN = "DEMO-";

    private static final long SEED = 20_261_122;
    private static final List<String> SHOPS = List.of(
            "Bakery", "Pharmacy", "Bookshop", "Hardware", "Florist", "Grocer", "Café", "Workshop", "Clinic", "School");
    private static final List<LocalTime> STARTS = List.of(
            LocalTime.of(8, 0), LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(14, 30));

    private final Town town;

    DemoTown(Town town) {
        this.town = town;
    }

    /** Five vehicles, two of them with a cold box. */
    String fleetFile() {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,skills,shift_start,shift_end,"
                        + "fixed_cost,cost_per_km,cost_per_hour");
        for (int vehicle = 1; vehicle <= 5; vehicle++) {
            boolean cold = vehicle <= 2;
            lines.add(String.format(
                    Locale.ROOT,
                    "\"%s\",%.6f,%.6f,America/Chicago,%s %d,%s,%s,%s,08:00,17:00,40,0.45,24",
                    DEPOT,
                    town.depot().latitude(),
                    town.depot().longitude(),
                    cold ? "Cold van" : "Van",
                    vehicle,
                    cold ? "cold van" : "van",
                    cold ? "40" : "60",
                    cold ? "cold" : ""));
        }
        return lines.toString();
    }

    /** Orders of a day: deliveries most of them, some pickups, a few that need cold. */
    String orderFile(int orders) {
        Random random = new Random(SEED);
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add(
                        "reference,kind,recipient,phone,email,address,latitude,longitude,earliest,latest,service_minutes,load,"
                                + "skills,priority,notes");
        List<Address> addresses = town.drawAddresses(orders, SEED);
        for (int order = 1; order <= orders; order++) {
            lines.add(orderLine(order, addresses.get(order - 1), random));
        }
        return lines.toString();
    }

    private static String orderLine(int order, Address address, Random random) {
        boolean windowed = random.nextInt(10) < 6;
        LocalTime start = STARTS.get(random.nextInt(STARTS.size()));
        return String.format(
                Locale.ROOT,
                "%s%03d,%s,%s %d,,,\"%s %s, %s\",%.6f,%.6f,%s,%s,%d,%d,%s,%d,",
                OWN,
                order,
                random.nextInt(8) == 0 ? "pickup" : "delivery",
                SHOPS.get(random.nextInt(SHOPS.size())),
                order,
                address.houseNumber(),
                address.street(),
                address.city(),
                address.place().latitude(),
                address.place().longitude(),
                windowed ? start : "",
                windowed ? start.plusHours(2) : "",
                3 + random.nextInt(8),
                1 + random.nextInt(6),
                random.nextInt(9) == 0 ? "cold" : "",
                random.nextInt(10) == 0 ? 90 : 50);
    }
}
