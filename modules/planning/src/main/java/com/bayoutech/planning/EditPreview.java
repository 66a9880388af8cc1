package com.bayoutech.planning;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.Schedule;
import java.util.List;

/**
 * What would come of a change.
 *
 * @param schedule the whole plan after it
 * @param extraCents what that costs more, or less where it is negative
 * @param breaches what the routes that change break then, whoever broke it
 */
public record EditPreview(Schedule schedule, Difference difference, long extraCents, List<RouteBreach> breaches) {
    public EditPreview {
        breaches = List.copyOf(breaches);
    }

    /** A breach and whose route it is on. */
    public record RouteBreach(ShiftId shift, Breach breach) {}
}
