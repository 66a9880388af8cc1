package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which pins a change does not heed. */
final class PinCheck {
    private final Itineraries before;
    private final Itineraries after;
    private final Map<JobId, ShiftId> now = new HashMap<>();

    private PinCheck(Itineraries before, Itineraries after) {
        this.before = before;
        this.after = after;
        for (ShiftId shift : after.shifts()) {
            after.of(shift).forEach(visit -> now.put(visit.job(), shift));
        }
    }

    /** Of some pins, those that are in the way of a change. */
    static Pins broken(Pins pins, Itineraries before, Itineraries after) {
        if (pins.isEmpty()) {
            return Pins.NONE;
        }
        PinCheck check = new PinCheck(before, after);
        Map<JobId, Pins.OfJob> jobs = new HashMap<>();
        for (ShiftId shift : before.shifts()) {
            List<JobVisit> order = before.of(shift);
            for (int index = 0; index < order.size(); index++) {
                JobId job = order.get(index).job();
                Pins.OfJob pin = pins.jobs().get(job);
                if (pin != null && !check.isHeld(shift, index, pin)) {
                    jobs.put(job, pin);
                }
            }
        }
        Set<JobId> planned = new HashSet<>();
        before.shifts().forEach(shift -> before.of(shift).forEach(visit -> planned.add(visit.job())));
        pins.jobs().forEach((job, pin) -> {
            if (!planned.contains(job) && check.now.containsKey(job)) {
                jobs.put(job, pin);
            }
        });
        Map<ShiftId, Pins.OfRoute> routes = new HashMap<>();
        pins.routes().forEach((shift, pin) -> {
            if (!check.isHeld(shift, pin)) {
                routes.put(shift, pin);
            }
        });
        return new Pins(jobs, routes);
    }

    private boolean isHeld(ShiftId shift, int index, Pins.OfJob pin) {
        return switch (pin) {
            case ROUTE -> isOn(shift, before.of(shift).get(index));
            case PLACE -> {
                List<JobVisit> order = after.of(shift);
                yield order.size() > index
                        && order.subList(0, index + 1).equals(before.of(shift).subList(0, index + 1));
            }
        };
    }

    private boolean isHeld(ShiftId shift, Pins.OfRoute pin) {
        return switch (pin) {
            case DRIVER -> before.of(shift).stream().allMatch(visit -> isOn(shift, visit));
            case WHOLE -> after.of(shift).equals(before.of(shift));
        };
    }

    private boolean isOn(ShiftId shift, JobVisit visit) {
        return Objects.equals(now.get(visit.job()), shift);
    }
}
