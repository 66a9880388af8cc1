package com.bayoutech.routing.internal;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.routing.UnassignedReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which jobs no shift can do even with nothing else on the vehicle, and why. */
final class Outlook {
    private final DayModel model;
    private final RouteTimes times;

    Outlook(DayModel model) {
        this.model = model;
        this.times = new RouteTimes(model);
    }

    /** The hopeless jobs, each with its reason. */
    Map<JobId, UnassignedReason> hopeless() {
        Map<JobId, UnassignedReason> hopeless = new LinkedHashMap<>();
        for (ModelJob job : model.jobs) {
            List<ModelShift> skilled = skilled(job.job());
            List<ModelShift> strong = skilled.stream()
                    .filter(shift -> shift.capacity().holds(job.job().load()))
                    .toList();
            if (skilled.isEmpty()) {
                hopeless.put(job.job().id(), UnassignedReason.SKILL_MISSING);
            } else if (strong.isEmpty()) {
                hopeless.put(job.job().id(), UnassignedReason.LOAD_TOO_LARGE);
            } else if (strong.stream().noneMatch(shift -> times.compute(shift, visits(job)))) {
                hopeless.put(job.job().id(), UnassignedReason.OUT_OF_REACH);
            }
        }
        return hopeless;
    }

    private List<ModelShift> skilled(Job job) {
        List<ModelShift> skilled = new ArrayList<>();
        for (ModelShift shift : model.shifts) {
            if (shift.vehicle.skills().containsAll(job.skills())) {
                skilled.add(shift);
            }
        }
        return skilled;
    }

    private static int[] visits(ModelJob job) {
        if (job.isShipment()) {
            return new int[] {job.pickup(), job.delivery()};
        }
        return new int[] {job.pickup() == ModelJob.NONE ? job.delivery() : job.pickup()};
    }
}
