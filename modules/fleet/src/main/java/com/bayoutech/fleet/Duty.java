package com.bayoutech.fleet;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A shift with who drives it on that day.
 *
 * @param work by which rules it is driven and paid
 * @param driver empty where nobody is named, or nobody is there
 * @param isStandIn whether the driver was chosen for this day
 * @param away those who would usually drive it and are absent
 * @param nightBefore since the driver's last shift of the day before, where a rule asks for a rest between them
 * @param nightAfter until their first one of the next day, likewise
 */
public record Duty(
        Shift shift,
        WorkRules work,
        Optional<Driver> driver,
        boolean isStandIn,
        List<Driver> away,
        Optional<Night> nightBefore,
        Optional<Night> nightAfter) {
    public Duty {
        away = List.copyOf(away);
    }

    /** A duty of which the days around it are not known. */
    public Duty(Shift shift, WorkRules work, Optional<Driver> driver, boolean isStandIn, List<Driver> away) {
        this(shift, work, driver, isStandIn, away, Optional.empty(), Optional.empty());
    }

    public Duty withNights(Optional<Night> before, Optional<Night> after) {
        return new Duty(shift, work, driver, isStandIn, away, before, after);
    }

    /** The nights around it in which the driver may rest less than the rules want. */
    public List<Night> shortNights() {
        return Stream.of(nightBefore, nightAfter)
                .flatMap(Optional::stream)
                .filter(Night::isShort)
                .toList();
    }

    /** Who was chosen for this day, if anybody was. */
    public Optional<DriverId> standIn() {
        return isStandIn ? driver.map(Driver::id) : Optional.empty();
    }

    /** Whether the shift can be driven: not if all who usually do are absent and nobody stands in. */
    public boolean takesPlace() {
        return driver.isPresent() || away.isEmpty();
    }
}
