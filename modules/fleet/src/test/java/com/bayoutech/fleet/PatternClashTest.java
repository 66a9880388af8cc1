package com.bayoutech.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.internal.PatternClash;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternClashTest {
    private static final VehicleId VAN = VehicleId.random();
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);

    @Test
    void hoursBesideEachOtherDoNotMeet() {
        assertThat(clash(shift("06:00", "14:00", WEEK), shift("14:00", "22:00", WEEK)))
                .isFalse();
        assertThat(clash(shift("06:00", "14:01", WEEK), shift("14:00", "22:00", WEEK)))
                .isTrue();
        assertThat(clash(shift("06:00", "14:00", WEEK), shift("06:00", "14:00", EnumSet.of(DayOfWeek.SATURDAY))))
                .isFalse();
    }

    @Test
    void aNightMeetsTheNextMorning() {
        ShiftPattern friday = shift("22:00", "06:00", EnumSet.of(DayOfWeek.FRIDAY));
        assertThat(clash(friday, shift("05:00", "12:00", EnumSet.of(DayOfWeek.SATURDAY))))
                .isTrue();
        assertThat(clash(shift("05:00", "12:00", EnumSet.of(DayOfWeek.SATURDAY)), friday))
                .isTrue();
        assertThat(clash(friday, shift("05:00", "12:00", WEEK))).isFalse();
        assertThat(clash(friday, shift("06:00", "12:00", EnumSet.of(DayOfWeek.SATURDAY))))
                .isFalse();
    }

    @Test
    void seasonsBehindEachOtherDoNotMeet() {
        ShiftPattern summer = shift("06:00", "14:00", WEEK, Optional.empty(), Optional.of(SUNDAY));
        ShiftPattern winter = shift("07:00", "15:00", WEEK, Optional.of(SUNDAY.plusDays(1)), Optional.empty());
        assertThat(clash(summer, winter)).isFalse();
        // The one day that both have is a Sunday, on which neither starts.
        ShiftPattern earlier = shift("07:00", "15:00", WEEK, Optional.of(SUNDAY), Optional.empty());
        assertThat(clash(summer, earlier)).isFalse();
        ShiftPattern friday = shift("07:00", "15:00", WEEK, Optional.of(SUNDAY.minusDays(2)), Optional.empty());
        assertThat(clash(summer, friday)).isTrue();
    }

    @Test
    void theFirstThatClashesIsNamed() {
        ShiftPattern one = shift("06:00", "14:00", WEEK);
        ShiftPattern two = shift("14:00", "22:00", WEEK);
        ShiftPattern three = shift("13:00", "15:00", WEEK);
        assertThat(PatternClash.find(List.of(one, two, three))).contains(three);
        assertThat(PatternClash.find(List.of(one, two))).isEmpty();
    }

    private static boolean clash(ShiftPattern one, ShiftPattern other) {
        return PatternClash.clash(one, other);
    }

    private static ShiftPattern shift(String start, String end, Set<DayOfWeek> days) {
        return shift(start, end, days, Optional.empty(), Optional.empty());
    }

    private static ShiftPattern shift(
            String start, String end, Set<DayOfWeek> days, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new ShiftPattern(
                VAN,
                LocalTime.parse(start),
                LocalTime.parse(end),
                days,
                Optional.empty(),
                new Validity(from, until),
                WorkRules.NONE);
    }
}
