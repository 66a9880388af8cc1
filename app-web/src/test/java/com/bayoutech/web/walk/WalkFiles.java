package com.bayoutech.web.walk;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of the walk: a depot with eight vans in the fictional town, and a day's orders there. Their addresses are looked up: one is nowhere,
 * and one may be in several places.
 */
final class WalkFiles {
    static final String DEPOT = "Riverside";

    /** The depot of the demo day. */
    static final String DEMO = "Demo depot";

    /** The order whose address may be in several places. */
    static final String OPEN = "W-998";

    /** Personal values of one order, which must not be found in any file afterwards. */
    static final List<String> CANARIES = List.of(
            "Zephyrine Canard",
            "+1 504 555 0199",
            "zephyrine@heron.example",
            "7 Hidden Heron Alley",
            "dog called Balthazar");

    private static final int VANS = 8;
    private static final int ORDERS = 160;
    private static final Town TOWN = Town.standard();
    /** Times at depots of the walk. */
    private static final String ZONE = "America/Chicago";

    private WalkFiles() {}

    static Path fleet(Path folder) throws IOException {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,shift_start,shift_end,"
                        + "fixed_cost,cost_per_km,cost_per_hour");
        for (int van = 1; van <= VANS; van++) {
            lines.add(DEPOT + "," + degrees(TOWN.depot()) + "," + ZONE + ",Van " + van
                    + ",van,60,08:00,17:00,40,0.45,24");
        }
        return Files.writeString(folder.resolve("fleet.csv"), lines.toString());
    }

    static Path orders(Path folder) throws IOException {
        Random random = new Random(7);
        List<Address> addresses = TOWN.drawAddresses(ORDERS + 2, 7);
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add(
                        "reference,kind,recipient,phone,email,address,notes,latitude,longitude,earliest,latest,service_minutes,load")
                .add("W-000,delivery,Nowhere Yet,,,99999 "
                        + addresses.get(ORDERS).street() + ",,,,,,5,1")
                .add(OPEN + ",delivery,Somewhere,,," + severalPlaces() + ",,,,,,5,1")
                .add("W-999,delivery," + String.join(",", CANARIES) + ","
                        + degrees(addresses.get(ORDERS + 1).place()) + ",,,5,1");
        for (int order = 1; order <= ORDERS; order++) {
            Address address = addresses.get(order - 1);
            LocalTime start = LocalTime.of(8 + random.nextInt(6), 0);
            boolean windowed = random.nextBoolean();
            lines.add(String.format(
                    Locale.ROOT,
                    "W-%03d,delivery,Shop %d,,,\"%s %s, %s %s\",,,,%s,%s,5,%d",
                    order,
                    order,
                    address.houseNumber(),
                    address.street(),
                    address.postcode(),
                    address.city(),
                    windowed ? start : "",
                    windowed ? start.plusHours(3) : "",
                    1 + random.nextInt(3)));
        }
        return Files.writeString(folder.resolve("orders.csv"), lines.toString());
    }

    /** One order more at the depot of the demo. */
    static Path oneMore(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("one-more.csv"),
                "reference,kind,recipient,address\nN-001,delivery,One More,\"" + address() + "\"\n");
    }

    /** An address of the town, as it is typed. */
    static String address() {
        Address drawn = TOWN.drawAddresses(1, 8).getFirst();
        return drawn.houseNumber() + " " + drawn.street() + ", " + drawn.postcode() + " " + drawn.city();
    }

    /** A house number and a street that two of the region's towns have. */
    private static String severalPlaces() {
        Map<String, Long> cities = TOWN.listAddresses().stream()
                .collect(Collectors.groupingBy(
                        address -> address.houseNumber() + " " + address.street(),
                        TreeMap::new,
                        Collectors.mapping(Address::city, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
        return cities.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String degrees(Place place) {
        return String.format(Locale.ROOT, "%.5f,%.5f", place.latitude(), place.longitude());
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
                    "D%d-%05d,delivery,Shop %d,%d Levee Road,%.5f,%.5f,5,1",
                    round,
                    order,
                    order,
                    order,
                    TOWN.depot().latitude() + (order % 100) * 0.001,
                    TOWN.depot().longitude() + Math.floorDiv(order, 100) * 0.001));
        }
        return Files.writeString(folder.resolve("orders-" + round + ".csv"), lines.toString());
    }
}
