package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Looks for jobs nearby that could go elsewhere, or matter less, so that another one fits where they were. */
final class RoomMakers {
    private static final int MOST_SHIFTS = 16;
    private static final int MOST_JOBS = 8;
    private static final int MOST = 6;

    private final ScheduleEditor editor;
    private final PlanningProblem problem;
    private final List<ShiftId> shifts;

    /** @param near those who pass nearest to the job */
    RoomMakers(ScheduleEditor editor, PlanningProblem problem, List<ShiftId> near) {
        this.editor = editor;
        this.problem = problem;
        this.shifts = near.stream().limit(MOST_SHIFTS).toList();
    }

    /**
     * A job that makes room.
     *
     * @param shift where it does
     * @param to where it goes; empty if it stays out
     */
    record Maker(ShiftId shift, JobId moved, Optional<ShiftId> to, Edit edit, double cents) {}

    /** The cheapest that look as if they could; whether they can is for whoever drives them. */
    List<Maker> of(Job wanted) {
        List<Maker> makers = new ArrayList<>();
        for (ShiftId shift : shifts) {
            List<JobVisit> order = editor.order(shift);
            for (JobId other : nearest(order, wanted)) {
                List<JobVisit> rest = order.stream()
                        .filter(visit -> !visit.job().equals(other))
                        .toList();
                OptionalDouble with = editor.cheapestFit(shift, rest, wanted);
                if (with.isPresent()) {
                    double change = with.getAsDouble() - editor.guessedCents(shift, order);
                    elsewhere(wanted, shift, other, change).ifPresent(makers::add);
                    leftOut(wanted, shift, other, change).ifPresent(makers::add);
                }
            }
        }
        return makers.stream()
                .sorted(Comparator.comparingDouble(Maker::cents))
                .limit(MOST)
                .toList();
    }

    private Optional<Maker> elsewhere(Job wanted, ShiftId from, JobId other, double change) {
        Optional<Maker> best = Optional.empty();
        for (ShiftId to : shifts) {
            List<JobVisit> order = editor.order(to);
            OptionalDouble with =
                    to.equals(from) ? OptionalDouble.empty() : editor.cheapestFit(to, order, editor.job(other));
            if (with.isPresent()) {
                double cents = change + with.getAsDouble() - editor.guessedCents(to, order);
                if (best.isEmpty() || cents < best.get().cents()) {
                    Edit edit = new Edit.Several(List.of(assign(other, to), assign(wanted.id(), from)));
                    best = Optional.of(new Maker(from, other, Optional.of(to), edit, cents));
                }
            }
        }
        return best;
    }

    private Optional<Maker> leftOut(Job wanted, ShiftId from, JobId other, double change) {
        if (editor.job(other).priority().level() >= wanted.priority().level()) {
            return Optional.empty();
        }
        Edit edit = new Edit.Several(List.of(new Edit.Unassign(List.of(other)), assign(wanted.id(), from)));
        return Optional.of(new Maker(from, other, Optional.empty(), edit, change));
    }

    private static Edit assign(JobId job, ShiftId shift) {
        return new Edit.Assign(List.of(job), shift, OptionalInt.empty());
    }

    private List<JobId> nearest(List<JobVisit> order, Job wanted) {
        return order.stream()
                .map(JobVisit::job)
                .distinct()
                .sorted(Comparator.comparingInt(job -> seconds(editor.job(job), wanted)))
                .limit(MOST_JOBS)
                .toList();
    }

    private int seconds(Job one, Job other) {
        int from = place(one);
        int to = place(other);
        int seconds = from == to ? 0 : problem.travel().leastSeconds(from, to);
        return seconds == TravelMatrix.UNREACHABLE ? Integer.MAX_VALUE : seconds;
    }

    private int place(Job job) {
        return problem.locations().indexOf(job.visits().getFirst().place());
    }
}
