package com.bayoutech.planning;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Comparison.RoutePair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What publishing a revision changes for the drivers, against what they have.
 *
 * @param before who drives what was published; the same as after where that is not known
 * @param after who drives what is to be published, as the fleet has it now
 */
public record Publication(Comparison comparison, Crew before, Crew after) {
    /** The shifts whose route is another one, or somebody else's. */
    public List<RoutePair> concerned() {
        return comparison.routes().stream()
                .filter(pair -> pair.isChanged() || isHandedOver(pair.shift()))
                .toList();
    }

    /** Whether somebody else drives a shift. */
    public boolean isHandedOver(ShiftId shift) {
        return !before.driverOf(shift).equals(after.driverOf(shift));
    }

    /** Those who get another route than they have, or have one and get none. */
    public List<DriverId> drivers() {
        return concerned().stream()
                .flatMap(pair -> Stream.of(before, after).map(crew -> crew.driverOf(pair.shift())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
