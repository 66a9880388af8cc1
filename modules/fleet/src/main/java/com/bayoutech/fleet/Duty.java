package com.bayoutech.fleet;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import java.util.List;
import java.util.Optional;

/**
 * A shift with who drives it on that day.
 *
 * @param work by which rules it is driven and paid
 * @param driver empty where nobody is named, or nobody is there
 * @param isStandIn whether the driver was chosen for this day
 * @param away those who would usually drive it and are absent
 */
public record Duty(Shift shift, WorkRules work, Optional<Driver> driver, boolean isStandIn, List<Driver> away) {
    public Duty {
        away = List.copyOf(away);
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
