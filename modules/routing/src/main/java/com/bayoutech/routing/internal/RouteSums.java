package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.routing.Costs;

/** What routes add up to; each route's distance and time are rounded to the cent, half a cent up. */
final class RouteSums {
    long vehicleCents;
    long distanceCents;
    long timeCents;
    long meters;
    long drivingSeconds;

    /** Adds the route whose times were computed last. */
    void add(DayModel model, ModelShift shift, int[] visits, RouteTimes times) {
        long routeMeters = 0;
        int place = shift.depotPlace;
        for (int position = 0; position < visits.length; position++) {
            int next = model.place(visits[position]);
            routeMeters += model.meters(place, next);
            drivingSeconds += times.arrival[position] - times.leave[position];
            place = next;
        }
        routeMeters += model.meters(place, shift.depotPlace);
        drivingSeconds += times.end - times.leaveLast;
        meters += routeMeters;
        VehicleCosts costs = shift.costs();
        vehicleCents += costs.fixedCents();
        distanceCents += Math.floorDiv(routeMeters * costs.centsPerKilometer() + 500, 1_000);
        timeCents += Math.floorDiv((times.end - times.departure()) * costs.centsPerHour() + 1_800, 3_600);
    }

    Costs costs() {
        return new Costs(vehicleCents, distanceCents, timeCents);
    }

    long cents() {
        return vehicleCents + distanceCents + timeCents;
    }
}
