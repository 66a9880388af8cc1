package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.OrderFileCommand.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Rows of an order file for people who do not exist: names are put together, phone numbers are from the range kept for fiction
 * (555-0100 to 555-0199), mail goes to example.org (RFC 2606).
 */
final class FictionalOrders {
    /** The columns of an order file. */
    static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "recipient",
            "phone",
            "email",
            "address",
            "latitude",
            "longitude",
            "earliest",
            "latest",
            "service_minutes",
            "load",
            "skills",
            "priority",
            "notes");

    private static final List<String> FIRST_NAMES = List.of(
            "Ada",
            "Basile",
            "Celeste",
            "Dorian",
            "Eulalie",
            "Felix",
            "Gaston",
            "Hazel",
            "Ines",
            "Jules",
            "Katya",
            "Lucien",
            "Marguerite",
            "Nadia",
            "Octave",
            "Pascal",
            "Quentin",
            "Rosalie",
            "Sylvain",
            "Thea",
            "Ursule",
            "Victor",
            "Wanda",
            "Xavier",
            "Yvette",
            "Zenon");
    private static final List<String> LAST_NAMES = List.of(
            "Arceneaux",
            "Boudreaux",
            "Castaing",
            "Delacroix",
            "Esteve",
            "Fontenot",
            "Guidry",
            "Hebert",
            "Istre",
            "Jumonville",
            "Kerlerec",
            "Landry",
            "Melancon",
            "Naquin",
            "Ory",
            "Prejean",
            "Quibodeaux",
            "Robichaux",
            "Savoie",
            "Thibodeaux",
            "Usner",
            "Verret",
            "Waguespack",
            "Zeringue");
    private static final List<String> NOTES =
            List.of("ring twice", "side door", "leave with the neighbour", "gate code on the order", "dog in the yard");

    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;

    private final LocalDate day;
    private final Random random;
    private int number;

    FictionalOrders(LocalDate day, Random random) {
        this.day = day;
        this.random = random;
    }

    /** The next order, at an address. */
    List<String> next(Address address) {
        number++;
        String first = pick(FIRST_NAMES);
        String last = pick(LAST_NAMES);
        String email = String.format(Locale.ROOT, "%s.%s.%d@example.org", first, last, number);
        boolean isPickup = random.nextInt(20) == 0;
        int hours = windowHours();
        int from = FIRST_HOUR + random.nextInt(LAST_HOUR - FIRST_HOUR - Math.max(1, hours) + 1);
        return List.of(
                String.format(Locale.ROOT, "%s-%05d", day.toString().replace("-", ""), number),
                isPickup ? "pickup" : "delivery",
                first + " " + last,
                String.format(Locale.ROOT, "+1 504 555 01%02d", random.nextInt(100)),
                email.toLowerCase(Locale.ROOT),
                address.line() + ", New Orleans",
                address.latitude(),
                address.longitude(),
                hours == 0 ? "" : time(from),
                hours == 0 ? "" : time(from + hours),
                Integer.toString(2 + random.nextInt(5)),
                Integer.toString(1 + random.nextInt(random.nextInt(4) + 1)),
                random.nextInt(50) == 0 ? "lift" : "",
                priority(),
                random.nextInt(10) == 0 ? pick(NOTES) : "");
    }

    /** Half the people are at home all day, some give half a day, some two hours; 0 is all day. */
    private int windowHours() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return 0;
        }
        return kind < 8 ? 4 : 2;
    }

    private String priority() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return "90";
        }
        return kind < 3 ? "20" : "";
    }

    private String time(int hour) {
        return String.format(Locale.ROOT, "%sT%02d:00", day, hour);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
