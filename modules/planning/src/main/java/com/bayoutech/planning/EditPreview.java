package com.bayoutech.planning;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.Schedule;
import java.util.List;

/**
 * What would come of a change.
 *
 * @param schedule the whole plan after it
 * @param arrangements the pins and waivers after it
 * @param changes the visits that are elsewhere or at another time then
 * @param extraCents what that costs more, or less where it is negative
 * @param breaches what the routes that change break then, whoever broke it
 * @param pinsInTheWay what would have to be unpinned first
 */
public record EditPreview(
        Schedule schedule,
        Arrangements arrangements,
        Difference difference,
        List<VisitChange> changes,
        long extraCents,
        List<RouteBreach> breaches,
        Pins pinsInTheWay) {
    public EditPreview {
        changes = List.copyOf(changes);
        breaches = List.copyOf(breaches);
    }

    /** A breach and whose route it is on. */
    public record RouteBreach(ShiftId shift, Breach breach) {}
}
