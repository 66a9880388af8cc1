package com.bayoutech.routing;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a day asks beyond its jobs, shifts and ways.
 *
 * @param jobs by job; missing ones ask nothing
 * @param shifts by shift; missing ones are free
 * @param bays by depot, how many vehicles can reload there at once; missing ones have room for all
 */
public record PlanningRules(
        Map<JobId, JobRules> jobs,
        Map<ShiftId, ShiftRules> shifts,
        List<Relation> relations,
        Map<DepotId, Integer> bays,
        Aims aims,
        Optional<Disruption> disruption) {
    /** Nothing at all. */
    public static final PlanningRules NONE =
            new PlanningRules(Map.of(), Map.of(), List.of(), Map.of(), Aims.NONE, Optional.empty());

    public PlanningRules {
        jobs = Map.copyOf(jobs);
        shifts = Map.copyOf(shifts);
        relations = List.copyOf(relations);
        bays = Map.copyOf(bays);
        bays.forEach((depot, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException("The number of bays (" + count + ") of depot (" + depot
                        + ") must be at least 1. Leave it out where there is room for all.");
            }
        });
    }

    /** What a job asks. */
    public JobRules of(JobId job) {
        return jobs.getOrDefault(job, JobRules.NONE);
    }

    /** What holds for a shift. */
    public ShiftRules of(ShiftId shift) {
        return shifts.getOrDefault(shift, ShiftRules.NONE);
    }

    public PlanningRules withJobs(Map<JobId, JobRules> known) {
        return new PlanningRules(known, shifts, relations, bays, aims, disruption);
    }

    public PlanningRules withShifts(Map<ShiftId, ShiftRules> known) {
        return new PlanningRules(jobs, known, relations, bays, aims, disruption);
    }

    public PlanningRules withRelations(List<Relation> known) {
        return new PlanningRules(jobs, shifts, known, bays, aims, disruption);
    }

    public PlanningRules withBays(Map<DepotId, Integer> known) {
        return new PlanningRules(jobs, shifts, relations, known, aims, disruption);
    }

    public PlanningRules withAims(Aims known) {
        return new PlanningRules(jobs, shifts, relations, bays, known, disruption);
    }

    public PlanningRules withDisruption(Disruption known) {
        return new PlanningRules(jobs, shifts, relations, bays, aims, Optional.of(known));
    }
}
