package com.bayoutech.solver.internal;

import com.bayoutech.solver.Advice.Cause;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Move;
import com.bayoutech.solver.Move.Reason;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Vehicle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks what it would take to put jobs back to where a published plan has them. */
public final class Moves {
    private final Model model;
    private final JobIndex index;
    private final RouteTrials trials;
    private final Consultation consultation;

    public Moves(Model model, Solution solution) {
        this.model = model;
        this.index = new JobIndex(model);
        this.consultation = new Consultation(model, solution);
        this.trials = consultation.trials;
    }

    /** All jobs that are not where they were, by what each vehicle was to visit. */
    public List<Move> explain(List<List<Integer>> published) {
        List<Move> moves = new ArrayList<>();
        for (int vehicle = 0; vehicle < published.size(); vehicle++) {
            List<Integer> before = published.get(vehicle);
            List<Integer> jobs = before.stream().map(index::jobOf).distinct().toList();
            Set<Integer> reordered = reordered(before, trials.sequenceOf(vehicle));
            for (int job : jobs) {
                Optional<Integer> now = trials.findVehicleOf(job);
                if (now.isEmpty() || now.get() != vehicle) {
                    moves.add(new Move(job, vehicle, now, reason(job, vehicle, now)));
                } else if (reordered.contains(job)) {
                    moves.add(new Move(job, vehicle, now, reason(job, vehicle, before)));
                }
            }
        }
        return moves;
    }

    private Reason reason(int job, int from, Optional<Integer> now) {
        List<Integer> bound = consultation.boundTo(job);
        Optional<Trial> back = trials.find(from, List.of(), bound, UnaryOperator.identity(), UnaryOperator.identity());
        if (back.isEmpty()) {
            return new Reason.Blocked(consultation.cause(from, bound));
        }
        if (now.isEmpty()) {
            long penalty = bound.stream()
                    .map(model.jobs()::get)
                    .mapToLong(Job::penalty)
                    .sum();
            return new Reason.Dearer(
                    back.get().price() + change(bound, from) - penalty,
                    back.get().driven().stream().toList());
        }
        Optional<Trial> left =
                trials.find(now.get(), bound, List.of(), UnaryOperator.identity(), UnaryOperator.identity());
        if (left.isEmpty()) {
            return new Reason.Blocked(Cause.NO_PLACE);
        }
        return new Reason.Dearer(
                back.get().price() + left.get().price() + change(bound, from),
                Stream.of(back, left)
                        .flatMap(trial -> trial.orElseThrow().driven().stream())
                        .toList());
    }

    private long change(List<Integer> jobs, int vehicle) {
        return trials.overlapChange(jobs.stream().collect(Collectors.toMap(job -> job, job -> vehicle)));
    }

    /** Its own vehicle does the job, but between others. */
    private Reason reason(int job, int vehicle, List<Integer> before) {
        List<Integer> sequence = putBack(job, before, trials.sequenceOf(vehicle));
        Optional<Trial> back = drive(vehicle, sequence, UnaryOperator.identity(), UnaryOperator.identity());
        return back.<Reason>map(trial ->
                        new Reason.Dearer(trial.price(), trial.driven().stream().toList()))
                .orElseGet(() -> new Reason.Blocked(cause(vehicle, sequence)));
    }

    private Cause cause(int vehicle, List<Integer> sequence) {
        if (drive(vehicle, sequence, Consultation::wholeDay, Consultation::anyTime)
                .isPresent()) {
            return Cause.TIME;
        }
        if (drive(vehicle, sequence, consultation::unlimitedCapacity, UnaryOperator.identity())
                .isPresent()) {
            return Cause.LOAD;
        }
        return drive(vehicle, sequence, Consultation::unlimited, UnaryOperator.identity())
                        .isPresent()
                ? Cause.LIMIT
                : Cause.NO_PLACE;
    }

    private Optional<Trial> drive(
            int vehicle, List<Integer> sequence, UnaryOperator<Vehicle> changedVehicle, UnaryOperator<Job> changedJob) {
        return trials.drive(vehicle, sequence, changedVehicle, changedJob);
    }

    /** The sequence with the job's visits each behind the last one that came before it and is still there; in front if there is none. */
    private List<Integer> putBack(int job, List<Integer> before, List<Integer> now) {
        List<Integer> sequence = new ArrayList<>(now);
        sequence.removeIf(visit -> visit != RouteTrials.RELOAD && index.jobOf(visit) == job);
        for (int visit : before) {
            if (index.jobOf(visit) == job) {
                int place = 0;
                for (int earlier : before.subList(0, before.indexOf(visit))) {
                    place = sequence.contains(earlier) ? sequence.indexOf(earlier) + 1 : place;
                }
                sequence.add(place, visit);
            }
        }
        return sequence;
    }

    /** The jobs with visits beyond a longest sequence that comes in the same order before and now. */
    private Set<Integer> reordered(List<Integer> before, List<Integer> now) {
        List<Integer> order = now.stream().filter(before::contains).toList();
        int size = order.size();
        int[] longest = new int[size + 1];
        int[] next = new int[size + 1];
        for (int at = size - 1; at >= 0; at--) {
            longest[at] = 1;
            next[at] = size;
            for (int later = at + 1; later < size; later++) {
                boolean isInOrder = before.indexOf(order.get(at)) < before.indexOf(order.get(later));
                if (isInOrder && longest[later] + 1 > longest[at]) {
                    longest[at] = longest[later] + 1;
                    next[at] = later;
                }
            }
        }
        int kept = 0;
        for (int at = 0; at < size; at++) {
            kept = longest[at] > longest[kept] ? at : kept;
        }
        Set<Integer> reordered = new HashSet<>();
        for (int at = 0; at < size; at++) {
            if (at == kept) {
                kept = next[at];
            } else {
                reordered.add(index.jobOf(order.get(at)));
            }
        }
        return reordered;
    }
}
