package com.bayoutech.web.day;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people bring in: two depots with their vans, and orders. */
public final class DayFiles {
    public static final String FLEET = """
            depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,skills,shift_start,shift_end,fixed_cost,cost_per_km,cost_per_hour
            Riverside,29.960,-90.080,America/Chicago,Van 1,van,60,cold,08:00,17:00,40,0.45,24
            Riverside,29.960,-90.080,America/Chicago,Van 2,van,60,,08:00,17:00,40,0.45,24
            Uptown,29.930,-90.110,America/Chicago,Truck 1,truck,200,,06:00,14:00,90,0.80,30
            """;
    private static final String COLUMNS =
            "reference,kind,recipient,phone,email,address,latitude,longitude,earliest,latest,service_minutes,load\n";

    private DayFiles() {}

    /** So many good rows: and on. */
    public static String orders(int count) {
        return COLUMNS
                + IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "A-" + number + ",delivery,Shop " + number + ",,," + number
                                + " Canal Street,29.9511,-90.0715,09:00,11:00,5,2\n")
                        .collect(Collectors.joining());
    }

    /** A good row and one whose latitude is no latitude, on line 3. */
    public static String ordersWithARejectedRow() {
        return orders(1) + "A-2,delivery,Shop 2,,,2 Canal Street,129.5,-90.0715,,,5,2\n";
    }
}
