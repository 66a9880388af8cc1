package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What a plan becomes while an edit is carried out, step by step: who does what in which order, what is pinned, which rules do not hold. */
final class EditDraft {
    /** A single job is tried in truth where it looks best; of many, each goes where it looks best. */
    private static final int TRIED = 6;

    private static final int FEW = 3;

    private final PlanningProblem day;
    private final Itineraries itineraries;
    private final Pins pinnedBefore;
    private EditGround ground;
    private Arrangements arrangements;
    private Pins unpinned = Pins.NONE;
    private final Map<JobId, ShiftId> gone;
    /** Whose rules are others now, or from whose routes something is gone: these are to be driven anew as they are. */
    private final Set<Object> ruledAnew = new HashSet<>();

    /**
     * @param day as it is without any waiver
     * @param gone jobs on routes that the day has no more, and whose route each is on
     */
    EditDraft(
            PlanningProblem day,
            EditGround ground,
            Itineraries itineraries,
            Map<JobId, ShiftId> gone,
            Arrangements arrangements) {
        this(day, ground, itineraries, gone, arrangements, arrangements.pins());
    }

    /** @param held what was pinned before, which the arrangements may have let go */
    EditDraft(
            PlanningProblem day,
            EditGround ground,
            Itineraries itineraries,
            Map<JobId, ShiftId> gone,
            Arrangements arrangements,
            Pins held) {
        this.day = day;
        this.gone = gone;
        this.ground = ground;
        this.itineraries = itineraries;
        this.arrangements = arrangements;
        this.pinnedBefore = held;
    }

    EditGround ground() {
        return ground;
    }

    Itineraries itineraries() {
        return itineraries;
    }

    Arrangements arrangements() {
        return arrangements;
    }

    /** What was pinned when the edit began, and that it has not unpinned. */
    Pins heldPins() {
        return pinnedBefore.without(unpinned);
    }

    /** Whether a rule of a route, or of what is on it, is another one now. */
    boolean isRuledAnew(ShiftId shift, List<JobVisit> order) {
        return !ruledAnew.isEmpty()
                && (ruledAnew.contains(shift)
                        || ruledAnew.contains(arrangements.shifts().of(day.shifts()).stream()
                                .filter(known -> known.id().equals(shift))
                                .findFirst()
                                .<Object>map(known -> known.vehicle())
                                .orElse(shift))
                        || order.stream().anyMatch(visit -> ruledAnew.contains(visit.job())));
    }

    void apply(Edit edit) {
        switch (edit) {
            case Edit.Assign assign -> assign(assign);
            case Edit.Unassign unassign -> {
                unassign.jobs().forEach(this::takeOut);
                itineraries.remove(unassign.jobs());
            }
            case Edit.Reverse reverse -> {
                ground.requireShift(reverse.shift());
                itineraries.reverse(reverse.shift());
            }
            case Edit.Swap swap -> {
                requireTwo(swap.shift(), swap.other());
                itineraries.swap(swap.shift(), swap.other());
            }
            case Edit.Split split -> split(split);
            case Edit.Merge merge -> merge(merge);
            case Edit.PinJobs pin -> {
                Map<JobId, Pins.OfJob> held = new HashMap<>();
                pin.jobs().forEach(job -> held.put(ground.job(job).id(), pin.how()));
                pin(new Pins(held, Map.of()));
            }
            case Edit.PinRoute pin -> {
                ground.requireShift(pin.shift());
                pin(new Pins(Map.of(), Map.of(pin.shift(), pin.how())));
            }
            case Edit.Unpin unpin -> {
                unpinned = unpinned.with(unpin.pins());
                arrangements = arrangements.withPins(arrangements.pins().without(unpin.pins()));
            }
            case Edit.Waive waive -> {
                List<Waiver> more = new ArrayList<>(arrangements.waivers());
                more.add(waive.waiver());
                rule(waive.waiver(), more);
            }
            case Edit.Uphold uphold -> {
                List<Waiver> fewer = new ArrayList<>(arrangements.waivers());
                if (!fewer.remove(uphold.waiver())) {
                    throw new RefusedException("This rule holds already. Look at the plan's newest revision.");
                }
                rule(uphold.waiver(), fewer);
            }
            case Edit.ChooseShifts choose -> chooseShifts(choose.choice());
            case Edit.Several several -> several.edits().forEach(this::apply);
        }
    }

    /** Where along a route some jobs look cheapest, each as an edit. */
    List<Edit.Assign> places(List<JobId> jobs, ShiftId shift, int most) {
        ground.requireShift(shift);
        List<Job> asked = jobs.stream().map(ground::job).toList();
        itineraries.remove(jobs);
        List<JobVisit> order = itineraries.of(shift);
        Map<List<JobVisit>, Integer> positions = new HashMap<>();
        List<List<JobVisit>> orders = new ArrayList<>();
        for (int position = 0; position <= order.size(); position++) {
            List<JobVisit> with = new ArrayList<>(order.subList(0, position));
            asked.forEach(job -> job.visits().forEach(visit -> with.add(new JobVisit(job.id(), visit.kind()))));
            with.addAll(order.subList(position, order.size()));
            positions.put(with, position);
            orders.add(with);
        }
        return ground.scan().best(shift, orders, most).stream()
                .map(positions::get)
                .map(position -> new Edit.Assign(jobs, shift, OptionalInt.of(position)))
                .toList();
    }

