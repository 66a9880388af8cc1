package com.bayoutech.routing;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One vehicle's stops in one shift, from the depot and back to it.
 *
 * <p>The shift's breaks are no stops: each has room before the departure, in a wait at a stop, or after the end.
 *
 * @param departure when it leaves the depot
 * @param end when it is back
 * @param distanceMeters the whole way, the return included
 * @param driving the whole driving time, the return included
 * @param reloads where the vehicle loads again under way, in their order
 */
public record Route(
        ShiftId shift,
        VehicleId vehicle,
        Instant departure,
        List<Stop> stops,
        Instant end,
        int distanceMeters,
        Duration driving,
        List<PlannedReload> reloads) {
    public Route {
        stops = List.copyOf(stops);
        reloads = List.copyOf(reloads);
    }

    /** A route that loads once, before it departs. */
    public Route(
            ShiftId shift,
            VehicleId vehicle,
            Instant departure,
            List<Stop> stops,
            Instant end,
            int distanceMeters,
            Duration driving) {
        this(shift, vehicle, departure, stops, end, distanceMeters, driving, List.of());
    }
}
