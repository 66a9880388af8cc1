package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Schedule;
import java.util.HashMap;
import java.util.Map;

/**
 * What a revision changes against its parent, in numbers of jobs.
 *
 * @param assigned on a route now, not before
 * @param unassigned on a route before, not now
 * @param moved on another vehicle than before
 */
public record Difference(int assigned, int unassigned, int moved) {
    /** What has changed from one schedule to another; against {@link Schedule#EMPTY} every planned job is assigned. */
    public static Difference between(Schedule before, Schedule after) {
        Map<JobId, VehicleId> old = vehicles(before);
        Map<JobId, VehicleId> now = vehicles(after);
        int assigned = 0;
        int moved = 0;
        for (Map.Entry<JobId, VehicleId> entry : now.entrySet()) {
            VehicleId was = old.get(entry.getKey());
            if (was == null) {
                assigned++;
            } else if (!was.equals(entry.getValue())) {
                moved++;
            }
        }
        int kept = now.size() - assigned;
        return new Difference(assigned, old.size() - kept, moved);
    }

    private static Map<JobId, VehicleId> vehicles(Schedule schedule) {
        Map<JobId, VehicleId> vehicles = new HashMap<>();
        schedule.routes()
                .forEach(route -> route.stops()
                        .forEach(stop -> stop.visits().forEach(visit -> vehicles.put(visit.job(), route.vehicle()))));
        return vehicles;
    }
}