    /** What is gone from the day can only be taken out: its route is driven anew without it. */
    private void takeOut(JobId job) {
        ShiftId left = gone.get(job);
        if (left == null) {
            ground.job(job);
        } else {
            ruledAnew.add(left);
        }
    }

    private void assign(Edit.Assign assign) {
        ground.requireShift(assign.shift());
        List<Job> asked = assign.jobs().stream().map(ground::job).toList();
        itineraries.remove(assign.jobs());
        int position = assign.position().orElse(0);
        for (Job job : asked) {
            itineraries.replace(
                    assign.shift(),
                    assign.position().isPresent()
                            ? itineraries.with(assign.shift(), job, position)
                            : cheapest(assign.shift(), job, asked.size() <= FEW ? TRIED : 1));
            position += job.visits().size();
        }
    }

    private List<JobVisit> cheapest(ShiftId shift, Job job, int tried) {
        List<List<JobVisit>> orders = ground.scan().with(shift, itineraries.of(shift), job, tried);
        return orders.isEmpty() ? itineraries.with(shift, job, 0) : ground.cheapest(shift, orders);
    }

    private void split(Edit.Split split) {
        requireTwo(split.shift(), split.to());
        List<JobVisit> rest = itineraries.from(split.shift(), split.from());
        if (rest.isEmpty()) {
            throw new RefusedException(
                    "The stop to split at is on this route no more. Look at the plan's newest revision.");
        }
        itineraries.remove(rest.stream().map(JobVisit::job).toList());
        itineraries.replace(split.to(), joined(itineraries.of(split.to()), rest));
    }

    /** Before what the other has, behind it, or one by one into it. */
    private void merge(Edit.Merge merge) {
        requireTwo(merge.shift(), merge.into());
        List<JobVisit> moving = itineraries.of(merge.shift());
        if (moving.isEmpty()) {
            throw new RefusedException(
                    "There is nothing on this route to give away. Look at the plan's newest revision.");
        }
        List<JobVisit> staying = itineraries.of(merge.into());
        itineraries.replace(merge.shift(), List.of());
        if (staying.isEmpty()) {
            itineraries.replace(merge.into(), moving);
            return;
        }
        for (JobId job : moving.stream().map(JobVisit::job).distinct().toList()) {
            itineraries.replace(merge.into(), cheapest(merge.into(), ground.job(job), 1));
        }
        itineraries.replace(
                merge.into(),
                ground.cheapest(
                        merge.into(),
                        List.of(itineraries.of(merge.into()), joined(staying, moving), joined(moving, staying))));
    }

    private void pin(Pins pins) {
        arrangements = arrangements.withPins(arrangements.pins().with(pins));
    }

    private void rule(Waiver about, List<Waiver> waivers) {
        arrangements = arrangements.withWaivers(waivers);
        ground = new EditGround(Waived.of(day, arrangements));
        ruleAnew(about);
    }

    /** Other rules hold than before: the routes that they are about are driven anew, though nothing else about them changes. */
    void ruleAnew(Arrangements before) {
        differing(before.waivers(), arrangements.waivers()).forEach(this::ruleAnew);
        differing(arrangements.waivers(), before.waivers()).forEach(this::ruleAnew);
        ruledAnew.addAll(before.shifts().changedWith(arrangements.shifts()));
    }

    /** A rule may be let go twice, and then holds still less. */
    private static List<Waiver> differing(List<Waiver> some, List<Waiver> others) {
        List<Waiver> different = new ArrayList<>(some);
        others.forEach(different::remove);
        return different;
    }

    private void ruleAnew(Waiver about) {
        ruledAnew.add(
                switch (about) {
                    case Waiver.LaterEnd later -> later.shift();
                    case Waiver.AlsoWindow also -> also.visit().job();
                    case Waiver.MoreLoad more -> more.vehicle();
                    case Waiver.SkillsSpared spared -> spared.job();
                });
    }

    /** What the shifts did that are not driven any more, nobody does. */
    private void chooseShifts(ShiftChoice choice) {
        arrangements.shifts().goneWith(choice).forEach(shift -> itineraries.replace(shift, List.of()));
        ruledAnew.addAll(arrangements.shifts().changedWith(choice));
        arrangements = arrangements.withShifts(choice);
        ground = new EditGround(Waived.of(day, arrangements));
    }

    /** Who is not at work any more can only give away what it has. */
    private void requireTwo(ShiftId one, ShiftId other) {
        if (itineraries.of(one).isEmpty()) {
            ground.requireShift(one);
        }
        ground.requireShift(other);
        if (one.equals(other)) {
            throw new RefusedException("This needs two routes, but names one. Choose another vehicle.");
        }
    }

    private static List<JobVisit> joined(List<JobVisit> one, List<JobVisit> other) {
        List<JobVisit> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
