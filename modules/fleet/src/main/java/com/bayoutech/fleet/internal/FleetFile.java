package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.foundation.csv.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A depot's fleet file, as it is written. */
public record FleetFile(Depot depot, List<Vehicle> vehicles, Map<VehicleId, List<ShiftPattern>> patterns) {
    private static final List<String> COLUMNS = List.of(
            FleetColumns.DEPOT,
            FleetColumns.DEPOT_LATITUDE,
            FleetColumns.DEPOT_LONGITUDE,
            FleetColumns.ZONE,
            FleetColumns.VEHICLE,
            FleetColumns.TYPE,
            FleetColumns.CAPACITY,
            FleetColumns.SKILLS,
            FleetColumns.SHIFT_START,
            FleetColumns.SHIFT_END,
            FleetColumns.DAYS,
            FleetColumns.BREAK_EARLIEST,
            FleetColumns.BREAK_LATEST,
            FleetColumns.BREAK_MINUTES,
            FleetColumns.VALID_FROM,
            FleetColumns.VALID_UNTIL,
            FleetColumns.REST_RULES,
            FleetColumns.OVERTIME_AFTER,
            FleetColumns.OVERTIME_PER_HOUR,
            FleetColumns.FIXED_COST,
            FleetColumns.COST_PER_KM,
            FleetColumns.COST_PER_HOUR);

    private static final List<String> NO_SHIFT = Collections.nCopies(FleetColumns.OF_SHIFTS.size(), "");

    /** Writes it and leaves the stream open. */
    public void write(OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.append(CsvWriter.BYTE_ORDER_MARK);
        CsvWriter csv = new CsvWriter(out);
        csv.row(COLUMNS);
        for (Vehicle vehicle : vehicles) {
            List<ShiftPattern> shifts = patterns.getOrDefault(vehicle.id(), List.of());
            if (shifts.isEmpty()) {
                csv.row(row(vehicle, NO_SHIFT));
            }
            for (ShiftPattern pattern : shifts) {
                csv.row(row(vehicle, shift(pattern)));
            }
        }
        out.flush();
    }

    private List<String> row(Vehicle vehicle, List<String> shift) {
        return Stream.of(
                        List.of(
                                depot.name(),
                                degrees(depot.place().latitude()),
                                degrees(depot.place().longitude()),
                                depot.zone().getId(),
                                vehicle.name(),
                                vehicle.type(),
                                vehicle.capacity().amounts().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(";")),
                                vehicle.skills().stream()
                                        .map(Skill::name)
                                        .sorted()
                                        .collect(Collectors.joining(";"))),
                        shift,
                        List.of(
                                money(vehicle.costs().fixedCents()),
                                money(vehicle.costs().centsPerKilometer()),
                                money(vehicle.costs().centsPerHour())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> shift(ShiftPattern pattern) {
        return List.of(
                pattern.start().toString(),
                pattern.end().toString(),
                days(pattern.days()),
                pattern.pause()
                        .map(ShiftPattern.BreakPattern::earliest)
                        .map(LocalTime::toString)
                        .orElse(""),
                pattern.pause()
                        .map(ShiftPattern.BreakPattern::latest)
                        .map(LocalTime::toString)
                        .orElse(""),
                pattern.pause()
                        .map(pause -> String.valueOf(pause.duration().toMinutes()))
                        .orElse(""),
                pattern.validity().from().map(LocalDate::toString).orElse(""),
                pattern.validity().until().map(LocalDate::toString).orElse(""),
                RestNames.write(pattern.work().rests()),
                pattern.work()
                        .overtime()
                        .map(overtime -> hours(overtime.after()))
                        .orElse(""),
                pattern.work()
                        .overtime()
                        .map(overtime -> money(overtime.centsPerHour()))
                        .orElse(""));
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? ""
                : days.stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(";"));
    }

    /** As exactly as it is known. */
    private static String degrees(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }

    /** Minutes are a sixtieth of an hour, which has no end in decimals; so whole ones are read again from five of them. */
    private static String hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes())
                .divide(BigDecimal.valueOf(60), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
