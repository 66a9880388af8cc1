package com.bayoutech.routing.internal;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Skill;
import com.bayoutech.routing.Relation;
import com.bayoutech.routing.ShiftRules;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.solver.Solver;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which jobs no shift can do even with nothing else on the vehicle, and why. */
final class Outlook {
    private static final List<Integer> PICKUP_THEN_DELIVERY = List.of(0, 1);
    private static final List<Integer> ONE = List.of(0);

    private final DayModel day;
    private final Collection<ModelShift> shifts;

    /** Shifts that nobody could tell apart by what they can do. */
    private record Kind(
            int depot,
            long start,
            long end,
            List<ModelBreak> breaks,
            Capacity capacity,
            Set<Skill> skills,
            ShiftRules rules) {
        static Kind of(ModelShift shift, ShiftRules rules) {
            return new Kind(
                    shift.depotPlace,
                    shift.start,
                    shift.end,
                    shift.breaks,
                    shift.capacity(),
                    shift.vehicle.skills(),
                    rules);
        }
    }

    Outlook(DayModel day) {
        this.day = day;
        Map<Kind, ModelShift> kinds = new LinkedHashMap<>();
        day.shifts.forEach(shift ->
                kinds.putIfAbsent(Kind.of(shift, day.rules(shift).withPrefix(List.of())), shift));
        this.shifts = kinds.values();
    }

    /** The hopeless jobs, each with its reason. */
    Map<JobId, UnassignedReason> hopeless() {
        Map<JobId, UnassignedReason> hopeless = new LinkedHashMap<>();
        for (ModelJob job : day.jobs) {
            // Of shifts that are alike, one may be the only one that is allowed.
            Collection<ModelShift> asked = day.rules(job).isForAll() ? shifts : day.shifts;
            List<ModelShift> skilled =
                    asked.stream().filter(shift -> day.mayDo(job, shift)).toList();
            List<ModelShift> strong = skilled.stream()
                    .filter(shift -> shift.capacity().holds(job.job().load()))
                    .toList();
            if (skilled.isEmpty()) {
                hopeless.put(job.job().id(), UnassignedReason.SKILL_MISSING);
            } else if (strong.isEmpty()) {
                hopeless.put(job.job().id(), UnassignedReason.LOAD_TOO_LARGE);
            } else if (!day.isPossible(job) || strong.stream().noneMatch(shift -> isWithinReach(job, shift))) {
                hopeless.put(job.job().id(), UnassignedReason.OUT_OF_REACH);
            }
        }
        spread(hopeless);
        return hopeless;
    }

    /** Who goes only together with a hopeless job is hopeless for its reason. */
    private void spread(Map<JobId, UnassignedReason> hopeless) {
        boolean isSpreading = true;
        while (isSpreading) {
            isSpreading = false;
            for (Relation relation : day.rules.relations()) {
                Optional<UnassignedReason> reason = relation.kind() == Relation.Kind.NOT_TOGETHER
                        ? Optional.empty()
                        : relation.jobs().stream()
                                .filter(hopeless::containsKey)
                                .map(hopeless::get)
                                .findFirst();
                for (JobId job : reason.isPresent() ? relation.jobs() : List.<JobId>of()) {
                    isSpreading |= hopeless.putIfAbsent(job, reason.get()) == null;
                }
            }
        }
    }

    private boolean isWithinReach(ModelJob job, ModelShift shift) {
        return shift.isUsable()
                && Solver.drive(
                                new PlanningProblemReader(day, List.of(shift), List.of(job)).model(),
                                0,
                                job.isShipment() ? PICKUP_THEN_DELIVERY : ONE)
                        .isPresent();
    }
}
