package com.bayoutech.web.walk;

import com.bayoutech.streets.Address;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/** The files of a large depot's day in the fictional town: 2,000 stops for 100 vans, half of the stops with a window. */
final class BigDay {
    static final String DEPOT = "Harbour";

    static final int STOPS = 2_000;
    static final int VANS = 100;

    private static final Town TOWN = Town.standard();
    private static final int SEED = 11;

    private BigDay() {}

    /** As many vans as need be: each carries some twenty stops. */
    static Path fleet(Path folder) throws IOException {
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,shift_start,shift_end,"
                        + "fixed_cost,cost_per_km,cost_per_hour");
        for (int van = 1; van <= VANS; van++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%.5f,%.5f,America/Chicago,Van %d,van,42,08:00,17:00,5,0.45,24",
                    DEPOT,
                    TOWN.depot().latitude(),
                    TOWN.depot().longitude(),
                    van));
        }
        return Files.writeString(folder.resolve("big-fleet.csv"), lines.toString());
    }

    /** Orders with places of their own, so that no address has to be looked up. */
    static Path orders(Path folder, String prefix, int count) throws IOException {
        return orders(folder, prefix, count, SEED);
    }

    /** The same for a day so much later, on which the orders are of other people. */
    static Path ordersLater(Path folder, int days, int count) throws IOException {
        return orders(folder, "L" + days, count, SEED + days);
    }

    private static Path orders(Path folder, String prefix, int count, int seed) throws IOException {
        Random random = new Random(seed);
        List<Address> addresses = TOWN.drawAddresses(count, seed);
        StringJoiner lines = new StringJoiner("\n", "", "\n")
                .add("reference,kind,recipient,address,latitude,longitude,earliest,latest,service_minutes,load");
        for (int order = 1; order <= count; order++) {
            Address address = addresses.get(order - 1);
            LocalTime start = LocalTime.of(8 + random.nextInt(6), 0);
            boolean windowed = random.nextBoolean();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s-%05d,delivery,Shop %d,\"%s %s, %s %s\",%.5f,%.5f,%s,%s,5,%d",
                    prefix,
                    order,
                    order,
                    address.houseNumber(),
                    address.street(),
                    address.postcode(),
                    address.city(),
                    address.place().latitude(),
                    address.place().longitude(),
                    windowed ? start : "",
                    windowed ? start.plusHours(3) : "",
                    1 + random.nextInt(3)));
        }
        return Files.writeString(folder.resolve(prefix + "-orders.csv"), lines.toString());
    }
}
