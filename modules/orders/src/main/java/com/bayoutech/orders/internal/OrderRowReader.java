package com.bayoutech.orders.internal;

import static com.bayoutech.orders.internal.OrderColumns.*;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.VisitEntry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one row of an order file, by itself. */
public final class OrderRowReader {
    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int MIN_PHONE_DIGITS = 3;

    private final Depot depot;
    private final WindowReader windows;

    public OrderRowReader(ImportRequest request) {
        this.depot = request.depot();
        this.windows = new WindowReader(depot.zone(), request.day());
    }

    /** The row; empty if it has errors, which are then all in {@link CsvRow#errors()}. */
    public Optional<OrderRow> read(CsvRow row) {
        if (!row.errors().isEmpty()) {
            return Optional.empty();
        }
        String shipment = row.oneLine(SHIPMENT, MAX_REFERENCE_LENGTH);
        String reference = reference(row, shipment);
        Optional<TimeWindow> window = windows.read(row);
        Optional<VisitKind> kind = kind(row);
        Recipient recipient = recipient(row);
        Optional<Place> place = place(row);
        Duration service = Duration.ofMinutes(
                row.integer(SERVICE_MINUTES, 0, MAX_SERVICE_MINUTES).orElse(USUAL_SERVICE_MINUTES));
        Optional<Load> load = load(row);
        Set<Skill> skills = skills(row);
        Optional<Priority> priority = row.integer(PRIORITY, 0, 100).map(Priority::new);
        if (!row.errors().isEmpty()) {
            return Optional.empty();
        }
        VisitEntry visit = new VisitEntry(
                recipient, kind.orElseThrow(), place, window.stream().toList(), service);
        return Optional.of(new OrderRow(
                row.line(), reference, !shipment.isEmpty(), visit, window.map(windows::day), load, skills, priority));
    }

    /** The shipment that a row with errors names; empty if none that can be read. */
    public static String shipmentOf(CsvRow row) {
        return row.oneLine(SHIPMENT, MAX_REFERENCE_LENGTH);
    }

    /** What a row loads; empty where it says nothing, or nothing that can be read. */
    public static Optional<Load> load(CsvRow row) {
        return row.amounts(LOAD, MAX_LOAD_DIMENSIONS, MAX_LOAD).map(Load::new);
    }

    /** What a row demands of its vehicle. */
    public static Set<Skill> skills(CsvRow row) {
        return row.list(SKILLS, MAX_SKILLS, MAX_SKILL_LENGTH).stream()
                .map(Skill::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String reference(CsvRow row, String shipment) {
        String reference = row.oneLine(REFERENCE, MAX_REFERENCE_LENGTH);
        if (!shipment.isEmpty()) {
            return shipment;
        }
        if (row.text(REFERENCE).isEmpty() && row.text(SHIPMENT).isEmpty()) {
            row.reject(REFERENCE, "is missing", "Give each order a reference of its own, such as its number.");
        }
        return reference;
    }

    private static Optional<VisitKind> kind(CsvRow row) {
        String remedy = "Write delivery or pickup.";
        return row.required(KIND, remedy).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "delivery" -> Optional.of(VisitKind.DELIVERY);
            case "pickup" -> Optional.of(VisitKind.PICKUP);
            default -> {
                row.reject(KIND, "is not a kind of visit", remedy);
                yield Optional.empty();
            }
        });
    }

    private static Recipient recipient(CsvRow row) {
        String name = row.oneLine(RECIPIENT, MAX_RECIPIENT_LENGTH);
        String phone = row.oneLine(PHONE, MAX_PHONE_LENGTH);
        String email = row.oneLine(EMAIL, MAX_EMAIL_LENGTH);
        String address = row.oneLine(ADDRESS, MAX_ADDRESS_LENGTH);
        if (row.text(RECIPIENT).isEmpty() && row.text(ADDRESS).isEmpty()) {
            row.reject(RECIPIENT, "is missing, and so is the address", "Give at least one of them: a driver needs it.");
        }
        if (!phone.isEmpty() && phone.chars().filter(Character::isDigit).count() < MIN_PHONE_DIGITS) {
            row.reject(PHONE, "is not a phone number", "Give it as +1 504 555 0100, or leave it empty.");
        }
        if (!email.isEmpty() && !EMAIL_FORM.matcher(email).matches()) {
            row.reject(EMAIL, "is not an email address", "Give it as name@example.org, or leave it empty.");
        }
        String notes = row.lines(NOTES, MAX_NOTES_LENGTH);
        return new Recipient(RecipientId.random(), name, phone, email, address, notes);
    }

    /** Empty without an error where the address alone says where it is. */
    private Optional<Place> place(CsvRow row) {
        if (row.text(LATITUDE).isEmpty() && row.text(LONGITUDE).isEmpty()) {
            if (row.text(ADDRESS).isEmpty()) {
                row.reject(
                        LATITUDE,
                        "is empty, and so is the address",
                        "Give an address, or degrees with a point, such as 29.9511 and -90.0715.");
            }
            return Optional.empty();
        }
        return row.place(LATITUDE, LONGITUDE).filter(place -> {
            if (depot.reaches(place)) {
                return true;
            }
            if (isReachedIfSwapped(place)) {
                row.reject(LATITUDE, "and longitude are swapped", "Exchange the two values.");
            } else {
                row.reject(
                        LATITUDE,
                        "and longitude are more than " + Depot.MAX_KILOMETERS + " km from the depot",
                        "Correct them, or import the row for another depot.");
            }
            return false;
        });
    }

    private boolean isReachedIfSwapped(Place place) {
        double latitude = place.longitude();
        double longitude = place.latitude();
        return Math.abs(latitude) <= 90 && depot.reaches(new Place(latitude, longitude));
    }
}
