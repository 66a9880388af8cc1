package com.bayoutech.web.fleet;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Texts;

/**
 * What driving costs, by the unit that somebody reads distances in; it is kept in whole cents a kilometer.
 *
 * <p>A mile is longer than a kilometer, so whole cents a mile tell each amount that is kept from its neighbours: what is shown and saved again is what it was.
 * What is entered by the mile may be rounded, to less than a cent a mile.
 */
final class DistanceCost {
    private static final double METERS_OF_A_KILOMETER = DistanceUnit.KILOMETERS.meters();

    private DistanceCost() {}

    /** Cents by the reader's unit. */
    static long shown(long centsPerKilometer) {
        return Math.round(centsPerKilometer * unit().meters() / METERS_OF_A_KILOMETER);
    }

    /** Cents by the kilometer. */
    static long kept(long cents) {
        return Math.round(cents * METERS_OF_A_KILOMETER / unit().meters());
    }

    /** The name of the amount: "Cost a km". */
    static String label() {
        return Texts.of("fleet.vehicle.cost.distance", unit().sign());
    }

    static DistanceUnit unit() {
        return Audience.current().distances();
    }
}
