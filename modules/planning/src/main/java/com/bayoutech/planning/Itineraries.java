package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which visits each shift does, in their order, without any times; for changes. */
final class Itineraries {
    /** Each list is never changed but exchanged, so that copies share what did not change. */
    private final Map<ShiftId, List<JobVisit>> visits;

    private Itineraries(Map<ShiftId, List<JobVisit>> visits) {
        this.visits = visits;
    }

    /** Those of a schedule, without the jobs that are gone. */
    static Itineraries of(Schedule schedule, Set<JobId> known) {
        Map<ShiftId, List<JobVisit>> visits = new LinkedHashMap<>();
        for (Route route : schedule.routes()) {
            visits.put(
                    route.shift(),
                    route.stops().stream()
                            .flatMap(stop -> stop.visits().stream())
                            .filter(visit -> known.contains(visit.job()))
                            .map(visit -> new JobVisit(visit.job(), visit.kind()))
                            .toList());
        }
        return new Itineraries(visits);
    }

    /** To be changed without these knowing. */
    Itineraries copy() {
        return new Itineraries(new LinkedHashMap<>(visits));
    }

    /** What a shift does; nothing if it stays at home. The same list as before if nothing about it has changed. */
    List<JobVisit> of(ShiftId shift) {
        return visits.getOrDefault(shift, List.of());
    }

    Set<ShiftId> shifts() {
        return visits.keySet();
    }

    void replace(ShiftId shift, List<JobVisit> order) {
        visits.put(shift, List.copyOf(order));
    }

    /** Takes jobs from wherever they are. */
    void remove(Collection<JobId> jobs) {
        Set<JobId> gone = new HashSet<>(jobs);
        visits.replaceAll((shift, order) -> order.stream().anyMatch(visit -> gone.contains(visit.job()))
                ? order.stream().filter(visit -> !gone.contains(visit.job())).toList()
                : order);
    }

    /** The visits of a shift with one more job at a position, a shipment's visits behind each other. */
    List<JobVisit> with(ShiftId shift, Job job, int position) {
        List<JobVisit> order = new ArrayList<>(of(shift));
        int at = Math.clamp(position, 0, order.size());
        for (Visit visit : job.visits()) {
            order.add(at++, new JobVisit(job.id(), visit.kind()));
        }
        return order;
    }

    /** The visits of a shift from a job's first on, without those of jobs that begin before it. */
    List<JobVisit> from(ShiftId shift, JobId job) {
        Set<JobId> begun = new HashSet<>();
        List<JobVisit> rest = new ArrayList<>();
        boolean isReached = false;
        for (JobVisit visit : of(shift)) {
            isReached |= visit.job().equals(job);
            if (!isReached) {
                begun.add(visit.job());
            } else if (!begun.contains(visit.job())) {
                rest.add(visit);
            }
        }
        return rest;
    }

    /** Turns a shift's visits around; each shipment's visits change places, so that its pickup stays first. */
    void reverse(ShiftId shift) {
        List<JobVisit> turned = of(shift).reversed();
        Set<JobId> seen = new HashSet<>();
        Set<JobId> shipments = new HashSet<>();
        turned.forEach(visit -> {
            if (!seen.add(visit.job())) {
                shipments.add(visit.job());
            }
        });
        replace(
                shift,
                turned.stream()
                        .map(visit -> shipments.contains(visit.job())
                                ? new JobVisit(visit.job(), other(visit.kind()))
                                : visit)
                        .toList());
    }

    void swap(ShiftId one, ShiftId other) {
        List<JobVisit> first = of(one);
        replace(one, of(other));
        replace(other, first);
    }

    private static VisitKind other(VisitKind kind) {
        return kind == VisitKind.PICKUP ? VisitKind.DELIVERY : VisitKind.PICKUP;
    }
}
