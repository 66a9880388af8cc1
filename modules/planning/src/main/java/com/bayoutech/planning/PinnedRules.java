package com.bayoutech.planning;

import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Shipment;
import com.bayoutech.routing.Disruption;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.PlanningRules;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.ShiftRules;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says pins in the optimiser's words: who alone may do a job, and what is done first whatever happens. */
final class PinnedRules {
    /** Above all that is not pinned: who is on a route by a person's word is not left out for somebody else. */
    private static final Priority FIRST = new Priority(100);

    private final Map<JobId, ShiftId> only = new HashMap<>();
    private final Map<ShiftId, List<JobVisit>> prefixes = new HashMap<>();

    /** The rules of some shifts' pins. */
    PinnedRules(RouteDriver driver, Itineraries before, Pins pins, Set<ShiftId> shifts) {
        for (ShiftId shift : shifts) {
            boolean isOfDriver = pins.routes().containsKey(shift);
            for (JobVisit visit : before.of(shift)) {
                if (isOfDriver || pins.jobs().containsKey(visit.job())) {
                    only.put(visit.job(), shift);
                }
            }
            List<JobVisit> prefix = prefix(before.of(shift), pins);
            if (!prefix.isEmpty()) {
                prefixes.put(shift, prefix);
                prefix.forEach(visit -> only.put(visit.job(), shift));
            }
        }
    }

    /**
     * Whether what is pinned on a shift breaks a rule even alone, as a person has wished: no search would plan it so, and the route stays as it is.
     */
    static boolean isBroken(RouteDriver driver, Itineraries before, Pins pins, ShiftId shift) {
        List<JobVisit> held = before.of(shift).stream()
                .filter(visit -> pins.routes().containsKey(shift) || pins.jobs().containsKey(visit.job()))
                .toList();
        return isBroken(driver, shift, held) || isBroken(driver, shift, prefix(before.of(shift), pins));
    }

    private static boolean isBroken(RouteDriver driver, ShiftId shift, List<JobVisit> order) {
        return !order.isEmpty()
                && !(driver.drive(shift, order) instanceof DriveResult.Drivable drivable
                        && drivable.breaches().isEmpty());
    }

    /** Up to the last job that keeps its place, and to the end of each shipment that begins before it. */
    private static List<JobVisit> prefix(List<JobVisit> order, Pins pins) {
        int length = 0;
        for (int index = 0; index < order.size(); index++) {
            if (pins.jobs().get(order.get(index).job()) == Pins.OfJob.PLACE) {
                length = index + 1;
            }
        }
        for (boolean isGrowing = length > 0; isGrowing; ) {
            Set<JobId> begun = new HashSet<>();
            order.subList(0, length).forEach(visit -> begun.add(visit.job()));
            int last = length;
            for (int index = length; index < order.size(); index++) {
                last = begun.contains(order.get(index).job()) ? index + 1 : last;
            }
            isGrowing = last > length;
            length = last;
        }
        return List.copyOf(order.subList(0, length));
    }

    /** A part of a day, whose rules and pins hold, and nothing else that the day says about what is not part of it. */
    PlanningProblem problem(PlanningProblem day, List<Shift> shifts, List<Job> jobs, Optional<Disruption> disruption) {
        Set<Object> known = new HashSet<>();
        jobs.forEach(job -> known.add(job.id()));
        shifts.forEach(shift -> known.add(shift.id()));
        Map<JobId, JobRules> jobRules = new HashMap<>(day.rules().jobs());
        jobRules.keySet().retainAll(known);
        List<Job> weighted = new ArrayList<>();
        for (Job job : jobs) {
            ShiftId shift = only.get(job.id());
            if (shift != null) {
                jobRules.put(job.id(), day.rules().of(job.id()).withOnly(shift));
            }
            weighted.add(shift == null ? job : first(job));
        }
        Map<ShiftId, ShiftRules> shiftRules = new HashMap<>(day.rules().shifts());
        shiftRules.keySet().retainAll(known);
        prefixes.forEach(
                (shift, prefix) -> shiftRules.put(shift, day.rules().of(shift).withPrefix(prefix)));
        PlanningRules all = new PlanningRules(
                jobRules,
                shiftRules,
                day.rules().relations().stream()
                        .filter(relation -> known.containsAll(relation.jobs()))
                        .toList(),
                day.rules().bays(),
                day.rules().aims(),
                disruption.or(() -> day.rules().disruption()));
        return new PlanningProblem(day.depots(), day.vehicles(), shifts, weighted, day.locations(), day.travel(), all);
    }

    private static Job first(Job job) {
        return job.match(new Job.Cases<>(
                delivery -> new Delivery(job.id(), delivery.visit(), job.load(), job.skills(), FIRST),
                pickup -> new Pickup(job.id(), pickup.visit(), job.load(), job.skills(), FIRST),
                shipment -> new Shipment(
                        job.id(), shipment.pickup(), shipment.delivery(), job.load(), job.skills(), FIRST)));
    }
}
