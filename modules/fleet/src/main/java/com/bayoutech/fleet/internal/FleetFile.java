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
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A depot's fleet file, as it is written. */
public record FleetFile(Depot depot, List<Vehicle> vehicles, Map<VehicleId, ShiftPattern> patterns) {
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
            FleetColumns.FIXED_COST,
            FleetColumns.COST_PER_KM,
            FleetColumns.COST_PER_HOUR);

    /** Writes it and leaves the stream open. */
    public void write(OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.append(CsvWriter.BYTE_ORDER_MARK);
        CsvWriter csv = new CsvWriter(out);
        csv.row(COLUMNS);
        for (Vehicle vehicle : vehicles) {
            ShiftPattern pattern = patterns.get(vehicle.id());
            if (pattern != null) {
                csv.row(row(vehicle, pattern));
            }
        }
        out.flush();
    }

    private List<String> row(Vehicle vehicle, ShiftPattern pattern) {
        return List.of(
                depot.name(),
                degrees(depot.place().latitude()),
                degrees(depot.place().longitude()),
                depot.zone().getId(),
                vehicle.name(),
                vehicle.type(),
                vehicle.capacity().amounts().stream().map(String::valueOf).collect(Collectors.joining(";")),
                vehicle.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(";")),
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
                money(vehicle.costs().fixedCents()),
                money(vehicle.costs().centsPerKilometer()),
                money(vehicle.costs().centsPerHour()));
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

    private static String money(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
