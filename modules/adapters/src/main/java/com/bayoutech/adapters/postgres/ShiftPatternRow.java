package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Duration;
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
 * @param pauseEarliest null together with the other two where there is no break
 */
@Embeddable
record ShiftPatternRow(
        LocalTime startsAt,
        LocalTime endsAt,
        @JdbcTypeCode(SqlTypes.ARRAY) List<Integer> days,
        @Nullable LocalTime pauseEarliest,
        @Nullable LocalTime pauseLatest,
        @Nullable Long pauseSeconds) {

    static ShiftPatternRow of(ShiftPattern pattern) {
        Optional<ShiftPattern.BreakPattern> pause = pattern.pause();
        return new ShiftPatternRow(
                pattern.start(),
                pattern.end(),
                pattern.days().stream().map(DayOfWeek::getValue).sorted().toList(),
                pause.map(ShiftPattern.BreakPattern::earliest).orElse(null),
                pause.map(ShiftPattern.BreakPattern::latest).orElse(null),
                pause.map(found -> found.duration().toSeconds()).orElse(null));
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
                                Duration.ofSeconds(Objects.requireNonNull(pauseSeconds)))));
    }
}
