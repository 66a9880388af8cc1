package com.bayoutech.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules.Overtime;
import com.bayoutech.fleet.WorkRules.RestRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsualWorkTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final DepotId DEPOT = DepotId.random();
    private static final WorkRules EUROPEAN = new WorkRules(RestRules.EU_561, Optional.empty());
    private static final WorkRules PAID =
            new WorkRules(RestRules.NONE, Optional.of(new Overtime(Duration.ofHours(8), 900)));

    private final Vehicle van = vehicle("van");
    private final Vehicle otherVan = vehicle("van");
    private final Vehicle truck = vehicle("truck");

    @Test
    void aVehicleKeepsTheRulesOfMostOfItsOwnDays() {
        assertThat(usual(
                        van,
                        shift(van, PAID, DayOfWeek.SATURDAY),
                        shift(van, EUROPEAN, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        shift(otherVan, PAID, DayOfWeek.values())))
                .isEqualTo(EUROPEAN);
    }

    @Test
    void aVehicleWithoutShiftsTakesThoseOfItsType() {
        assertThat(usual(van, shift(truck, EUROPEAN, DayOfWeek.values()), shift(otherVan, PAID, DayOfWeek.MONDAY)))
                .isEqualTo(PAID);
    }

    @Test
    void theOnlyOneOfItsTypeTakesThoseOfTheDepot() {
        assertThat(usual(truck, shift(van, EUROPEAN, DayOfWeek.MONDAY))).isEqualTo(EUROPEAN);
        assertThat(usual(truck)).isEqualTo(WorkRules.NONE);
    }

    @Test
    void theRulesOfTheSeasonCount() {
        ShiftPattern summer = in(
                new Validity(Optional.empty(), Optional.of(MONDAY.minusDays(1))),
                shift(van, PAID, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
        assertThat(usual(van, summer, shift(van, EUROPEAN, DayOfWeek.WEDNESDAY)))
                .isEqualTo(EUROPEAN);
        assertThat(usual(van, summer)).isEqualTo(PAID);
    }

    private WorkRules usual(Vehicle vehicle, ShiftPattern... patterns) {
        return new UsualWork(List.of(van, otherVan, truck), List.of(patterns), MONDAY).of(vehicle);
    }

    private static Vehicle vehicle(String type) {
        return new Vehicle(
                VehicleId.random(), DEPOT, type, type, Capacity.of(20), Set.of(), new VehicleCosts(0, 80, 2_400));
    }

    private static ShiftPattern shift(Vehicle vehicle, WorkRules work, DayOfWeek... days) {
        return new ShiftPattern(
                vehicle.id(),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                EnumSet.copyOf(List.of(days)),
                Optional.empty(),
                Validity.ALWAYS,
                work);
    }

    private static ShiftPattern in(Validity season, ShiftPattern shift) {
        return new ShiftPattern(
                shift.vehicle(), shift.start(), shift.end(), shift.days(), shift.pause(), season, shift.work());
    }
}
