package com.bayoutech.fleet.internal;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Night;
import com.bayoutech.fleet.WorkRules.RestRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a day's duties with those of the days around it.
 *
 * <p>Two shifts of one driver on the same day are a day's work in two parts: between these there is no night.
 */
record Nights(List<Duty> before, List<Duty> day, List<Duty> after) {
    private static final Comparator<Duty> BY_END =
            Comparator.comparing(duty -> duty.shift().end());
    private static final Comparator<Duty> BY_START =
            Comparator.comparing(duty -> duty.shift().start());

    /** The day's duties with the nights around them. */
    List<Duty> duties() {
        return day.stream().map(this::around).toList();
    }

    /** A duty of the day with the nights around it. */
    Duty around(Duty duty) {
        return duty.driver()
                .map(driver -> duty.withNights(before(driver.id(), duty), after(driver.id(), duty)))
                .orElse(duty);
    }

    /** The same days, with others who drive some of the day's shifts. */
    Nights with(List<Duty> changed) {
        Map<ShiftId, Duty> byShift =
                changed.stream().collect(Collectors.toMap(duty -> duty.shift().id(), Function.identity()));
        return new Nights(
                before,
                day.stream()
                        .map(duty -> byShift.getOrDefault(duty.shift().id(), duty))
                        .toList(),
                after);
    }

    /** Whether a driver could rest before and after a duty, if they did it. */
    boolean restsAround(Driver driver, Duty duty) {
        return Stream.of(before(driver.id(), duty), after(driver.id(), duty))
                .flatMap(Optional::stream)
                .noneMatch(Night::isShort);
    }

    private Optional<Night> before(DriverId driver, Duty duty) {
        Shift shift = duty.shift();
        boolean isFirst =
                of(driver, day).noneMatch(other -> other.shift().start().isBefore(shift.start()));
        return isFirst ? of(driver, before).max(BY_END).flatMap(last -> night(last, duty)) : Optional.empty();
    }

    private Optional<Night> after(DriverId driver, Duty duty) {
        Shift shift = duty.shift();
        boolean isLast = of(driver, day).noneMatch(other -> other.shift().end().isAfter(shift.end()));
        return isLast ? of(driver, after).min(BY_START).flatMap(first -> night(duty, first)) : Optional.empty();
    }

    private static Stream<Duty> of(DriverId driver, List<Duty> duties) {
        return duties.stream().filter(duty -> duty.driver().map(Driver::id).equals(Optional.of(driver)));
    }

    /** Empty where no rule asks for any rest. */
    private static Optional<Night> night(Duty evening, Duty morning) {
        RestRules rules = Stream.of(evening, morning)
                .map(duty -> duty.work().rests())
                .max(Comparator.comparing(RestRules::night))
                .orElseThrow();
        return rules == RestRules.NONE
                ? Optional.empty()
                : Optional.of(new Night(evening.shift().end(), morning.shift().start(), rules));
    }
}
