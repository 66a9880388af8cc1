package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.WorkRules;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A shift pattern within its vehicle.
 *
 * @param days 1 (Monday) to 7 (Sunday)
 * @param validFrom null where it has held since ever
 * @param validUntil null where it holds for ever
 * @param overtimeAfterSeconds null together with its price where there is none
 * @param pauseEarliest null together with the other two where there is no break
 */
@Embeddable
record ShiftPatternRow(
        LocalTime startsAt,
        LocalTime endsAt,
        @JdbcTypeCode(SqlTypes.ARRAY) List<Integer> days,
        @Nullable LocalTime pauseEarliest,
        @Nullable LocalTime pauseLatest,
        @Nullable Long pauseSeconds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String restRules,
        @Nullable Long overtimeAfterSeconds,
        @Nullable Long overtimeCentsPerHour) {

    static ShiftPatternRow of(ShiftPattern pattern) {
        Optional<ShiftPattern.BreakPattern> pause = pattern.pause();
        Optional<WorkRules.Overtime> overtime = pattern.work().overtime();
        return new ShiftPatternRow(
                pattern.start(),
                pattern.end(),
                pattern.days().stream().map(DayOfWeek::getValue).sorted().toList(),
                pause.map(ShiftPattern.BreakPattern::earliest).orElse(null),
                pause.map(ShiftPattern.BreakPattern::latest).orElse(null),
                pause.map(found -> found.duration().toSeconds()).orElse(null),
                pattern.validity().from().orElse(null),
                pattern.validity().until().orElse(null),
                pattern.work().rests().name(),
                overtime.map(known -> known.after().toSeconds()).orElse(null),
                overtime.map(WorkRules.Overtime::centsPerHour).orElse(null));
    }

    ShiftPattern toPattern(VehicleId vehicle) {
        return new ShiftPattern(
                vehicle,
                startsAt,
                endsAt,
                days.stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                Optional.ofNullable(pauseEarliest)
                        .map(earliest -> new ShiftPattern.BreakPattern(
                                earliest,
                                Objects.requireNonNull(pauseLatest),
                                Duration.ofSeconds(Objects.requireNonNull(pauseSeconds)))),
                new ShiftPattern.Validity(Optional.ofNullable(validFrom), Optional.ofNullable(validUntil)),
                new WorkRules(
                        WorkRules.RestRules.valueOf(restRules),
                        Optional.ofNullable(overtimeAfterSeconds)
                                .map(after -> new WorkRules.Overtime(
                                        Duration.ofSeconds(after), Objects.requireNonNull(overtimeCentsPerHour)))));
    }
}
