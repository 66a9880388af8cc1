package com.bayoutech.fleet.internal;

import static com.bayoutech.fleet.internal.FleetColumns.*;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.fleet.internal.FleetRow.Site;
import com.bayoutech.foundation.csv.CsvRow;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one row of a fleet file, by itself. */
public final class FleetRowReader {
    private static final String USUAL_TYPE = "vehicle";
    private static final Pattern MONEY = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private FleetRowReader() {}

    /** The row; empty if it has errors, which are then all in {@link CsvRow#errors()}. */
    public static Optional<FleetRow> read(CsvRow row) {
        if (!row.errors().isEmpty()) {
            return Optional.empty();
        }
        String depot = name(row, DEPOT, "Name the depot where the vehicle stands at night.");
        Optional<Site> site = site(row);
        String vehicle = name(row, VEHICLE, "Give each vehicle of a depot a name of its own.");
        String type = row.oneLine(TYPE, MAX_NAME_LENGTH);
        Optional<List<Integer>> capacity = row.required(CAPACITY, "Give whole numbers, such as 20 or 20;800.")
                .flatMap(text -> row.amounts(CAPACITY, MAX_CAPACITY_DIMENSIONS, MAX_CAPACITY));
        Set<Skill> skills = row.list(SKILLS, MAX_SKILLS, MAX_SKILL_LENGTH).stream()
                .map(Skill::new)
                .collect(Collectors.toUnmodifiableSet());
        boolean staysAtHome =
                OF_SHIFTS.stream().allMatch(column -> row.text(column).isEmpty());
        Optional<WorkHours> hours = staysAtHome ? Optional.empty() : WorkHours.read(row);
        VehicleCosts costs =
                new VehicleCosts(cents(row, FIXED_COST), cents(row, COST_PER_KM), cents(row, COST_PER_HOUR));
        if (!row.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FleetRow(
                row.line(),
                depot,
                site,
                vehicle,
                type.isEmpty() ? USUAL_TYPE : type,
                new Capacity(capacity.orElseThrow()),
                skills,
                costs,
                hours,
                FleetColumns.missingIn(row)));
    }

    /** The depot's name in a row; empty if there is none that can be read. */
    static String depotOf(CsvRow row) {
        return row.oneLine(DEPOT, MAX_NAME_LENGTH);
    }

    private static String name(CsvRow row, String column, String remedy) {
        return row.required(column, remedy)
                .map(text -> row.oneLine(column, MAX_NAME_LENGTH))
                .orElse("");
    }

    /** Where the row says that its depot is; empty if it does not say so, or after an error. */
    static Optional<Site> site(CsvRow row) {
        if (Stream.of(DEPOT_LATITUDE, DEPOT_LONGITUDE, ZONE)
                .allMatch(column -> row.text(column).isEmpty())) {
            return Optional.empty();
        }
        Optional<Place> place = row.place(DEPOT_LATITUDE, DEPOT_LONGITUDE);
        String remedy = "Give the zone of the depot's clock by its IANA name, such as America/Chicago.";
        Optional<ZoneId> zone =
                row.required(ZONE, remedy).flatMap(text -> row.parsed(ZONE, FleetRowReader::zone, remedy));
        return place.flatMap(there -> zone.map(clock -> new Site(there, clock)));
    }

    private static ZoneId zone(String text) {
        if (!ZONES.contains(text)) {
            throw new DateTimeException("The text is no zone.");
        }
        return ZoneId.of(text);
    }

    static long cents(CsvRow row, String column) {
        return row.parsed(
                        column,
                        FleetRowReader::money,
                        "Give an amount such as 12 or 0.45, with a point, without a currency.")
                .orElse(0L);
    }

    private static Long money(String text) {
        if (!MONEY.matcher(text).matches()) {
            throw new IllegalArgumentException("The text is no amount.");
        }
        return new BigDecimal(text).movePointRight(2).longValueExact();
    }
}
