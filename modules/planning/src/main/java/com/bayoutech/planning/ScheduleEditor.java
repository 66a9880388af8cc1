package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what edits of one schedule of a day would bring: only the routes that an edit touches are driven anew, all others stay to the second. Knows the
 * day once for any number of edits, of which each begins with the schedule as it is.
 */
final class ScheduleEditor {
    private final Schedule before;
    private final Arrangements arrangements;
    private final PlanningProblem problem;
    /** As people have arranged it. */
    private final PlanningProblem arranged;

    private final EditGround ground;
    private final Itineraries itineraries;
    private final Map<JobId, ShiftId> gone = new HashMap<>();
    private final Map<JobId, Unassigned> leftOut;
    /** As the day has its prices now, which may be others than when the plan was made. */
    private final long centsBefore;

    ScheduleEditor(Schedule before, Arrangements arrangements, Day.Ready day) {
        this.before = before;
        this.arrangements = arrangements;
        this.problem = day.problem();
        this.arranged = Waived.of(problem, arrangements);
        this.ground = new EditGround(arranged);
        this.itineraries = Itineraries.of(before, ground.jobs().keySet());
        before.routes()
                .forEach(route -> route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .filter(visit -> !ground.jobs().containsKey(visit.job()))
                        .forEach(visit -> gone.put(visit.job(), route.shift())));
        this.centsBefore =
                ground.driver().schedule(before.routes(), List.of()).costs().totalCents();
        this.leftOut = before.unassigned().stream().collect(Collectors.toMap(Unassigned::job, Function.identity()));
    }

    /**
     * What comes of an edit.
     *
     * @throws com.bayoutech.foundation.RefusedException if it names what is not part of the day any more, or cannot be driven
     */
    EditPreview preview(Edit edit) {
        EditDraft draft = new EditDraft(problem, ground, itineraries.copy(), gone, arrangements);
        draft.apply(edit);
        return driven(draft);
    }

    /**
     * What comes of another order of everything, and of other arrangements.
     *
     * @param held the pins that this may not break
     * @throws com.bayoutech.foundation.RefusedException if it cannot be driven
     */
    EditPreview preview(Itineraries wanted, Arrangements settled, Pins held) {
        EditDraft draft =
                new EditDraft(problem, new EditGround(Waived.of(problem, settled)), wanted, gone, settled, held);
        draft.ruleAnew(arrangements);
        return driven(draft);
    }

    /** Where along a shift's route some jobs cost least, the best place first: each as an edit of its own. */
    List<Edit.Assign> places(List<JobId> jobs, ShiftId shift, int most) {
        return new EditDraft(problem, ground, itineraries.copy(), gone, arrangements).places(jobs, shift, most);
    }

    /** The day as people have arranged it. */
    PlanningProblem arranged() {
        return arranged;
    }

    /** A job of the day; refuses those that cannot be planned. */
    Job job(JobId id) {
        return ground.job(id);
    }

    /** What a shift does, without what is gone. */
    List<JobVisit> order(ShiftId shift) {
        return itineraries.of(shift);
    }

    /** Ways to put a job onto a route that look best, each as an edit. */
    List<Edit> insertions(Job job, ShiftId shift, int most) {
        return job.visits().size() > 1
                ? List.of(new Edit.Assign(List.of(job.id()), shift, OptionalInt.empty()))
                : List.copyOf(places(List.of(job.id()), shift, most));
    }

    /** What a route breaks as it is. */
    Set<Breach> breaches(ShiftId shift) {
        List<JobVisit> order = itineraries.of(shift);
        return !order.isEmpty() && ground.driver().drive(shift, order) instanceof DriveResult.Drivable drivable
                ? Set.copyOf(drivable.breaches())
                : Set.of();
    }

    /** What an order of a route would about cost with one more job, if nothing seems to stand in its way. */
    OptionalDouble cheapestFit(ShiftId shift, List<JobVisit> order, Job job) {
        return ground.scan().cheapestFit(shift, order, job);
    }

    /** What an order of a route would about cost. */
    double guessedCents(ShiftId shift, List<JobVisit> order) {
        return ground.scan().cents(shift, order);
    }

    private EditPreview driven(EditDraft draft) {
        Map<ShiftId, Route> routes = new LinkedHashMap<>();
        before.routes().forEach(route -> routes.put(route.shift(), route));
        List<RouteBreach> breaches = new ArrayList<>();
        for (ShiftId shift : draft.itineraries().shifts()) {
            List<JobVisit> order = draft.itineraries().of(shift);
            if (order.equals(itineraries.of(shift)) && routes.containsKey(shift) && !draft.isRuledAnew(shift, order)) {
                continue;
            }
            if (order.isEmpty()) {
                routes.remove(shift);
                continue;
            }
            DriveResult.Drivable drivable = draft.ground().drive(shift, order);
            drivable.breaches().forEach(breach -> breaches.add(new RouteBreach(shift, breach)));
            routes.put(shift, drivable.route());
        }
        Schedule after = draft.ground().driver().schedule(inOrder(routes.values()), unassigned(draft.itineraries()));
        return new EditPreview(
                after,
                draft.arrangements(),
                Difference.between(before, after),
                VisitChange.between(before, after),
                after.costs().totalCents() - centsBefore,
                breaches,
                PinCheck.broken(draft.heldPins(), itineraries, draft.itineraries()));
    }

    /** As the day has its shifts, so that a change does not shuffle the list; those that the day has no more go last. */
    private List<Route> inOrder(Iterable<Route> routes) {
        Map<ShiftId, Route> unsorted = new LinkedHashMap<>();
        routes.forEach(route -> unsorted.put(route.shift(), route));
        List<Route> ordered = new ArrayList<>();
        for (Shift shift : arranged.shifts()) {
            Route route = unsorted.remove(shift.id());
            if (route != null) {
                ordered.add(route);
            }
        }
        ordered.addAll(unsorted.values());
        return ordered;
    }

    private List<Unassigned> unassigned(Itineraries after) {
        Set<JobId> planned = new HashSet<>();
        after.shifts().forEach(shift -> after.of(shift).forEach(visit -> planned.add(visit.job())));
        List<Unassigned> unassigned = before.unassigned().stream()
                .filter(job -> !planned.contains(job.job()))
                .collect(Collectors.toCollection(ArrayList::new));
        problem.jobs().stream()
                .map(Job::id)
                .filter(job -> !planned.contains(job) && !leftOut.containsKey(job))
                .forEach(job -> unassigned.add(new Unassigned(job, UnassignedReason.TAKEN_OUT)));
        return unassigned;
    }
}
